import { randomBytes } from 'node:crypto'
import { type Problem, text } from '@yibao/engine'
import { AEADS, type CipherName, NONCE_BYTES, TAG_BYTES } from './aead.ts'
import { SecretError } from './secret-error.ts'

/**
 * Encryption of personal data at rest. `context` says what the value is (`person/name`) and is authenticated with it:
 * a value opened under another context is refused. Where a value must not be moved to another row either, the row's id
 * belongs into the context.
 */
export type Cipher = {
  readonly encrypt: (plain: string, context: string) => Uint8Array
  /** Throws a `SecretError`: YB-W915 not what was written under this context, YB-W916 key not known. */
  readonly decrypt: (bytes: Uint8Array, context: string) => string
}

/** One key. `id` (1 to 255) is the first byte of every value written under it. */
export type CipherKey = { readonly id: number; readonly cipher: CipherName; readonly secret: Uint8Array }

export type RandomBytes = (size: number) => Uint8Array

/**
 * A cipher over several keys: the one with the highest id writes, every one reads. A key is retired by adding the
 * next and keeping the old until nothing written under it is left; the next may be of another algorithm.
 *
 * Stored form: key id (1 byte), nonce (12), ciphertext, tag (16). Nonces are random, so one key writes at most 2^32
 * values (NIST SP 800-38D, 8.3); a population beyond that takes a new key before it is reached.
 */
export function cipherOf(keys: readonly CipherKey[], random: RandomBytes = randomBytes): Cipher {
  const byId = new Map(keys.map((key) => [key.id, key]))
  const newest = keys.reduce<CipherKey | undefined>((best, key) => (best && best.id > key.id ? best : key), undefined)
  if (!newest) throw new RangeError('a cipher needs a key')
  if (byId.size < keys.length) throw new RangeError('two keys have one id')
  for (const key of keys) assertKey(key)
  return {
    encrypt: (plain, context) => {
      const nonce = random(NONCE_BYTES)
      const sealed = AEADS[newest.cipher].seal(newest.secret, nonce, Buffer.from(plain), Buffer.from(context))
      return Buffer.concat([Uint8Array.of(newest.id), nonce, sealed])
    },
    decrypt: (bytes, context) => {
      if (bytes.length < HEAD_BYTES + TAG_BYTES) throw new SecretError(altered(context))
      const key = byId.get(bytes[0]!)
      if (!key) throw new SecretError(unknownKey(bytes[0]!, context))
      const [nonce, sealed] = [bytes.subarray(1, HEAD_BYTES), bytes.subarray(HEAD_BYTES)]
      const plain = AEADS[key.cipher].open(key.secret, nonce, sealed, Buffer.from(context))
      if (!plain) throw new SecretError(altered(context))
      return Buffer.from(plain).toString('utf8')
    },
  }
}

/** The id of the key a stored value was written under: what a rotation looks for. */
export const keyIdOf = (bytes: Uint8Array): number | undefined => bytes[0]

const HEAD_BYTES = 1 + NONCE_BYTES

function assertKey({ id, cipher, secret }: CipherKey): void {
  if (!Number.isInteger(id) || id < 1 || id > 255) throw new RangeError(`key id ${id} is not from 1 to 255`)
  if (secret.length !== AEADS[cipher].keyBytes)
    throw new RangeError(`key ${id} of ${cipher} has ${secret.length} bytes, not ${AEADS[cipher].keyBytes}`)
}

const altered = (context: string): Problem => ({
  code: 'YB-W915',
  path: context,
  message: text('存储的密文与写入时不一致', 'the stored value is not what was written here'),
  remedy: text(
    '密文被改动、被移到别处，或同号密钥已被更换；请核对密钥文件，并从备份恢复该数据',
    'it was altered or moved, or the key of its id was replaced; check the key file and restore the value from a backup',
  ),
  severity: 'error',
})

const unknownKey = (id: number, context: string): Problem => ({
  code: 'YB-W916',
  path: context,
  message: text(
    `密文由密钥${id}写入，密钥文件中没有该密钥`,
    `the stored value was written under key ${id}, which is not at hand`,
  ),
  remedy: text(
    '把该密钥放回密钥文件；轮换后，旧密钥要留到没有用它写入的数据为止',
    'put that key back into the key file; after a rotation the old key stays until nothing written under it is left',
  ),
  severity: 'error',
})
