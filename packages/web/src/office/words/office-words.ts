import { text as t } from '@yibao/engine'

export const officeWords = {
  signIn: t('登录', 'Sign in'),
  signInLead: t('用单位或经办机构发给您的账户登录。', 'Use the account that your institution or agency gave you.'),
  signInHelp: t(
    '忘记密码、换了手机，请找管理员重置账户。系统不会打电话要您的密码和动态口令。',
    'Lost the password or the phone: ask the administrator to reset the account. Nobody will ever call to ask for either.',
  ),
  login: t('登录名', 'Login'),
  password: t('密码', 'Password'),
  code: t('动态口令', 'One-time code'),
  codeHint: t('验证器里的六位数字；参保人不用填', 'six digits of the authenticator; insured persons leave it empty'),
  signInElsewhere: t('用统一认证登录', 'Sign in with the provider of your organisation'),
  signOut: t('退出', 'Sign out'),
  signedInAs: t('当前用户', 'Signed in'),
  expired: t('登录已失效', 'The session has ended'),
  expiredHint: t(
    '重新登录后从这里继续，已填写的内容都还在。',
    'Sign in again and go on from here: what you entered is still there.',
  ),
  leave: t('不登录了，离开这一页', 'Leave this page instead'),
  working: t('正在办理，请稍候…', 'Working on it…'),
  goBack: t('返回', 'Back'),
  again: t('再试一次', 'Try again'),
  nextPage: t('下一页', 'Next page'),
  firstPage: t('回到第一页', 'Back to the first page'),
  publicPages: t('公众页面', 'Public pages'),
  otherFace: t('这些页面不是给您的', 'These pages are not for you'),
  otherFaceHint: t(
    '您的角色是{{role}}，请到自己的页面办理。',
    'You are signed in as {{role}}: your work is elsewhere.',
  ),
  toMyFace: t('去我的页面', 'Go to my pages'),
  noFace: t('这个角色没有页面，只通过接口工作。', 'This role has no pages: it works through interfaces.'),
  problems: t('有 {{count}} 处要处理', 'To be put right: {{count}}'),
  problemsOne: t('没有办成', 'Not carried out'),
  unanswered: t('没有收到答复', 'No reply came'),
  unansweredHint: t(
    '可能是网络断了，不知道办成没有。请再点一次同一个按钮：系统会认出是同一笔，不会办两次。',
    'The network may be down, and whether it was carried out is not known. Press the same button again: it is known as the same request and never done twice.',
  ),
  unansweredNothing: t('连不上服务器，什么都没有办。请稍后再试。', 'The server cannot be reached; nothing was done.'),
  crashedHint: t(
    '这是程序的错，不是您的错。已办成的都已保存，重新打开页面就能看到。',
    'The fault is ours, not yours. What was carried out is kept: load the page again to see it.',
  ),
  footerOwn: t(
    '只有您本人和办理您业务的经办人员能看到这些内容，查看都有记录。',
    'Only you and the staff who handle your case can see this, and what they look at is on record.',
  ),
  footer: t('内部页面：只查看和办理工作所需。', 'For work only: look at no more than the work needs.'),
} as const
