import { NATIONAL } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import { describe, expect, it } from 'vitest'
import { type ClaimedTime, claimTime, timeNotes, whyNotInTime } from './deadline.ts'
import { askedPapers, PAPERS, type PaperOccasion } from './papers.ts'

const set = shippedPolicies()

const claimed = (care: ClaimedTime['care'], place: string, from: string, to = from): ClaimedTime => ({
  care,
  place,
  visit: { from, to },
})
const codeOn = (region: string, of: ClaimedTime, today: string) =>
  whyNotInTime(claimTime(set, region, of), today)?.code ?? null

describe('when a claim may be made', () => {
  it('in Shenzhen within 12 months of the cost: to the day, and from discharge for a stay', () => {
    const visit = claimed('outpatient', '110000', '2024-06-02')
    expect(codeOn('440300', visit, '2025-06-02')).toBeNull()
    expect(codeOn('440300', visit, '2025-06-03')).toBe('YB-W609')
    const stay = claimed('inpatient', '110000', '2024-02-20', '2024-02-29')
    expect(codeOn('440300', stay, '2025-02-28')).toBeNull()
    expect(codeOn('440300', stay, '2025-03-01')).toBe('YB-W609')
  })

  it('in Dalian for off-site chronic care from 1 January of the next year on; for other care at once', () => {
    const chronic = claimed('chronic', '110000', '2025-03-01')
    expect(codeOn('210200', chronic, '2025-12-31')).toBe('YB-W608')
    expect(codeOn('210200', chronic, '2026-01-01')).toBeNull()
    expect(codeOn('210200', claimed('chronic', '210200', '2025-03-01'), '2025-03-02')).toBeNull()
    expect(codeOn('210200', claimed('inpatient', '110000', '2025-03-01'), '2025-03-02')).toBeNull()
  })

  it('where no last day is established it is in time, and says so', () => {
    const time = claimTime(set, '210300', claimed('inpatient', '110000', '2020-01-01'))
    expect(time).toEqual({ opensOn: null, closesOn: null })
    expect(timeNotes(time)).toHaveLength(1)
    expect(timeNotes(claimTime(set, '440300', claimed('inpatient', '110000', '2025-01-01')))).toEqual([])
  })
})

describe('the papers of a claim', () => {
  const occasion = (rest: Partial<PaperOccasion['visit']>, care: PaperOccasion['care']): PaperOccasion => ({
    care,
    channel: 'self',
    visit: { emergency: false, injury: 'none', referred: false, ...rest },
  })
  const kinds = (of: PaperOccasion) => askedPapers(set, of).map(({ kind }) => kind)

  it('are those that the national guide names, no more and no fewer, each with its source', () => {
    const named = set.guides
      .filter(({ region }) => region === NATIONAL)
      .flatMap(({ entries }) => entries)
      .filter(({ topic }) => topic === 'claim-papers')
      .flatMap(({ values }) => values.材料 ?? [])
    const { other: _, ...table } = PAPERS
    expect(
      Object.values(table)
        .map(({ name }) => name.zh)
        .sort(),
    ).toEqual([...named].sort())
    for (const { source } of askedPapers(set, occasion({ injury: 'third-party' }, 'inpatient')))
      expect(source).not.toBeNull()
  })

  it('differ by care, injury, referral and agent', () => {
    const basic = ['identity', 'invoice', 'itemised-list', 'bank-account']
    expect(kinds(occasion({}, 'inpatient'))).toEqual([...basic, 'discharge-record'])
    expect(kinds(occasion({}, 'outpatient'))).toEqual([...basic, 'prescription-or-record'])
    expect(kinds(occasion({ emergency: true }, 'emergency'))).toContain('emergency-diagnosis')
    expect(kinds(occasion({ injury: 'no-third-party' }, 'inpatient'))).toContain('cause-statement')
    expect(kinds(occasion({ injury: 'no-third-party' }, 'inpatient'))).not.toContain('third-party-papers')
    expect(kinds(occasion({ injury: 'third-party' }, 'inpatient'))).toContain('third-party-papers')
    expect(kinds(occasion({ referred: true }, 'inpatient'))).toContain('referral-certificate')
    expect(kinds({ ...occasion({}, 'inpatient'), channel: 'agent' })).toContain('agent-identity')
  })
})
