import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

it('a slip is answered with the word that was meant: a letter missing, changed or swapped', () => {
  const words = ['outpatient', 'inpatient', 'emergency', 'chronic', 'pharmacy']
  expect(nearest('inpatent', words)).toBe('inpatient')
  expect(nearest('chornic', words)).toBe('chronic')
  expect(nearest('Emergancy', words)).toBe('emergency')
})

it('a word that is nothing like any of them is not guessed', () => {
  expect(nearest('三级甲等', ['community', 'level1', 'level3'])).toBeUndefined()
})

it('a whole page in place of a word is compared in no time', () => {
  const start = performance.now()
  expect(nearest('住'.repeat(5_000_000), ['住院', '门诊'])).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(200)
})
