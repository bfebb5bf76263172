import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { PolicySet } from '../policy/documents.ts'
import { loadPolicies } from '../policy/load.ts'
import type { Problem } from '../problem/problem.ts'
import { checkAmounts } from './amounts.ts'
import { testExamples } from './examples.ts'
import { rowsNotReached } from './reach.ts'

const ROOT = fileURLToPath(new URL('../../../../policies/', import.meta.url))
let set: PolicySet

const words = ({ at, code, message }: Problem): string => `${at?.file}:${at?.line} ${code} ${message.zh}`

beforeAll(() => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
  const read = loadPolicies(files.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })))
  if (!read.ok) throw new Error(read.problems.map(words).join('\n'))
  set = read.value
})

test('every example of the shipped policies comes out as it says', () => {
  const results = testExamples(set)
  expect(results.length).toBeGreaterThan(300)
  expect(results.flatMap(({ problems }) => problems.map(words))).toEqual([])
})

test('no payment of the shipped policies falls or jumps as a bill grows', () => {
  const errors = checkAmounts(set).filter(({ severity }) => severity === 'error')
  expect(errors.map(words)).toEqual([])
})

test('no more rows of the shipped policies are without an example than those that are known', () => {
  expect(rowsNotReached(set).length).toBeLessThanOrEqual(28)
})
