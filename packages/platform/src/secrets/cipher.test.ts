import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AEADS, CIPHER_NAMES, type CipherName } from './aead.ts'
import { type CipherKey, cipherOf, keyIdOf } from './cipher.ts'
import { SecretError } from './secret-error.ts'

const key = (id: number, cipher: CipherName): CipherKey => ({
  id,
  cipher,
  secret: new Uint8Array(AEADS[cipher].keyBytes).fill(id),
})
const NAME = 'person/name'
const text = fc.string({ unit: 'binary' })

/** The code with which a stored value is refused, or the value where it opens. */
function opened(open: () => string): string {
  try {
    return `opens: ${open()}`
  } catch (error) {
    if (error instanceof SecretError) return error.problem.code
    throw error
  }
}

describe.each(CIPHER_NAMES)('personal data under %s', (name) => {
  const cipher = cipherOf([key(1, name)])

  it('comes back as it was written, whatever the characters', () => {
    fc.assert(
      fc.property(text, text, (plain, context) => {
        expect(cipher.decrypt(cipher.encrypt(plain, context), context)).toBe(plain)
      }),
    )
    expect(cipher.decrypt(cipher.encrypt('张演示𠮷', NAME), NAME)).toBe('张演示𠮷')
  })

  it('is refused when any byte of it was changed, cut off or added', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 255 }), (plain, where, mask) => {
        const written = cipher.encrypt(plain, NAME)
        const at = where % written.length
        const changed = written.map((byte, i) => (i === at ? byte ^ mask : byte))
        expect(opened(() => cipher.decrypt(changed, NAME))).toBe(at === 0 ? 'YB-W916' : 'YB-W915')
        expect(opened(() => cipher.decrypt(written.subarray(0, at), NAME))).toBe('YB-W915')
        expect(opened(() => cipher.decrypt(Uint8Array.of(...written, mask), NAME))).toBe('YB-W915')
      }),
    )
  })

  it('is refused where it was written as something else', () => {
    const phone = cipher.encrypt('00000000001', 'person/phone')
    expect(opened(() => cipher.decrypt(phone, NAME))).toBe('YB-W915')
  })

  it('reads differently each time it is written', () => {
    expect(cipher.encrypt('王演示', NAME)).not.toEqual(cipher.encrypt('王演示', NAME))
  })

  it('is the key id, the nonce, the ciphertext and the tag', () => {
    const fixed = cipherOf([key(7, name)], (size) => new Uint8Array(size).fill(0xab))
    const written = fixed.encrypt('abc', NAME)
    expect([...written.subarray(0, 13)]).toEqual([7, ...new Array(12).fill(0xab)])
    expect(written.length).toBe(1 + 12 + 3 + 16)
  })
})

describe('rotation of keys', () => {
  const [first, second] = [key(1, 'aes-256-gcm'), key(2, 'sm4-gcm')]
  const before = cipherOf([first])
  const after = cipherOf([second, first])

  it('writes under the newest key and reads what older ones wrote, of another algorithm too', () => {
    const old = before.encrypt('李演示', NAME)
    const fresh = after.encrypt('李演示', NAME)
    expect([keyIdOf(old), keyIdOf(fresh)]).toEqual([1, 2])
    expect([after.decrypt(old, NAME), after.decrypt(fresh, NAME)]).toEqual(['李演示', '李演示'])
  })

  it('names the key that is not at hand any more', () => {
    const fresh = after.encrypt('李演示', NAME)
    expect(opened(() => before.decrypt(fresh, NAME))).toBe('YB-W916')
    expect(() => before.decrypt(fresh, NAME)).toThrow('key 2')
  })

  it('tells a key that was replaced under the same id', () => {
    const other = cipherOf([{ ...first, secret: new Uint8Array(32).fill(9) }])
    expect(opened(() => other.decrypt(before.encrypt('李演示', NAME), NAME))).toBe('YB-W915')
  })

  it('refuses no key, two keys of one id, an id beyond a byte and a secret of the wrong length', () => {
    expect(() => cipherOf([])).toThrow(RangeError)
    expect(() => cipherOf([first, key(1, 'sm4-gcm')])).toThrow('one id')
    expect(() => cipherOf([key(256, 'sm4-gcm')])).toThrow('1 to 255')
    expect(() => cipherOf([{ ...first, secret: new Uint8Array(16) }])).toThrow('16 bytes, not 32')
  })
})
