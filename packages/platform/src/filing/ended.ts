import { addDays, type IsoDate, type Problem } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import { type OpenVisit, visitsAt } from './facts.ts'
import type { FilingRow } from './filing.ts'

/** Why a filing in force may not be ended or changed on a day: its lock (锁定期), and stays that use it. */
export function whyNotEnded(row: FilingRow, openVisits: readonly OpenVisit[], today: IsoDate): readonly Problem[] {
  const using = visitsAt(row.place, openVisits).filter(
    ({ admitted_on }) => row.to_date === null || admitted_on <= row.to_date,
  )
  return [...locked(row, today), ...(using.length > 0 ? [inUse(using)] : [])]
}

/** The lock counts from the first day: what has not begun may still be taken back. */
const locked = ({ from_date, locked_to }: FilingRow, today: IsoDate): readonly Problem[] =>
  locked_to === null || today < from_date || today > locked_to
    ? []
    : [
        refusal(
          'YB-W208',
          'filingId',
          [
            `锁定期到 ${locked_to}，期内不能变更或取消`,
            `the filing is locked to ${locked_to}: it cannot be changed or cancelled`,
          ],
          [`${addDays(locked_to, 1)} 起可以办理`, `it can be from ${addDays(locked_to, 1)}`],
        ),
      ]

const inUse = (visits: readonly OpenVisit[]): Problem => {
  const days = visits.map(({ admitted_on }) => admitted_on)
  return refusal(
    'YB-W209',
    'filingId',
    [`在备案地有未结算的就诊（${days.join('、')}）`, `a visit at that place is not settled yet (${days.join(', ')})`],
    ['结算后再变更或取消', 'change or cancel the filing after it is settled'],
  )
}
