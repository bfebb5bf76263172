import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { PolicySet } from '../documents.ts'
import { loadPolicies } from '../load.ts'
import { checkPolicies } from './check-policies.ts'

const ROOT = fileURLToPath(new URL('../../../../../policies/', import.meta.url))
let set: PolicySet

beforeAll(() => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
  const read = loadPolicies(files.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })))
  if (!read.ok)
    throw new Error(
      read.problems.map(({ at, code, message }) => `${at?.file}:${at?.line} ${code} ${message.zh}`).join('\n'),
    )
  set = read.value
})

test('the shipped policies have no hole, overlap, gap or missing year', () => {
  const errors = checkPolicies(set).filter(({ severity }) => severity === 'error')
  expect(errors.map(({ at, code, message }) => `${at?.file}:${at?.line} ${code} ${message.zh}`)).toEqual([])
})

test('all shipped policies are checked in well under 150 ms', () => {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    checkPolicies(set)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(150)
})
