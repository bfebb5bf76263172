import { expect, it } from 'vitest'
import { applicationOf, EMPTY, emptyFields, OTHER, papersFor } from './claim-draft.ts'

it('an empty claim tells every field that must be filled, at once', () => {
  expect(emptyFields(EMPTY)).toEqual([
    'place',
    'care',
    'visit.from',
    'visit.to',
    'bill.total',
    'invoices[0].number',
    'invoices[0].issuedOn',
    'invoices[0].amount',
    'bankAccount',
  ])
  expect(emptyFields({ ...EMPTY, place: '110000', institution: OTHER })).toContain('institution.name')
})

it('amounts are sent as they are meant, however they were copied', () => {
  const draft = { ...EMPTY, care: 'inpatient' as const, institution: 'H11010100001', total: '30,000 元' }
  expect(applicationOf(draft)).toMatchObject({
    institution: { code: 'H11010100001' },
    bill: { total: '30000', outOfCatalogue: '0.00' },
  })
})

it('the papers are those of the case: a stay, an injury by somebody else, a referral', () => {
  expect(papersFor({ ...EMPTY, care: 'inpatient' })).toContain('discharge-record')
  expect(papersFor({ ...EMPTY, care: 'outpatient' })).toContain('prescription-or-record')
  const hurt = papersFor({ ...EMPTY, care: 'emergency', injury: 'third-party', referred: true })
  expect(hurt).toEqual(expect.arrayContaining(['emergency-diagnosis', 'third-party-papers', 'referral-certificate']))
})

it('a paper that the case does not ask for any more is not sent', () => {
  const letter = { uploadId: 'u1', fileName: '转诊.jpg' }
  const draft = { ...EMPTY, care: 'inpatient' as const, papers: { 'referral-certificate': letter } }
  expect(applicationOf({ ...draft, referred: true }).papers).toHaveLength(1)
  expect(applicationOf(draft).papers).toEqual([])
})
