import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { sm3 } from 'sm-crypto-v2'
import { describe, expect, it } from 'vitest'
import { blindIndex, personIdOf } from './blind-index.ts'

const KEY = new Uint8Array(32).fill(1)
const OTHER = new Uint8Array(32).fill(2)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('a blind index', () => {
  it('is HMAC-SM3 over kind and value, as a second library computes it', () => {
    const expected = sm3(Uint8Array.from(Buffer.from('phone|13800001234')), { key: KEY, mode: 'hmac' })
    expect(hex(blindIndex('phone', '13800001234', KEY))).toBe(expected)
  })

  it('finds a value however it was written', () => {
    const same = (kind: Parameters<typeof blindIndex>[0], ...written: readonly string[]) =>
      expect(new Set(written.map((value) => hex(blindIndex(kind, value, KEY)))).size).toBe(1)
    same('identity', '11010519491231002X', '11010519491231002x', ' 110105 19491231 002Ｘ')
    same('phone', '13800001234', '138 0000 1234', '+86-138-0000-1234', '１３８00001234')
    same('bank-account', '6222 0202 0000 1234 567', '6222020200001234567')
    same('name', '阿卜杜拉·演示', '阿卜杜拉•演示', '阿卜杜拉・演示 ')
  })

  it('differs by kind and by key', () => {
    const indexes = [
      blindIndex('phone', '13800001234', KEY),
      blindIndex('bank-account', '13800001234', KEY),
      blindIndex('phone', '13800001234', OTHER),
    ]
    expect(new Set(indexes.map(hex)).size).toBe(3)
  })
})

describe('a person id', () => {
  it('is a UUID of version 8 for every document, and always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (number) => {
        const id = personIdOf('01', number, KEY)
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(personIdOf('01', number, KEY)).toBe(id)
      }),
    )
  })

  it('is the head of the HMAC-SM3 over type and number', () => {
    const mac = createHmac('sm3', KEY).update('person|01|11010519491231002X').digest('hex')
    const id = personIdOf('01', '11010519491231002x', KEY).replaceAll('-', '')
    expect([id.slice(0, 12), id.slice(13, 16), id.slice(17)]).toEqual([
      mac.slice(0, 12),
      mac.slice(13, 16),
      mac.slice(17, 32),
    ])
  })

  it('differs by kind of document and by key, and is no part of the blind index', () => {
    const number = '11010519491231002X'
    const ids = [personIdOf('01', number, KEY), personIdOf('02', number, KEY), personIdOf('01', number, OTHER)]
    expect(new Set(ids).size).toBe(3)
    expect(hex(blindIndex('identity', number, KEY)).slice(0, 8)).not.toBe(ids[0]!.slice(0, 8))
    expect(() => personIdOf('01|', number, KEY)).toThrow(RangeError)
  })
})
