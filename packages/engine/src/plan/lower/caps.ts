import type { Cap } from '../../policy/steps/cap.ts'
import { type Text, text } from '../../words/text.ts'
import { fact, lookUp, max, min, type PlanBuilder, subtract, ZERO } from '../builder.ts'
import type { Lookup } from '../lookup.ts'
import type { Expr, Figure } from '../plan.ts'
import { neededFor } from './deductible.ts'
import type { LoweringScope } from './scope.ts'
import { moneyLookup } from './values.ts'

const CAP_LABELS: Readonly<Record<Cap['counts'], Text>> = {
  pooled: text('年度统筹限额余额', 'room under the yearly limit'),
  outpatient: text('普通门诊限额余额', 'room under the outpatient limit'),
  'outpatient-upper': text('二级以上门诊限额余额', 'room under the limit for upper-level outpatient care'),
  chronic: text('门诊慢特病限额余额', 'room under the chronic outpatient limit'),
  bill: text('本次限额', 'limit of this bill'),
}

/** 限额, one after the other, on what the pooled fund would pay. */
export function lowerCaps(builder: PlanBuilder, caps: readonly Cap[], due: Expr, scope: LoweringScope): Expr {
  let capped: Expr =
    due.kind === 'amount' ? due : builder.amount('dueBeforeLimits', text('限额前', 'before limits'), due)
  caps.forEach((cap, i) => {
    const lookup = moneyLookup(cap.limit, `${scope.path}#caps[${i + 1}]`, scope.ground)
    const label = CAP_LABELS[cap.counts]
    const own: Figure = { role: 'limit', label, lookup, digits: 0, band: null }
    const figure: Figure = cap.counts === 'bill' ? own : { ...own, limits: cap.counts }
    const limit = openWhereUnknown(lookup)
    const room = max(ZERO, subtract(lookUp(limit), usedOf(cap.counts)))
    builder.need([figure], 'not-limited', CAP_LABELS[cap.counts], capped)
    capped = builder.amount(
      `limit${i + 1}.capped`,
      text('限额内', 'within the limit'),
      neededFor(capped, limit, min(capped, room)),
      { figures: [figure], shown: 'when-not-zero' },
    )
  })
  return capped
}

/** A limit that is simply not established does not bind; one that rests on an unknown reference value stays unknown. */
function openWhereUnknown(lookup: Lookup): Lookup {
  const values = Float64Array.from(lookup.values, (value, cell) => {
    const row = lookup.rows[lookup.rowAt[cell]!]
    return Number.isNaN(value) && row !== undefined && row.lacks === null ? Number.POSITIVE_INFINITY : value
  })
  return { ...lookup, values }
}

/** No limit where none is established, whatever it rests on. */
export const allUnknownOpen = (lookup: Lookup): Lookup => ({
  ...lookup,
  values: lookup.values.map((value) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value)),
})

function usedOf(counts: Cap['counts']): Expr {
  if (counts === 'pooled') return max(ZERO, subtract(fact('pooledFund'), fact('outpatientFund')))
  if (counts === 'outpatient') return fact('outpatientFund')
  if (counts === 'outpatient-upper') return fact('outpatientUpperFund')
  if (counts === 'chronic') return fact('chronicFund')
  return ZERO
}
