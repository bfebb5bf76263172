import { httpProblem } from '../problem/own-problems.ts'

/** One answer for everything that may be wrong: which logins exist, and which are locked, is not told. */
export const signInRefused = httpProblem(
  'YB-H020',
  'login',
  ['登录名、密码或动态口令不对，或账户已锁定', 'login, password or code is wrong, or the account is locked'],
  [
    '核对后再试；连续失败5次，账户锁定15分钟；动态口令每个只能用一次，请等下一个',
    'check them; after 5 failures an account is locked for 15 minutes; each code is good once, so wait for the next',
  ],
)

export const noSecondFactor = httpProblem(
  'YB-H021',
  'totp',
  ['这个账户还没有绑定动态口令', 'this account has no second factor'],
  ['请管理员重置账户，扫描新的动态口令二维码', 'ask the administrator to reset it, and scan the new code'],
)

export const passwordRanOut = httpProblem(
  'YB-H022',
  'password',
  ['初始密码已过期', 'the initial password has run out'],
  ['请管理员重置账户', 'ask the administrator to reset the account'],
)

export const providerRefused = httpProblem(
  'YB-H026',
  'oidc',
  ['统一认证没有完成', 'sign-in at the provider was not completed'],
  ['重新从登录页开始', 'begin again at the sign-in page'],
)

export const nobodyBound = httpProblem(
  'YB-H027',
  'oidc',
  ['统一认证身份没有绑定账户', 'no account is bound to this identity of the provider'],
  ['请管理员绑定账户', 'ask the administrator to bind one'],
)
