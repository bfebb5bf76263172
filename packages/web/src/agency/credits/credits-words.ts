import { text as t } from '@yibao/engine'

export const creditsWords = {
  title: t('账户入账', 'Account credits'),
  lead: t('经办提出，财务批准，钱才入账。', 'A clerk proposes, finance approves; only then the money is credited.'),
  none: t('没有待批准的入账', 'No credit waits for a decision'),
  noneHint: t(
    '在参保人的页面提出入账，会出现在这里。',
    'Credits are proposed on the page of a person and appear here.',
  ),
  reason: t('原因', 'Reason'),
  proposedBy: t('提出人', 'Proposed by'),
  amount: t('金额', 'Amount'),
  needsAnother: t('要由另一位办理', 'needs another person'),
  approve: t('批准', 'Approve'),
  reject: t('驳回', 'Reject'),
  approveTitle: t('批准入账？', 'Approve the credit?'),
  rejectTitle: t('驳回入账？', 'Reject the credit?'),
  approveHint: t('{{amount}} 元记入个人账户：{{reason}}', '{{amount}} yuan are credited to the account: {{reason}}'),
  rejectHint: t('{{amount}} 元不入账：{{reason}}', '{{amount}} yuan are not credited: {{reason}}'),
  month: t('划入一个月的个人账户', 'Credit a month'),
  monthHint: t(
    '按政策给本地区所有参保人划入一个月。每人每月只划一次，中断了再点一次就接着划。',
    'Credits everybody of the region for a month, by the policy. Nobody is credited twice: press again if it was cut off.',
  ),
  monthField: t('月份', 'Month'),
  monthFieldHint: t('如 2025-03', 'as 2025-03'),
  run: t('开始划入', 'Credit it'),
  running: t('已划入 {{count}} 人，共 {{total}} 元，继续中…', '{{count}} people so far, {{total}} yuan; going on…'),
  runStopped: t(
    '停在 {{count}} 人，共 {{total}} 元；再点一次接着划',
    'stopped at {{count}} people, {{total}} yuan; press again to go on',
  ),
  noAccount: t('没有个人账户', 'no account'),
  noBase: t('没有缴费基数', 'no contribution base'),
  notEstablished: t('退休人员的划入标准未确定', 'what retirees are credited is not established'),
  runDone: t('划完：{{count}} 人，共 {{total}} 元', 'Done: {{count}} people, {{total}} yuan'),
  notCredited: t(
    '{{category}} {{count}} 人没有划入：{{reason}}',
    '{{count}} of {{category}} were not credited: {{reason}}',
  ),
  failed: t('{{count}} 人没有成功，再划一次会重试。', '{{count}} failed; another run tries them again.'),
} as const
