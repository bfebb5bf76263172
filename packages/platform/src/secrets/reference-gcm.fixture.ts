import { createCipheriv } from 'node:crypto'

/**
 * GCM written from NIST SP 800-38D over OpenSSL's bare block cipher, bit by bit in whole numbers: slow, and independent
 * of the library under test. For 12-byte nonces.
 */
export function referenceGcm(
  block: 'sm4-ecb' | 'aes-256-ecb',
  key: Uint8Array,
  nonce: Uint8Array,
  plain: Uint8Array,
  context: Uint8Array,
): Uint8Array {
  const encrypt = (input: Uint8Array): Buffer => createCipheriv(block, key, null).setAutoPadding(false).update(input)
  const counter = (n: number): Buffer => {
    const tail = Buffer.alloc(4)
    tail.writeUInt32BE(n)
    return Buffer.concat([nonce, tail])
  }
  const ciphertext = Buffer.from(plain)
  for (let at = 0; at < plain.length; at += 16) {
    const stream = encrypt(counter(2 + at / 16))
    for (let i = at; i < Math.min(at + 16, plain.length); i++) ciphertext[i]! ^= stream[i - at]!
  }
  const lengths = Buffer.alloc(16)
  lengths.writeBigUInt64BE(BigInt(context.length) * 8n, 0)
  lengths.writeBigUInt64BE(BigInt(ciphertext.length) * 8n, 8)
  const hashed = ghash(toNumber(encrypt(Buffer.alloc(16))), [...blocks(context), ...blocks(ciphertext), lengths])
  const tag = hashed ^ toNumber(encrypt(counter(1)))
  return Buffer.concat([ciphertext, Buffer.from(tag.toString(16).padStart(32, '0'), 'hex')])
}

const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)

function blocks(bytes: Uint8Array): Uint8Array[] {
  const padded = Buffer.alloc(Math.ceil(bytes.length / 16) * 16)
  padded.set(bytes)
  return Array.from({ length: padded.length / 16 }, (_, at) => padded.subarray(at * 16, at * 16 + 16))
}

const ghash = (h: bigint, input: readonly Uint8Array[]): bigint =>
  input.reduce((sum, block) => times(sum ^ toNumber(block), h), 0n)

/** Product in GF(2^128) with the reflected polynomial of GCM. */
function times(x: bigint, y: bigint): bigint {
  let [product, v] = [0n, y]
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((x >> bit) & 1n) product ^= v
    v = v & 1n ? (v >> 1n) ^ (0xe1n << 120n) : v >> 1n
  }
  return product
}
