import { expect, it } from 'vitest'
import { createIntentKeys } from './intent-keys.ts'

function tab() {
  const kept = new Map<string, string>()
  let count = 0
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  }
  return { kept, open: () => createIntentKeys(storage, (size) => new Uint8Array(size).fill(++count)) }
}

it('an intent keeps its key until it is answered, also when the page is loaded again', () => {
  const { open } = tab()
  const keys = open()
  const key = keys.keyFor('settle/1', { useAccount: true })
  expect(key).toMatch(/^[0-9a-f]{32}$/)
  expect(keys.keyFor('settle/1', { useAccount: true })).toBe(key)
  expect(open().keyFor('settle/1', { useAccount: true })).toBe(key)
  keys.answered('settle/1')
  expect(keys.keyFor('settle/1', { useAccount: true })).not.toBe(key)
})

it('another content, and another intent, have another key', () => {
  const keys = tab().open()
  const key = keys.keyFor('settle/1', { useAccount: true })
  expect(keys.keyFor('settle/2', { useAccount: true })).not.toBe(key)
  expect(keys.keyFor('settle/1', { useAccount: false })).not.toBe(key)
})

it('nothing of what is sent is kept in the browser', () => {
  const { kept, open } = tab()
  open().keyFor('reverse/1', { why: '收费员录错了金额 210202198001011234' })
  expect([...kept.values()].join()).not.toMatch(/收费员|210202/)
})

it('keys last as long as the page where the browser keeps nothing', () => {
  const forbidden = {
    getItem: () => 'no json',
    setItem: () => {
      throw new Error('forbidden')
    },
  }
  const keys = createIntentKeys(forbidden, (size) => crypto.getRandomValues(new Uint8Array(size)))
  expect(keys.keyFor('settle/1', 1)).toBe(keys.keyFor('settle/1', 1))
})
