import type { IsoDate, Problem } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import type { FilingRow } from './filing.ts'
import { FILING, type FilingState } from './transitions.ts'

/** States of a long-term filing that stand in the way of another: in force, or on the way to it. */
const STANDING: readonly FilingState[] = [
  'submitted',
  'in-review',
  'returned',
  'approved',
  'active',
  'change-pending',
  'superseded',
]

/** Long-term filings that would be in force on a day from `from` to `to` (null: open): one person has one at a time. */
export function overlapping(others: readonly FilingRow[], from: IsoDate, to: IsoDate | null): readonly Problem[] {
  return others
    .filter(({ type, state }) => type === 'long-term' && STANDING.includes(state))
    .filter((one) => (to === null || one.from_date <= to) && (one.to_date === null || from <= one.to_date))
    .map(overlaps)
}

function overlaps({ filing_id, place, from_date, to_date, state }: FilingRow): Problem {
  const [zh, en] = [FILING.states[state].zh, FILING.states[state].en]
  return refusal(
    'YB-W201',
    'from',
    [
      `与另一长期备案重叠：${place}，${from_date} 至 ${to_date ?? '长期'}，${zh}（${filing_id}）`,
      `it overlaps another long-term filing: ${place}, ${from_date} to ${to_date ?? 'open'}, ${en} (${filing_id})`,
    ],
    ['变更或取消那一份，或从它到期之后开始', 'change or cancel that one, or begin after it ends'],
  )
}
