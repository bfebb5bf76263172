import type { YearToDate } from '../case/case.ts'
import type { Cap, CapCounts } from '../policy/steps/cap.ts'
import { moneyIn, type Reading } from './figures.ts'
import { valueFor } from './rows.ts'

/** Step 8: a payment held within the limits, in the order written. */
export type Limited = {
  readonly capped: number
  /** Limits written as not established: they do not bind. */
  readonly open: readonly string[]
  /** Limits that are a share of a reference value without a figure: what is paid under them cannot be told. */
  readonly unknown: readonly string[]
  /** A sub-limit `二级以上门诊` holds, so the payment counts against it. */
  readonly countsAsUpper: boolean
}

export function limitedTo(caps: readonly Cap[], payment: number, yearToDate: YearToDate, reading: Reading): Limited {
  let capped = payment
  let countsAsUpper = false
  const [open, unknown]: [string[], string[]] = [[], []]
  for (const cap of caps) {
    const limit = moneyIn(cap.limit, reading, `limit ${cap.counts}`)
    if (limit === 'unlimited') continue
    if (cap.counts === 'outpatient-upper') countsAsUpper = true
    if (limit !== null) capped = Math.min(capped, Math.max(0, limit - usedOf(cap.counts, yearToDate)))
    else if (capped > 0) (restsOnReference(cap, reading) ? unknown : open).push(`cap:${cap.counts}`)
  }
  return { capped, open, unknown, countsAsUpper }
}

const restsOnReference = (cap: Cap, reading: Reading): boolean =>
  valueFor(cap.limit, reading.facts, `limit ${cap.counts}`).kind === 'reference-share'

/** What the year has already used up of a limit. */
function usedOf(counts: CapCounts, yearToDate: YearToDate): number {
  switch (counts) {
    case 'pooled':
      return Math.max(0, yearToDate.pooledFund - yearToDate.outpatientFund)
    case 'outpatient':
      return yearToDate.outpatientFund
    case 'outpatient-upper':
      return yearToDate.outpatientUpperFund
    case 'chronic':
      return yearToDate.chronicFund
    case 'bill':
      return 0
  }
}
