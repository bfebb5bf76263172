import { describe, expect, it } from 'vitest'
import { cipherOf } from './cipher.ts'
import { newKeys, readKeys } from './keys.ts'

const zeros = (bytes: number): string => Buffer.alloc(bytes).toString('base64')
const GOOD = {
  cipher: 'sm4-gcm',
  keys: [{ id: 1, secret: zeros(16) }],
  indexKey: zeros(32),
  statementKey: zeros(32),
  auditKey: zeros(32),
}
const paths = (content: unknown): readonly string[] => {
  const read = readKeys(JSON.stringify(content), 'YIBAO_KEYS')
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`)
}

describe('keys', () => {
  it.each(['sm4-gcm', 'aes-256-gcm'] as const)(
    'made new for %s are read again, encrypt, and are all different',
    (name) => {
      const written = newKeys(name)
      const read = readKeys(written, 'keys.json')
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      const { keys, indexKey, statementKey, auditKey } = read.value
      const cipher = cipherOf(keys)
      expect(cipher.decrypt(cipher.encrypt('王演示', 'person/name'), 'person/name')).toBe('王演示')
      const secrets = [keys[0]!.secret, indexKey, statementKey, auditKey].map((secret) =>
        Buffer.from(secret).toString('hex'),
      )
      expect(new Set(secrets).size).toBe(4)
      expect(newKeys(name)).not.toBe(written)
    },
  )

  it('may each name an algorithm of their own, so that a rotation can change it', () => {
    const keys = [...GOOD.keys, { id: 2, secret: zeros(32), cipher: 'aes-256-gcm' }]
    const read = readKeys(JSON.stringify({ ...GOOD, keys }), 'keys.json')
    expect(read.ok && read.value.keys.map(({ id, cipher }) => [id, cipher])).toEqual([
      [1, 'sm4-gcm'],
      [2, 'aes-256-gcm'],
    ])
  })

  it('that are wrong are told one by one, with place and remedy, without the secrets', () => {
    expect(paths(GOOD)).toEqual([])
    expect(paths([])).toEqual(['YB-W918 YIBAO_KEYS'])
    const wrong = {
      cipher: 'des',
      keys: [
        { id: 0, secret: zeros(32) },
        'key',
        { id: 3, secret: 'c2VjcmV0' },
        { id: 3, secret: zeros(32), cipher: 'rc4' },
      ],
      indexKey: `${zeros(32)}!`,
      statementKey: zeros(31),
    }
    expect(paths(wrong)).toEqual([
      'YB-W918 YIBAO_KEYS cipher',
      'YB-W918 YIBAO_KEYS keys[0].id',
      'YB-W918 YIBAO_KEYS keys[1].id',
      'YB-W918 YIBAO_KEYS keys[1].secret',
      'YB-W918 YIBAO_KEYS keys[2].secret',
      'YB-W918 YIBAO_KEYS keys[3].id',
      'YB-W918 YIBAO_KEYS keys[3].cipher',
      'YB-W918 YIBAO_KEYS indexKey',
      'YB-W918 YIBAO_KEYS statementKey',
      'YB-W918 YIBAO_KEYS auditKey',
    ])
    expect(JSON.stringify(readKeys(JSON.stringify(wrong), 'YIBAO_KEYS'))).not.toContain('c2VjcmV0')
    expect(paths({ ...GOOD, keys: [] })).toEqual(['YB-W918 YIBAO_KEYS keys'])
  })
})
