import type { YearToDate } from '../case/case.ts'
import { LAYER_FUNDS, type LayerFund } from '../case/enums.ts'
import type { Fen } from '../money/fen.ts'
import type { Settlement } from './settle.ts'

/** The year's counters after a settlement; a counter that the plan does not move stays as it was. */
export function countersAfter({ case: { yearToDate }, ready, slots, deductibleKey }: Settlement): YearToDate {
  const after = (name: string, before: Fen): Fen => {
    const slot = ready.plan.slotOf[`after.${name}`]
    return slot === undefined ? before : (slots[slot] as Fen)
  }
  const { deductible, layers } = yearToDate
  const met =
    deductibleKey === null ? {} : { [deductibleKey]: after('deductible', deductible[deductibleKey] ?? (0 as Fen)) }
  return {
    stays: yearToDate.stays + after('stays', 0 as Fen),
    deductible: { ...deductible, ...met },
    pooledFund: after('pooledFund', yearToDate.pooledFund),
    outpatientFund: after('outpatientFund', yearToDate.outpatientFund),
    outpatientUpperFund: after('outpatientUpperFund', yearToDate.outpatientUpperFund),
    chronicFund: after('chronicFund', yearToDate.chronicFund),
    pooledBase: after('pooledBase', yearToDate.pooledBase),
    layers: Object.fromEntries(
      LAYER_FUNDS.map((fund) => [
        fund,
        { base: after(`${fund}Base`, layers[fund].base), paid: after(fund, layers[fund].paid) },
      ]),
    ) as Record<LayerFund, { base: Fen; paid: Fen }>,
  }
}
