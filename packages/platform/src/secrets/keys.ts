import { randomBytes } from 'node:crypto'
import { failed, ok, type Problem, type Result, text } from '@yibao/engine'
import { AEADS, CIPHER_NAMES, type CipherName } from './aead.ts'
import type { CipherKey, RandomBytes } from './cipher.ts'

/** Keys of one purpose each, all of 32 bytes. A purpose more is a name more. */
export const PURPOSES = ['indexKey', 'statementKey', 'auditKey'] as const
export type Purpose = (typeof PURPOSES)[number]

/**
 * All secrets of an installation: `keys` encrypt personal data (see `cipherOf`), the others each serve one purpose.
 * `indexKey` is for the life of the data: person ids are made with it, so a new one would make every person another.
 */
export type Keys = { readonly cipher: CipherName; readonly keys: readonly CipherKey[] } & Readonly<
  Record<Purpose, Uint8Array>
>

/**
 * Reads keys from JSON: `{cipher, keys: [{id, secret}], indexKey, statementKey, auditKey}`, secrets in base64. A row of
 * `keys` may name a `cipher` of its own, for data written before the algorithm was changed. `origin` says in messages where
 * the text came from. Wrong content comes back with every problem at once (YB-W918); no message repeats a secret.
 */
export function readKeys(json: string, origin: string): Result<Keys> {
  const written = parsed(json)
  if (!written) return failed([wrong(origin, '', text('不是JSON对象', 'is no JSON object'))])
  const problems: Problem[] = []
  const note = (path: string, message: { zh: string; en: string }) => problems.push(wrong(origin, path, message))
  const cipher = cipherName(written.cipher, 'cipher', note)
  const keys = cipherKeys(written.keys, cipher, note)
  const purposes = PURPOSES.map((name) => [name, secretOf(written[name], PURPOSE_BYTES, name, note)] as const)
  if (problems.length) return failed(problems)
  return ok({ cipher, keys, ...Object.fromEntries(purposes) } as Keys)
}

/** Fresh keys, as JSON that `readKeys` reads. */
export function newKeys(cipher: CipherName, random: RandomBytes = randomBytes): string {
  const secret = (bytes: number): string => Buffer.from(random(bytes)).toString('base64')
  const purposes = Object.fromEntries(PURPOSES.map((name) => [name, secret(PURPOSE_BYTES)]))
  const keys = [{ id: 1, secret: secret(AEADS[cipher].keyBytes) }]
  return `${JSON.stringify({ cipher, keys, ...purposes }, null, 2)}\n`
}

const PURPOSE_BYTES = 32

type Written = Readonly<Record<string, unknown>>
type Note = (path: string, message: { readonly zh: string; readonly en: string }) => void

function parsed(json: string): Written | undefined {
  try {
    return asObject(JSON.parse(json))
  } catch {
    return undefined
  }
}

const asObject = (value: unknown): Written | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Written) : undefined

function cipherName(value: unknown, path: string, note: Note): CipherName {
  const name = CIPHER_NAMES.find((known) => known === value)
  if (!name) note(path, text(`应为${CIPHER_NAMES.join('或')}`, `should be ${CIPHER_NAMES.join(' or ')}`))
  return name ?? CIPHER_NAMES[0]
}

function cipherKeys(value: unknown, usual: CipherName, note: Note): readonly CipherKey[] {
  if (!Array.isArray(value) || value.length === 0) {
    note('keys', text('应为至少一个密钥的列表', 'should be a list of at least one key'))
    return []
  }
  const seen = new Set<unknown>()
  return value.map((row, at) => {
    const { id, secret, cipher: own } = asObject(row) ?? {}
    const path = `keys[${at}]`
    if (!Number.isInteger(id) || (id as number) < 1 || (id as number) > 255)
      note(`${path}.id`, text('应为1到255的整数', 'should be a whole number from 1 to 255'))
    if (seen.has(id)) note(`${path}.id`, text('编号重复', 'stands there twice'))
    seen.add(id)
    const cipher = own === undefined ? usual : cipherName(own, `${path}.cipher`, note)
    return { id: id as number, cipher, secret: secretOf(secret, AEADS[cipher].keyBytes, `${path}.secret`, note) }
  })
}

function secretOf(value: unknown, bytes: number, path: string, note: Note): Uint8Array {
  const secret = typeof value === 'string' ? Buffer.from(value, 'base64') : Buffer.alloc(0)
  // Buffer.from skips what is not base64: only a text that comes back the same was one.
  if (secret.toString('base64') !== value || secret.length !== bytes)
    note(path, text(`应为${bytes}字节的base64`, `should be ${bytes} bytes in base64`))
  return secret
}

const wrong = (origin: string, path: string, what: { readonly zh: string; readonly en: string }): Problem => ({
  code: 'YB-W918',
  path: path ? `${origin} ${path}` : origin,
  message: text(`密钥内容有误：${path || origin}${what.zh}`, `wrong keys: ${path || origin} ${what.en}`),
  remedy: text(
    '请从备份恢复密钥；不要新建，否则已加密的数据无法再读',
    'restore the keys from a backup; do not make new ones, or what is encrypted can no longer be read',
  ),
  severity: 'error',
})
