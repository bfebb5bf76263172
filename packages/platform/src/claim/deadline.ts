import { addMonths, carePlace, type IsoDate, type PolicySet, type Problem, type Text, text } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import type { ClaimRow } from './claim.ts'

/** What is claimed, as far as it matters to when it may be. */
export type ClaimedTime = Pick<ClaimRow, 'care' | 'place'> & { readonly visit: Pick<ClaimRow['visit'], 'from' | 'to'> }

/** When a claim may be made, days inclusive. */
export type ClaimTime = {
  /** Null: at once. */
  readonly opensOn: IsoDate | null
  /** Null: no last day is established. */
  readonly closesOn: IsoDate | null
}

/** The home region's rule for a claim, as its policy files give it (主题: 手工报销期限). */
export function claimTime(set: PolicySet, region: string, { care, place, visit }: ClaimedTime): ClaimTime {
  const values = deadlineValues(set, region)
  const months = values.map(({ 期限 }) => monthsIn(期限)).find((one) => one !== null) ?? null
  // A stay's costs end with discharge; of other care the earliest cost is the first to be late.
  const costOn = care === 'inpatient' ? visit.to : visit.from
  return {
    opensOn: opensNextYear(region, care, place, values) ? `${Number(visit.to.slice(0, 4)) + 1}-01-01` : null,
    closesOn: months === null ? null : addMonths(costOn, months),
  }
}

/** What is wrong with the day of a claim: too early, YB-W608; too late, YB-W609. */
export function whyNotInTime({ opensOn, closesOn }: ClaimTime, today: IsoDate): Problem | null {
  if (opensOn !== null && today < opensOn) return tooEarly(opensOn)
  return closesOn !== null && today > closesOn ? tooLate(closesOn) : null
}

/** What a claim is accepted in spite of: that nobody has established a last day. */
export const timeNotes = ({ closesOn }: ClaimTime): readonly Text[] => (closesOn === null ? [notEstablished] : [])

type Values = Readonly<Record<string, string | readonly string[]>>

const deadlineValues = ({ guides }: PolicySet, region: string): readonly Values[] =>
  guides
    .filter((guide) => guide.region === region)
    .flatMap(({ entries }) => entries)
    .filter(({ topic }) => topic === 'claim-deadline')
    .map(({ values }) => values)

function monthsIn(written: Values[string] | undefined): number | null {
  const match = typeof written === 'string' ? /^(\d{1,2})个月$/.exec(written) : null
  return match === null ? null : Number(match[1])
}

/** 异地安置人员的门诊大病: paid in cash at the chosen off-site hospital, claimed from 1 January of the next year on (大连). */
const opensNextYear = (region: string, care: string, place: string, values: readonly Values[]): boolean =>
  care === 'chronic' && carePlace(region, place) !== 'local' && values.some(({ 受理开始 }) => 受理开始 === '次年1月1日')

const tooEarly = (opensOn: IsoDate): Problem =>
  refusal(
    'YB-W608',
    'visit.to',
    [
      `参保地规定异地门诊大病费用次年报销，${opensOn} 起受理`,
      `the home region takes claims for off-site chronic care in the next year, from ${opensOn} on`,
    ],
    [`保留票据，${opensOn} 起申请`, `keep the invoices and claim from ${opensOn} on`],
  )

const tooLate = (closesOn: IsoDate): Problem =>
  refusal(
    'YB-W609',
    'visit.from',
    [`申请期限已过，最后一天是 ${closesOn}`, `the last day to claim was ${closesOn}`],
    [
      '其中仍在期限内的费用单独申请；有正当理由的，向参保地经办机构说明',
      'claim by itself what is still in time; where there was a good reason, tell the home agency',
    ],
  )

const notEstablished: Text = text(
  '参保地的申请期限没有查到，按未超期受理，以参保地经办机构的答复为准',
  'no last day is established for the home region: taken as in time, the home agency has the last word',
)
