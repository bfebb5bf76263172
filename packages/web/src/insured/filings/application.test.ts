import { filingGuide } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import { expect, it } from 'vitest'
import { applicationOf, emptyForm, formFromLink, formOf, isShown } from './application.ts'
import type { Filing } from './use-filings.ts'

const guideTo = (region: string, reason: string) => {
  const guide = filingGuide(shippedPolicies(), { region, to: '110000', reason, on: '2025-03-03' })
  if (!guide.ok) throw new Error(JSON.stringify(guide.problems))
  return guide.value
}

it('of a long-term resident of Dalian a proof of residence is uploaded; who she is, is shown by signing in', () => {
  const guide = guideTo('210200', 'residence')
  expect(guide.papers.filter((asked) => !isShown(asked)).map(({ paper }) => paper.zh)).toEqual(['长期居住证明'])
  const form = {
    ...emptyForm('2025-03-03'),
    reason: 'residence' as const,
    place: '110000',
    papers: { 长期居住证明: { uploadId: 'u1', fileName: '居住证.jpg' } },
  }
  expect(applicationOf(form, guide)).toMatchObject({
    to: null,
    commitment: null,
    papers: expect.arrayContaining([{ name: '长期居住证明', uploadId: 'u1' }]),
  })
})

it('a link of the guide fills in place and reason, and nothing that is neither', () => {
  expect(formFromLink('#place=110000&reason=referral', '2025-03-03')).toMatchObject({
    place: '110000',
    reason: 'referral',
  })
  expect(formFromLink('#place=%3Cb%3E&reason=emergency', '2025-03-03')).toEqual(emptyForm('2025-03-03'))
})

it('a letter that was uploaded and then not wanted is not sent', () => {
  const letter = { uploadId: 'u2', fileName: '承诺书.jpg' }
  const form = { ...emptyForm('2025-03-03'), reason: 'residence' as const, place: '110000', letter }
  const guide = guideTo('210200', 'residence')
  expect(applicationOf({ ...form, promises: true }, guide).commitment).toBe('u2')
  expect(applicationOf(form, guide).commitment).toBeNull()
})

it('a draft is gone on with as it was left, the letter apart from the papers', () => {
  const draft = {
    type: 'long-term',
    kind: 'work',
    place: '310000',
    from: '2025-04-01',
    to: null,
    papers: [
      { name: '异地就医备案表', uploadId: null },
      { name: '承诺书', uploadId: 'u3' },
    ],
  } as unknown as Filing
  expect(formOf(draft)).toEqual({
    reason: 'work',
    place: '310000',
    from: '2025-04-01',
    to: '',
    papers: {},
    promises: true,
    letter: { uploadId: 'u3', fileName: '承诺书' },
  })
})
