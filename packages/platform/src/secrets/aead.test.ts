import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AEADS, CIPHER_NAMES } from './aead.ts'
import { referenceGcm } from './reference-gcm.fixture.ts'

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const some = fc.uint8Array({ maxLength: 100 })

it('SM4-GCM gives the ciphertext and the tag of RFC 8998, appendix A.1', () => {
  const key = hex('0123456789abcdeffedcba9876543210')
  const nonce = hex('00001234567800000000abcd')
  const context = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')
  const plain = hex(['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'ee', 'aa'].map((pair) => pair.repeat(8)).join(''))
  const sealed = hex(
    '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735' +
      'd82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d' +
      '83de3541e4c2b58177e065a9bf7b62ec',
  )
  expect([...AEADS['sm4-gcm'].seal(key, nonce, plain, context)]).toEqual([...sealed])
  expect([...AEADS['sm4-gcm'].open(key, nonce, sealed, context)!]).toEqual([...plain])
})

it.each([
  ['sm4-gcm', 'sm4-ecb'],
  ['aes-256-gcm', 'aes-256-ecb'],
] as const)('%s agrees with GCM written out over the block cipher of OpenSSL, for every length', (name, block) => {
  const aead = AEADS[name]
  fc.assert(
    fc.property(bytes(aead.keyBytes), bytes(12), some, some, (key, nonce, plain, context) => {
      const expected = referenceGcm(block, key, nonce, plain, context)
      expect([...aead.seal(key, nonce, plain, context)]).toEqual([...expected])
      expect([...aead.open(key, nonce, expected, context)!]).toEqual([...plain])
    }),
  )
})

it.each(CIPHER_NAMES)('%s opens nothing of which one bit, the nonce, the key or the context was changed', (name) => {
  const { keyBytes, seal, open } = AEADS[name]
  const flip = (value: Uint8Array, bit: number): Uint8Array =>
    value.map((byte, at) => (at === Math.floor(bit / 8) % value.length ? byte ^ (1 << (bit % 8)) : byte))
  fc.assert(
    fc.property(bytes(keyBytes), bytes(12), some, some, fc.nat(), (key, nonce, plain, context, bit) => {
      const sealed = seal(key, nonce, plain, context)
      expect(open(key, nonce, flip(sealed, bit), context)).toBeUndefined()
      expect(open(key, flip(nonce, bit), sealed, context)).toBeUndefined()
      expect(open(flip(key, bit), nonce, sealed, context)).toBeUndefined()
      expect(open(key, nonce, sealed, Uint8Array.of(...context, 0))).toBeUndefined()
    }),
  )
})
