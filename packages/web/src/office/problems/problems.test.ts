import { expect, it } from 'vitest'
import type { ApiProblem } from '../api/problem.ts'
import { problemsByField } from './by-field.ts'
import { sentenceOf } from './problem-words.ts'

const problem = (code: string, path: string): ApiProblem => ({
  code,
  path,
  message: { zh: '写法不符：^[0-9]{6}$', en: 'should match ^[0-9]{6}$' },
  remedy: { zh: '按接口说明的写法填写', en: 'write it as the description says' },
})

it('a problem stands at its field, and what concerns no field of the page in a box', () => {
  const problems = [problem('YB-W311', 'lines[3].price'), problem('YB-W401', 'personId'), problem('YB-W1', 'linesx')]
  const sorted = problemsByField(problems, ['lines', 'why'])
  expect(sorted.at('lines')).toEqual([problems[0]])
  expect(sorted.at('why')).toEqual([])
  expect(sorted.elsewhere).toEqual([problems[1], problems[2]])
})

it('what is said to programs is said to people in other words', () => {
  expect(sentenceOf(problem('YB-H001', 'idNumber'), 'zh')).toBe('这一项的内容不对。请核对后重填。')
  const words = { 'YB-H001 lines[].code': { message: { zh: '没有编码', en: 'no code' } } }
  expect(sentenceOf(problem('YB-H001', 'lines[12].code'), 'en', words)).toBe('No code. Check it and enter it again.')
  expect(sentenceOf(problem('YB-W405', 'x'), 'zh')).toContain('写法不符')
})
