import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'

/** A place in a list that several values name, as one word of an address: what `next` gives and the next page is asked by. */
export const cursor = Type.String({
  pattern: '^[A-Za-z0-9_-]{4,400}$',
  description: '上一页的 next · `next` of the page before',
})

/** Values as one word. */
export const cursorOf = (parts: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

/** The values of a word; refuses what `cursorOf` did not make of values like these. */
export function partsOf(word: string, shape: readonly RegExp[]): readonly string[] {
  const parts = parsed(word)
  const isSound = parts.length === shape.length && parts.every((part, i) => shape[i]!.test(part))
  return isSound ? parts : refuse(noCursor)
}

function parsed(word: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(word, 'base64url').toString())
    return Array.isArray(value) ? value.map(String) : []
  } catch {
    return []
  }
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
export const COUNT = /^\d{1,15}$/

const noCursor = httpProblem(
  'YB-H041',
  'query',
  ['不是上一页给出的位置', 'this is no place that the page before gave'],
  ['原样使用上一页的 next，或从头开始', 'use `next` of the page before as it is, or begin anew'],
)
