import type { YearToDate } from '../case/case.ts'
import type { BenefitVersion } from '../policy/documents.ts'
import type { Coinsurance } from '../policy/steps/coinsurance.ts'
import { moneyIn, type Reading } from './figures.ts'
import type { Ratios } from './ratio.ts'
import { roundHalfUp, subtract } from './rational.ts'
import { establishedBetween, paidUpTo, type Schedule } from './schedule.ts'

/** Step 6: what the fund pays of the ordinary cost before limits. */
export type OrdinaryPayment = {
  readonly payment: number
  /** The same without the off-site step. */
  readonly fullPayment: number
  /** Short ids of the figures this needs and that are not established. */
  readonly unknown: readonly string[]
}

const NOTHING: OrdinaryPayment = { payment: 0, fullPayment: 0, unknown: [] }

/** `ratios`: null where the version has no ratio, but a fixed amount or nothing known. */
export function ordinaryPaymentOf(
  version: BenefitVersion,
  ratios: (() => Ratios) | null,
  cost: { readonly ordinary: number; readonly deductible: number },
  yearToDate: YearToDate,
  reading: Reading,
): OrdinaryPayment {
  const above = cost.ordinary - cost.deductible
  if (above <= 0) return NOTHING
  if (version.coinsurance !== null && ratios !== null) return byRatio(version.coinsurance, ratios(), cost, yearToDate)
  if (version.fixedAmount === null) return { ...NOTHING, unknown: ['rate'] }
  const amount = moneyIn(version.fixedAmount.amount, reading, 'fixed amount')
  if (amount === null) return { ...NOTHING, unknown: ['fixed-amount'] }
  const payment = amount === 'unlimited' ? above : Math.min(above, amount)
  return { ...NOTHING, payment, fullPayment: payment }
}

function byRatio(
  coinsurance: Coinsurance,
  { paid, full, offSiteEstablished }: Ratios,
  { ordinary, deductible }: { readonly ordinary: number; readonly deductible: number },
  yearToDate: YearToDate,
): OrdinaryPayment {
  const start = coinsurance.basis === 'year' ? yearToDate.pooledBase : 0
  const from = coinsurance.origin === 'total' ? start + deductible : start
  const to = coinsurance.origin === 'total' ? start + ordinary : start + ordinary - deductible
  const unknown: string[] = []
  if (!establishedBetween(full, from, to)) unknown.push('rate')
  if (!offSiteEstablished) unknown.push('off-site')
  const payment = between(paid, from, to, coinsurance.basis)
  const fullPayment = paid === full ? payment : between(full, from, to, coinsurance.basis)
  return { payment, fullPayment, unknown }
}

/** One bill is rounded once; over a year what is paid up to a point is rounded, so that bills of a year sum to its whole. */
function between(schedule: Schedule, from: number, to: number, basis: Coinsurance['basis']): number {
  const [before, after] = [paidUpTo(schedule, from), paidUpTo(schedule, to)]
  return basis === 'bill' ? roundHalfUp(subtract(after, before)) : roundHalfUp(after) - roundHalfUp(before)
}
