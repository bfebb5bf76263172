import { expect, it } from 'vitest'
import { treesFromYaml } from './from-yaml.ts'
import { plainValue } from './plain-value.ts'

const told = (source: string) =>
  treesFromYaml('a.yaml', source).problems.map(
    ({ code, at, message }) => `${code} ${at?.line}:${at?.column} ${message.en}`,
  )
const values = (source: string) => treesFromYaml('a.yaml', source).trees.map(plainValue)

it('a step written once and cited by alias is read as if it were written out, the anchor last met before it', () => {
  expect(values('起付线: &d {值: 600元}\n版本: [{起付线: *d}, &v {值: &d 400元}, *v, &d 300元, *v, *d]')).toEqual([
    {
      起付线: { 值: '600元' },
      版本: [{ 起付线: { 值: '600元' } }, { 值: '400元' }, { 值: '400元' }, '300元', { 值: '400元' }, '300元'],
    },
  ])
  expect(values('# only a remark\n')).toEqual([])
  expect(values('a: 1\n---\nb: 2\n')).toEqual([{ a: '1' }, { b: '2' }])
})

it('an alias without anchor, or within what it stands for, is refused with its place', () => {
  expect(told('起付线: *d\n支付比例: &d 1')).toEqual(['YB-P001 1:6 no &d stands before *d'])
  expect(told('a: &x 1\n---\nb: *x')).toEqual(['YB-P001 3:4 no &x stands before *x'])
  expect(told('a: &x [1, *x]\nb: [*x, *x]')).toEqual(['YB-P001 1:11 *x stands within itself'])
  expect(told('a: &x 1\n*x : 2')).toEqual(['YB-P001 2:1 a key should be a text'])
})

it('a small file of aliases upon aliases is too large, and is refused at once', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`)
  const start = performance.now()
  expect(told(`l0: &l0 [a, a, a, a, a, a, a, a, a]\n${levels.join('\n')}`)).toEqual([
    expect.stringMatching(/^YB-P001 \d+:\d+ the file is too large/),
  ])
  expect(performance.now() - start).toBeLessThan(5000)
})

it('nesting beyond any policy file is refused before the parser can run out of stack', () => {
  expect(told(`a: ${'['.repeat(100_000)}`)).toEqual(['YB-P001 1:35 nested more than 32 deep'])
  expect(told('- '.repeat(33))).toEqual(['YB-P001 1:65 nested more than 32 deep'])
  expect(told(`${'- '.repeat(32)}a`)).toEqual([])
  expect(told(`a: &a ${'['.repeat(20)}${']'.repeat(20)}\nb: ${'['.repeat(20)}*a${']'.repeat(20)}`)).toEqual([
    expect.stringContaining('nested more than 32 deep'),
  ])
})

it('only YAML 1.2 is read: in 1.1 "no" is no word and 012 is ten', () => {
  expect(told('%YAML 1.1\n---\na: no')).toEqual(['YB-P001 1:1 only YAML 1.2 is read'])
  expect(values('%YAML 1.2\n---\na: no')).toEqual([{ a: 'no' }])
})

it('a broken line is told with its place', () => {
  expect(told('a: 1\na: 2')).toEqual(['YB-P001 2:1 not valid YAML: Map keys must be unique'])
})
