import { timingSafeEqual } from 'node:crypto'
import { type Desk, findSigner, recordNonce } from '@yibao/platform'
import type { FastifyRequest } from 'fastify'
import { httpProblem } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'
import type { Caller } from '../rights/caller.ts'
import { signatureOf } from './canonical.ts'

/** How far a request's clock may be from ours, in milliseconds; nonces are kept twice as long. */
export const CLOCK_MS = 5 * 60_000
export const NONCE_KEPT_MS = 2 * CLOCK_MS

/** Whether a request says that an institution signed it. */
export const claimsSignature = ({ headers }: FastifyRequest): boolean => headers['x-yibao-institution'] !== undefined

/**
 * The institution that signed a request. Refused with 401: headers that are not in order (YB-H030), a clock that is off
 * (YB-H031), a wrong signature or unknown institution (YB-H032), a request that came before (YB-H033).
 */
export async function callerBySignature(desk: Desk, request: FastifyRequest): Promise<Caller> {
  const { method, url, rawBody } = request
  const sent = sentSignature(request)
  if (sent === null) refuse(badHeaders)
  if (Math.abs(desk.now() - Number(sent.timestamp) * 1000) > CLOCK_MS) refuse(clockOff)
  const signer = await findSigner(desk, sent.institutionId)
  // Computed for unknown institutions as well: the time does not tell who has a key.
  const due = signatureOf(signer?.key ?? '', { ...sent, method, path: url, body: rawBody })
  if (!timingSafeEqual(Buffer.from(due), Buffer.from(sent.signature)) || signer === null) refuse(wrongSignature)
  if (!(await recordNonce(desk, signer.institutionId, sent.nonce))) refuse(cameBefore)
  return {
    role: 'institution',
    id: signer.institutionId,
    displayName: signer.institutionId,
    region: signer.region,
    institutionId: signer.institutionId,
    personId: null,
    session: null,
  }
}

type Sent = {
  readonly institutionId: string
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
}

function sentSignature({ headers }: FastifyRequest): Sent | null {
  const read = (name: string, form: RegExp): string | null => {
    const value = headers[name]
    return typeof value === 'string' && form.test(value) ? value : null
  }
  const institutionId = read('x-yibao-institution', /^[HP]\d{11}$/)
  const timestamp = read('x-yibao-timestamp', /^\d{10}$/)
  const nonce = read('x-yibao-nonce', /^[\w-]{16,64}$/)
  const signature = read('x-yibao-signature', /^[0-9a-f]{64}$/)
  return institutionId && timestamp && nonce && signature ? { institutionId, timestamp, nonce, signature } : null
}

const badHeaders = httpProblem(
  'YB-H030',
  'X-Yibao-Signature',
  ['签名的请求头不全或写法不符', 'the headers of the signature are incomplete or malformed'],
  [
    'X-Yibao-Institution 机构编码、X-Yibao-Timestamp 秒、X-Yibao-Nonce 16至64个字符、X-Yibao-Signature 64位十六进制',
    'X-Yibao-Institution code, X-Yibao-Timestamp seconds, X-Yibao-Nonce 16 to 64 characters, X-Yibao-Signature 64 hex digits',
  ],
)

const clockOff = httpProblem(
  'YB-H031',
  'X-Yibao-Timestamp',
  ['请求时间与服务器相差超过5分钟', 'the time of the request is more than 5 minutes off'],
  ['校准时钟，重新签名', 'set the clock, and sign again'],
)

const wrongSignature = httpProblem(
  'YB-H032',
  'X-Yibao-Signature',
  ['签名不符', 'the signature does not fit'],
  [
    '按文档的顺序对方法、路径、时间、随机数和请求体摘要签名，核对机构编码和密钥',
    'sign method, path, timestamp, nonce and body hash as documented; check the code of the institution and its key',
  ],
)

const cameBefore = httpProblem(
  'YB-H033',
  'X-Yibao-Nonce',
  ['这个随机数已经用过', 'this nonce was used before'],
  ['每次发送都用新的随机数重新签名；幂等键不变', 'sign every sending with a new nonce, and keep the idempotency key'],
)
