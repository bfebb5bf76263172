import { filingGuide, text } from '@yibao/engine'
import { expect, it } from 'vitest'
import { policies } from '../../../public/policies.ts'
import { comparePapers, returnable } from './compare-papers.ts'

const guide = filingGuide(policies, { region: '210200', to: '110000', reason: 'referral', on: '2025-03-03' })
if (!guide.ok) throw new Error('Dalian has a guide for referrals to Beijing')
const asked = guide.value.papers
const CERTIFICATE = '转诊转院证明'

it('each paper that a referral needs stands beside what was handed in; a missing one is told in its place', () => {
  const papers = [
    { name: CERTIFICATE, uploadId: 'u1' },
    { name: '异地就医备案表', uploadId: null },
  ]
  const compared = comparePapers(asked, { papers, correction: null })
  expect(compared.map(({ name }) => name.zh)).toEqual(asked.map(({ paper }) => paper.zh))
  expect(compared.find(({ name }) => name.zh === CERTIFICATE)).toMatchObject({ uploadId: 'u1', standing: 'uploaded' })
  expect(compared.find(({ name }) => name.zh === '异地就医备案表')?.standing).toBe('shown')
  expect(compared.filter(({ standing }) => standing === 'missing').length).toBe(asked.length - 2)
})

it('what was asked to be corrected stands at its paper, and papers that nobody asked for come last', () => {
  const papers = [
    { name: '户口簿', uploadId: 'u2' },
    { name: CERTIFICATE, uploadId: 'u1' },
    { name: CERTIFICATE, uploadId: 'u3' },
  ]
  const compared = comparePapers(asked, { papers, correction: [{ paper: CERTIFICATE, why: '没有盖章' }] })
  expect(compared.filter(({ askedBefore }) => askedBefore === '没有盖章').map(({ uploadId }) => uploadId)).toEqual([
    'u1',
    'u3',
  ])
  expect(compared.at(-1)).toMatchObject({ name: { zh: '户口簿' }, uploadId: 'u2', standing: 'extra' })
})

it('a commitment letter stands for what it may stand for, and is no paper too many', () => {
  const longTerm = filingGuide(policies, { region: '210200', to: '310000', reason: 'work', on: '2025-03-03' })
  if (!longTerm.ok) throw new Error('Dalian has a guide for work in Shanghai')
  const papers = [{ name: '承诺书', uploadId: 'u4' }]
  const compared = comparePapers(longTerm.value.papers, { papers, correction: null })
  const promised = compared.filter(({ standing }) => standing === 'promised')
  expect(promised.length).toBe(longTerm.value.papers.filter(({ orCommitment }) => orCommitment).length)
  expect(promised.length).toBeGreaterThan(0)
  expect(compared.at(-1)).toMatchObject({ name: { en: 'commitment letter' }, uploadId: 'u4', standing: 'uploaded' })
})

it('a commitment letter may be returned where one was handed in', () => {
  expect(returnable(asked, { papers: [] })).toEqual(asked.map(({ paper }) => paper))
  const papers = [{ name: '承诺书', uploadId: 'u4' }]
  expect(returnable(asked, { papers }).at(-1)).toEqual(text('承诺书', 'commitment letter'))
})
