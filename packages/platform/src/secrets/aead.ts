import { createCipheriv, createDecipheriv } from 'node:crypto'
import { sm4 } from 'sm-crypto-v2'

/** The ciphers a key may be for. */
export const CIPHER_NAMES = ['aes-256-gcm', 'sm4-gcm'] as const
export type CipherName = (typeof CIPHER_NAMES)[number]

export const NONCE_BYTES = 12
export const TAG_BYTES = 16

/** Authenticated encryption: what `seal` gives is the ciphertext followed by its tag. */
export type Aead = {
  readonly keyBytes: number
  readonly seal: (key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, context: Uint8Array) => Uint8Array
  /** Undefined where key, nonce, context or any bit of `sealed` is not what it was. */
  readonly open: (key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, context: Uint8Array) => Uint8Array | undefined
}

const aes256Gcm: Aead = {
  keyBytes: 32,
  seal: (key, nonce, plain, context) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(context)
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  },
  open: (key, nonce, sealed, context) => {
    const { ciphertext, tag } = parted(sealed)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(context).setAuthTag(tag)
    const plain = decipher.update(ciphertext)
    try {
      return Buffer.concat([plain, decipher.final()])
    } catch {
      return undefined
    }
  },
}

/** GB/T 32907 in the mode of RFC 8998. OpenSSL 3.0, which Node 20 carries, has the block cipher but not this mode. */
const sm4Gcm: Aead = {
  keyBytes: 16,
  seal: (key, nonce, plain, context) => {
    const options = { mode: 'gcm', output: 'array', iv: nonce, associatedData: context, outputTag: true } as const
    const { output, tag } = sm4.encrypt(plain, key, options)
    return Buffer.concat([output, tag!])
  },
  open: (key, nonce, sealed, context) => {
    const { ciphertext, tag } = parted(sealed)
    try {
      return sm4.decrypt(ciphertext, key, { mode: 'gcm', output: 'array', iv: nonce, associatedData: context, tag })
    } catch (error) {
      if (error instanceof Error && error.message === 'authentication tag mismatch') return undefined
      throw error
    }
  },
}

export const AEADS: Readonly<Record<CipherName, Aead>> = { 'aes-256-gcm': aes256Gcm, 'sm4-gcm': sm4Gcm }

/** The tag is always whole: a library that is handed a shorter one may compare less, or nothing. */
function parted(sealed: Uint8Array): { readonly ciphertext: Uint8Array; readonly tag: Uint8Array } {
  if (sealed.length < TAG_BYTES) throw new RangeError(`${sealed.length} bytes hold no tag`)
  const end = sealed.length - TAG_BYTES
  return { ciphertext: sealed.subarray(0, end), tag: sealed.subarray(end) }
}
