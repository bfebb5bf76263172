import { text as t } from '@yibao/engine'

export const overviewWords = {
  title: t('首页', 'Home'),
  hello: t('您好，{{name}}', 'Welcome, {{name}}'),
  insurance: t('我的参保', 'My enrolment'),
  account: t('个人账户', 'Personal account'),
  balance: t('余额', 'Balance'),
  setAside: t('其中已预留', 'of it set aside'),
  filings: t('有效的异地备案', 'Filings in force'),
  filingsNone: t(
    '没有有效的备案。要去外地看病，先备案，报销更多。',
    'No filing is in force. File before seeking care elsewhere: more is paid for.',
  ),
  filing: t('{{place}}，{{from}} 起', '{{place}}, from {{from}} on'),
  filingTo: t('{{place}}，{{from}} 至 {{to}}', '{{place}}, {{from}} to {{to}}'),
  bills: t('最近的账单', 'Latest bills'),
  billsNone: t('还没有账单。用医保结算后会出现在这里。', 'No bills yet: what is settled appears here.'),
  waits: t('等您办理', 'Waiting for you'),
  waitsNone: t('没有等您办理的事。', 'Nothing waits for you.'),
  filingReturned: t('去{{place}}的备案退回补正', 'The filing for {{place}} was returned to be put right'),
  filingDraft: t('去{{place}}的备案草稿还没有提交', 'The draft of a filing for {{place}} was not submitted'),
  claimCorrection: t('{{place}}的手工报销要补材料', 'The claim for {{place}} lacks papers'),
  invitation: t('有家人邀请您共用个人账户', 'A relative invites you to use an account together'),
  transfer: t('有家人转给您 {{amount}} 元，等您接收', 'A relative sent you {{amount}} yuan: accept it'),
  all: t('查看{{what}}', 'All: {{what}}'),
} as const
