import { text as t } from '@yibao/engine'

export const enrolmentsWords = {
  title: t('参保信息', 'Enrolment'),
  today: t('今天（{{day}}）', 'Today ({{day}})'),
  history: t('参保经历', 'Periods of enrolment'),
  inForce: t('您的医保有效，现在看病可以报销。', 'Your insurance is in force: care today is paid for.'),
  waiting: t(
    '您已参保，还在等待期：{{from}} 起可以报销，之前的费用由您自付。',
    'You are enrolled and in the waiting period: bills are paid for from {{from}} on; before, you pay yourself.',
  ),
  suspended: t(
    '您的参保已暂停，现在看病不能报销。请向单位或经办机构续保。',
    'Your enrolment is suspended: care today is not paid for. Ask your employer or the agency to resume it.',
  ),
  ended: t(
    '您在这里的参保已终止。如已在别处参保，请以那里的记录为准。',
    'Your enrolment here has ended. If you are insured elsewhere, the record there counts.',
  ),
  transferring: t(
    '您的医保关系正在转往别处。办结前看病能否报销，请先问经办机构。',
    'Your enrolment is being transferred. Ask the agency before seeking care whether it is paid for.',
  ),
  none: t(
    '您今天没有参保记录。要参保，请带身份证件到经办机构，职工由单位办理。',
    'Nothing is on record for today. Go to the agency with your document; employers enrol their workers.',
  ),
  scheme: t('险种', 'Scheme'),
  category: t('人员类别', 'Category'),
  employer: t('参保单位', 'Employer'),
  base: t('缴费基数', 'Contribution base'),
  benefitsFrom: t('待遇开始', 'Benefits from'),
  continuous: t('连续参保', 'Without a gap'),
  months: t('{{count}} 个月，从 {{since}} 起', '{{count}} months, since {{since}}'),
  state: t('状态', 'State'),
  period: t('期间', 'Period'),
  open: t('至今', 'until now'),
  until: t('{{from}} 至 {{to}}', '{{from}} to {{to}}'),
  sinceOnly: t('{{from}} 起', 'from {{from}} on'),
  why: t('原因', 'Reason'),
  active: t('正常参保', 'active'),
  suspendedState: t('暂停参保', 'suspended'),
  endedState: t('已终止', 'ended'),
  conflict: t('重复参保，等经办机构处理', 'enrolled twice: waits for the agency'),
  transferringState: t('转出办理中', 'being transferred'),
  neverHeld: t('没有生效', 'never came into force'),
  historyNone: t('还没有参保记录', 'No enrolment on record'),
} as const
