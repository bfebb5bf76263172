import type { Case } from '../case/case.ts'
import type { LayerFund } from '../case/enums.ts'
import type { LayerVersion } from '../policy/documents.ts'
import { type Figure, moneyIn, type Reading } from './figures.ts'
import type { PooledPayment } from './pooled.ts'
import { withPoints } from './ratio.ts'
import { roundHalfUp } from './rational.ts'
import { valueFor } from './rows.ts'
import { establishedBetween, paidUpTo, type Schedule } from './schedule.ts'

/** Step 10 for one later fund: what it pays, and its base of the year from now on. */
export type LayerPayment = { readonly payment: number; readonly base: number; readonly missing: readonly string[] }

/** `personal`: in-scope cost that neither the pooled fund nor an earlier later fund has paid. */
export function payLayer(
  fund: LayerFund,
  version: LayerVersion,
  given: Case,
  pooled: PooledPayment,
  personal: number,
  reading: Reading,
): LayerPayment {
  const yearly = given.yearToDate.layers[fund]
  const preSelfPay = version.includesPreSelfPay ? given.bill.preSelfPay : 0
  const x = baseOfBill(version, pooled, personal, preSelfPay)
  if (x === 0) return { payment: 0, base: yearly.base, missing: [] }
  const separate = version.separate !== null && valueFor(version.separate, reading.facts, `${fund} separate`).on
  const before = separate ? 0 : yearly.base
  const after = before + x
  const base = separate ? yearly.base : after

  const due = growthOf(fund, version, before, after, reading)
  if (due === null) return { payment: 0, base, missing: [`layer:${fund}`] }
  const left = Math.max(0, personal + preSelfPay)
  const uncapped = Math.min(due, left)
  const cap = version.cap === null ? 'unlimited' : moneyIn(version.cap, reading, `${fund} limit`)
  if (cap === null) return { payment: uncapped, base, missing: uncapped > 0 ? [`layer-cap:${fund}`] : [] }
  if (cap === 'unlimited') return { payment: uncapped, base, missing: [] }
  return { payment: Math.min(uncapped, Math.max(0, cap - yearly.paid)), base, missing: [] }
}

/** What of this bill enters the fund's base. */
function baseOfBill(version: LayerVersion, pooled: PooledPayment, personal: number, preSelfPay: number): number {
  if (version.base === 'over-cap') return Math.max(0, Math.min(pooled.overCap, personal))
  const excluded = version.excludesOffSiteReduction ? pooled.offSiteReduction : 0
  return Math.max(0, personal - excluded + preSelfPay)
}

/** F(after) − F(before); null where the deductible or a ratio that the growth falls under is not established. */
function growthOf(
  fund: LayerFund,
  version: LayerVersion,
  before: number,
  after: number,
  reading: Reading,
): Figure<number> {
  const amount = moneyIn(version.deductible, reading, `${fund} deductible`)
  if (amount === null) return null
  const deductible = amount === 'unlimited' ? 0 : amount
  if (after <= deductible) return 0
  const schedule = withPoints(version.rate, version.points, reading)
  const shift = version.origin === 'excess' ? deductible : 0
  if (!establishedBetween(schedule, Math.max(before, deductible) - shift, after - shift)) return null
  const paid = version.origin === 'excess' ? paidOnExcess : paidOnTotal
  return paid(schedule, after, deductible) - paid(schedule, before, deductible)
}

const paidOnExcess = (schedule: Schedule, y: number, deductible: number): number =>
  roundHalfUp(paidUpTo(schedule, Math.max(0, y - deductible)))

const paidOnTotal = (schedule: Schedule, y: number, deductible: number): number =>
  roundHalfUp(paidUpTo(schedule, y)) - roundHalfUp(paidUpTo(schedule, Math.min(y, deductible)))
