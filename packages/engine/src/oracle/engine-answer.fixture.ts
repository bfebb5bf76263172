import type { YearToDate } from '../case/case.ts'
import { LAYER_FUNDS } from '../case/enums.ts'
import { isRefused, missingOf } from '../explain/missing.ts'
import { countersAfter } from '../settlement/counters.ts'
import { amountOf, type Settlement } from '../settlement/settle.ts'
import { AMOUNTS, type AmountName, type Status } from '../settlement/settlement.ts'
import type { OracleResult } from './oracle.ts'

/** What the engine and the oracle must agree on. Money in fen. */
export type Told = Omit<OracleResult, 'missing'>

const FROM_BILL = ['outOfCatalogue', 'overLimit', 'preSelfPay'] as const

/** What the engine told, in the oracle's words. */
export function toldByEngine(settlement: Settlement): Told {
  const { bill } = settlement.case
  const amounts: Partial<Record<AmountName, number>> = {}
  for (const name of AMOUNTS) amounts[name] = isFromBill(name) ? bill[name] : amountOf(settlement, name)
  return {
    status: statusOf(settlement),
    complete: missingOf(settlement, 'zh').length === 0,
    amounts: amounts as Told['amounts'],
    yearToDate: countersAfter(settlement),
  }
}

const isFromBill = (name: AmountName): name is (typeof FROM_BILL)[number] =>
  (FROM_BILL as readonly string[]).includes(name)

function statusOf(settlement: Settlement): Status {
  if (isRefused(settlement)) return 'not-payable'
  return amountOf(settlement, 'payable') !== 0 ? 'payable' : 'not-established'
}

const COUNTERS = ['stays', 'pooledFund', 'outpatientFund', 'outpatientUpperFund', 'chronicFund', 'pooledBase'] as const

/** Names of what the two tell differently. */
export function differences(a: Told, b: Told): readonly string[] {
  const found: string[] = []
  if (a.status !== b.status) found.push('status')
  if (a.complete !== b.complete) found.push('complete')
  for (const name of AMOUNTS) if (a.amounts[name] !== b.amounts[name]) found.push(name)
  return [...found, ...counterDifferences(a.yearToDate, b.yearToDate)]
}

export function counterDifferences(a: YearToDate, b: YearToDate): readonly string[] {
  const found: string[] = []
  for (const name of COUNTERS) if (a[name] !== b[name]) found.push(`yearToDate.${name}`)
  for (const fund of LAYER_FUNDS) {
    if (a.layers[fund].base !== b.layers[fund].base) found.push(`yearToDate.${fund}Base`)
    if (a.layers[fund].paid !== b.layers[fund].paid) found.push(`yearToDate.${fund}`)
  }
  // A pool that only one of them names stands at nothing.
  for (const pool in { ...a.deductible, ...b.deductible })
    if ((a.deductible[pool] ?? 0) !== (b.deductible[pool] ?? 0)) found.push(`yearToDate.deductible.${pool}`)
  return found
}
