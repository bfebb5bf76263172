import { type Problem, text } from '@yibao/engine'

/** Problems of the HTTP interface itself (YB-H…). Those of casework come from the platform. */
const problem = (
  code: string,
  path: string,
  message: readonly [zh: string, en: string],
  remedy: readonly [zh: string, en: string],
): Problem => ({ code, path, message: text(...message), remedy: text(...remedy), severity: 'error' })

export const unreadableBody = problem(
  'YB-H002',
  'body',
  ['请求体不是有效的JSON', 'the body is not valid JSON'],
  [
    '用UTF-8编码的JSON，Content-Type: application/json；文字中不能有空字符',
    'send JSON in UTF-8 with Content-Type: application/json, without NUL characters',
  ],
)

export const tooLarge = (limitBytes: number): Problem =>
  problem(
    'YB-H003',
    'body',
    [`请求体超过 ${limitBytes} 字节`, `the body is larger than ${limitBytes} bytes`],
    ['分批发送', 'send it in several parts'],
  )

export const mediaType = problem(
  'YB-H004',
  'Content-Type',
  ['不支持这种内容类型', 'this media type is not supported'],
  ['用 Content-Type: application/json', 'use Content-Type: application/json'],
)

export const unknownRoute = problem(
  'YB-H005',
  'path',
  ['没有这个接口', 'there is no such route'],
  ['接口清单见 /api，机器可读的见 /openapi.json', 'routes are listed at /api, and for machines at /openapi.json'],
)

export const badRequest = problem(
  'YB-H006',
  'request',
  ['请求无法解读', 'the request cannot be read'],
  ['核对地址和请求头', 'check the address and the headers'],
)

export const keyMissing = problem(
  'YB-H007',
  'Idempotency-Key',
  ['办理业务的请求必须带幂等键', 'a request that writes needs an idempotency key'],
  [
    '请求头 Idempotency-Key 写8至128个可见ASCII字符，每笔业务一个；重发时用原来的',
    'send the header Idempotency-Key with 8 to 128 visible ASCII characters, one for each piece of work; repeat it on a retry',
  ],
)

export const tooMany = problem(
  'YB-H008',
  'request',
  ['请求过于频繁', 'too many requests'],
  ['按 Retry-After 的秒数等待后重试', 'wait for the seconds of Retry-After, then try again'],
)

export const notSignedIn = problem(
  'YB-H010',
  'Authorization',
  ['需要登录', 'sign-in is needed'],
  ['先 POST /api/v1/sign-in；机构接口用签名', 'POST /api/v1/sign-in first; institutions sign their requests'],
)

export const sessionOver = problem(
  'YB-H011',
  'Authorization',
  ['登录已失效', 'the session has ended'],
  ['重新登录', 'sign in again'],
)

export const notYourRole = problem(
  'YB-H012',
  'role',
  ['你的角色不能办理此事', 'your role may not do this'],
  ['请有相应权限的人员办理', 'ask somebody whose role may'],
)

export const otherRegion = problem(
  'YB-H013',
  'region',
  ['这是其他统筹区的业务', 'this belongs to another region'],
  ['由该统筹区的经办机构办理', 'the agency of that region handles it'],
)

export const otherInstitution = problem(
  'YB-H014',
  'institutionId',
  ['这是其他机构的业务', 'this belongs to another institution'],
  ['由该机构办理', 'that institution handles it'],
)

export const headerMissing = problem(
  'YB-H015',
  'X-Requested-With',
  ['浏览器会话的写请求缺少 X-Requested-With', 'a writing request of a browser session lacks X-Requested-With'],
  ['加上请求头 X-Requested-With: yibao', 'send the header X-Requested-With: yibao'],
)

export const internal = problem(
  'YB-H090',
  'request',
  ['服务器内部错误，业务是否完成未知', 'internal error: whether it was carried out is not known'],
  [
    '用同一幂等键重试可得知结果；仍然出错请把请求编号告诉管理员',
    'the same request with the same idempotency key finds out; if it persists, tell the administrator the request id',
  ],
)

export const databaseAway = problem(
  'YB-H091',
  'request',
  ['数据库暂时不可用', 'the database is not available for now'],
  ['稍后用同一幂等键重试', 'try again later with the same idempotency key'],
)

export const stopping = problem(
  'YB-H092',
  'request',
  ['服务器正在停止', 'the server is stopping'],
  ['稍后用同一幂等键重试', 'try again later with the same idempotency key'],
)

/** One field that does not fit its schema. */
export const wrongField = (
  path: string,
  message: readonly [zh: string, en: string],
  remedy: readonly [zh: string, en: string],
): Problem => problem('YB-H001', path, message, remedy)

/** For the other rooms of this server. */
export const httpProblem = problem
