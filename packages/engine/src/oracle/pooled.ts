import type { Case } from '../case/case.ts'
import type { BenefitVersion } from '../policy/documents.ts'
import { deductibleOf } from './deductible.ts'
import type { Reading } from './figures.ts'
import { itemCostOf, itemPaymentsOf } from './items.ts'
import { limitedTo } from './limits.ts'
import { ordinaryPaymentOf } from './ordinary.ts'
import { type Ratios, ratiosOf } from './ratio.ts'

/** Steps 3 to 8 for one bill. */
export type PooledPayment = {
  readonly deductible: number
  readonly pooledFund: number
  /** What the limits left of the payments they hold. */
  readonly capped: number
  readonly overCap: number
  readonly offSiteReduction: number
  /** By how much the cost that yearly brackets count grows. */
  readonly pooledBase: number
  readonly countsAsUpper: boolean
  /** Figures without which there is no answer (step 9). */
  readonly unknown: readonly string[]
  /** Limits written as not established, which so do not bind. */
  readonly openCaps: readonly string[]
}

export function payPooled(version: BenefitVersion, given: Case, inScope: number, reading: Reading): PooledPayment {
  const { bill, yearToDate } = given
  const { coinsurance } = version
  const ordinary = inScope - itemCostOf(version.items, bill)
  const taken = deductibleOf(version.deductible, ordinary, yearToDate, reading)
  const deductible = taken ?? 0
  const ratios = coinsurance === null ? null : once(() => ratiosOf(version, coinsurance, reading))
  const payment = ordinaryPaymentOf(version, ratios, { ordinary, deductible }, yearToDate, reading)
  const items = itemPaymentsOf(version.items, ratios, bill, reading)
  const limited = limitedTo(version.caps, payment.payment + items.withinCap, yearToDate, reading)
  const pooledFund = limited.capped + items.outsideCap
  const counted = coinsurance?.origin === 'total' ? ordinary : ordinary - deductible
  return {
    deductible,
    pooledFund,
    capped: limited.capped,
    overCap: payment.payment + items.withinCap + items.outsideCap - pooledFund,
    offSiteReduction: Math.max(0, payment.fullPayment - payment.payment),
    pooledBase: coinsurance?.basis === 'year' ? counted : 0,
    countsAsUpper: limited.countsAsUpper,
    unknown: [...(taken === null ? ['deductible'] : []), ...payment.unknown, ...items.unknown, ...limited.unknown],
    openCaps: limited.open,
  }
}

/** Ratios are worked out only where some cost is paid by them, and then once. */
function once(make: () => Ratios): () => Ratios {
  let made: Ratios | undefined
  return () => {
    made ??= make()
    return made
  }
}
