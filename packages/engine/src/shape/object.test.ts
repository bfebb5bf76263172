import { expect, it } from 'vitest'
import type { Problem } from '../problem/problem.ts'
import { treeFromJson } from './from-json.ts'
import { object, optional, recordOf } from './object.ts'
import { listOf, parsed, type Shape } from './shape.ts'

const word: Shape<string> = parsed(
  (written) => written,
  (written) => ({ code: 'YB-T001', message: { zh: written, en: written }, remedy: { zh: '', en: '' } }),
  {},
)

function read<T>(shape: Shape<T>, json: string) {
  const problems: Problem[] = []
  const value = shape.read(treeFromJson(JSON.parse(json)), { report: (p) => void problems.push(p), context: null })
  return { value, told: problems.map(({ code, path, message }) => `${code} ${path} ${message.en}`) }
}

it('a record keeps every key as it was written, even one that means something to JavaScript', () => {
  const { value } = read(recordOf(word), '{"__proto__": "x", "电话": "12345"}')
  expect(Object.entries(value)).toEqual([
    ['__proto__', 'x'],
    ['电话', '12345'],
  ])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

it('two names of one key are told, not the last one taken', () => {
  const folded: Shape<string> = {
    schema: word.schema,
    read: (tree) => (tree.kind === 'scalar' ? tree.text.toLowerCase() : ''),
  }
  expect(read(recordOf(word, folded), '{"a": "1", "A": "2"}').told).toEqual(['YB-S005  "A" is written twice'])
})

it('an unknown key of any length is told in one line', () => {
  const shape = object({ total: optional({ zh: '总额', en: 'total' }, word, null) })
  const { told } = read(shape as Shape<unknown>, JSON.stringify({ ['k'.repeat(1_000_000)]: '1' }))
  expect(told).toEqual([`YB-S004 ${'k'.repeat(40)}… unknown key "${'k'.repeat(40)}…"`])
})

it('what is nested too deep is refused as any other wrong shape, whatever the depth', () => {
  const lists: Shape<unknown> = { schema: () => ({}), read: (tree, reading) => listOf(lists).read(tree, reading) }
  expect(read(lists, `${'['.repeat(32)}${']'.repeat(32)}`).told).toEqual([])
  expect(read(lists, `${'['.repeat(100_000)}${']'.repeat(100_000)}`).told).toEqual([
    `YB-S003 ${'[0]'.repeat(32)} … should be a list`,
  ])
})
