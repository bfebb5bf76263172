import { text as t } from '@yibao/engine'

export const deskWords = {
  title: t('待办', 'Waiting'),
  lead: t(
    '本地区在等您这个角色办理的事，先办等得久的。',
    'What waits in this region for your role. Begin with what has waited longest.',
  ),
  leadAuditor: t('本地区各环节等着办理的事。', 'What waits in this region, step by step.'),
  queue: t('事项', 'What'),
  count: t('数量', 'How many'),
  oldest: t('最久的已等待', 'The oldest has waited'),
  atLeast: t('至少 {{count}}', 'at least {{count}}'),
  unknown: t('没有记录', 'not recorded'),
  nothing: t('没有', 'none'),
  notLoaded: t('没有读到，请刷新', 'not read: refresh'),
  refresh: t('刷新', 'Refresh'),
  allDone: t('没有等着办理的事', 'Nothing waits'),
  allDoneHint: t(
    '参保人提交申请、机构申报、别的岗位办完上一步后，会出现在这里。',
    'Work appears here when people apply, institutions declare, or a colleague has done the step before.',
  ),
  filingsSubmitted: t('异地备案：待领取', 'Filings: to be taken'),
  filingsInReview: t('异地备案：审核中', 'Filings: in review'),
  claims: t('手工报销：{{state}}', 'Claims: {{state}}'),
  credits: t('账户入账：待决定', 'Credits to accounts: to be decided'),
  conflicts: t('重复参保：待处理', 'Enrolments in conflict'),
  transfers: t('转移接续：在办', 'Transfers of enrolment under way'),
  declarationsDeclared: t('机构月度申报：待审核', 'Declarations: to be reviewed'),
  declarationsConfirmed: t('机构月度申报：待拨付', 'Declarations: to be paid'),
  clearingsSign: t('异地清算单：待核对签章', 'Clearing statements: to be signed'),
  clearingsTransfer: t('异地清算单：待拨付', 'Clearing statements: to be transferred'),
} as const
