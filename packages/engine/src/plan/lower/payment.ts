import type { BenefitVersion } from '../../policy/documents.ts'
import type { Coinsurance } from '../../policy/steps/coinsurance.ts'
import type { FixedAmount } from '../../policy/steps/fixed-amount.ts'
import type { OffSite } from '../../policy/steps/off-site.ts'
import { text } from '../../words/text.ts'
import { add, atMost, fact, lookUp, type PlanBuilder, ZERO } from '../builder.ts'
import type { Bands, Expr, Figure } from '../plan.ts'
import { neededFor } from './deductible.ts'
import { type OtherParts, type Ratio, ratioOf } from './ratio.ts'
import type { LoweringScope } from './scope.ts'
import { moneyLookup, rateLookup } from './values.ts'

export type Cost = { readonly ordinary: Expr; readonly due: Expr; readonly above: Expr }

export type Payment = {
  readonly ordinary: Expr
  /** What would have been paid without the off-site adjustment; null without one. */
  readonly full: Expr | null
  readonly ratio: Ratio | null
}

const RATIO = text('支付比例', 'ratio')

/** 支付比例 or 定额 → what the ordinary cost is paid. */
export function lowerPayment(builder: PlanBuilder, version: BenefitVersion, cost: Cost, scope: LoweringScope): Payment {
  return version.coinsurance === null
    ? { ordinary: lowerFixedAmount(builder, version.fixedAmount, cost.above, scope), full: null, ratio: null }
    : lowerCoinsurance(builder, version.coinsurance, version.offSite, cost, scope)
}

function lowerFixedAmount(builder: PlanBuilder, fixed: FixedAmount | null, above: Expr, scope: LoweringScope): Expr {
  const label = text('定额支付', 'fixed payment')
  if (fixed === null) return builder.amount('ordinaryPayment', label, ZERO, { shown: 'always' })
  const lookup = moneyLookup(fixed.amount, `${scope.path}#fixedAmount`, scope.ground)
  const figures: Figure[] = [{ role: 'amount', label: text('定额', 'fixed amount'), lookup, digits: 0, band: null }]
  builder.need(figures, 'not-established', label, above)
  return builder.amount('ordinaryPayment', label, neededFor(above, lookup, atMost(lookUp(lookup), above)), {
    figures,
    shown: 'always',
  })
}

function lowerCoinsurance(
  builder: PlanBuilder,
  coinsurance: Coinsurance,
  offSite: OffSite | null,
  cost: Cost,
  scope: LoweringScope,
): Payment {
  const path = `${scope.path}#coinsurance`
  const plain: OtherParts = {
    points: coinsurance.points.map((table, i) => rateLookup(table, `${path}.points${i + 1}`, scope.ground)),
    personFactor:
      coinsurance.personFactor && rateLookup(coinsurance.personFactor, `${path}.personFactor`, scope.ground),
    offSite: null,
  }
  const slice = sliceOf(coinsurance, cost)
  const ratioWith = (others: OtherParts): Ratio =>
    ratioOf(coinsurance.rate, path, others, slice.rounding, RATIO, scope.ground)
  const paidBy = (ratio: Ratio): Expr => ({ kind: 'bands', bands: ratio.bands, from: slice.from, to: slice.to })

  const adjustment = offSiteParts(offSite, scope)
  const ratio = ratioWith({ ...plain, offSite: adjustment })
  const ordinary = builder.amount('ordinaryPayment', text('按比例支付', 'paid by ratio'), paidBy(ratio), {
    figures: ratio.figures,
    shown: 'always',
  })
  builder.need(ratio.figures, 'not-established', RATIO, cost.above)
  const full =
    adjustment &&
    builder.amount('fullPayment', text('不下浮时', 'without the off-site reduction'), paidBy(ratioWith(plain)))
  return { ordinary, full, ratio }
}

/** The stretch of cost that the brackets are laid over: this bill's, or its part of the year's (docs/settlement.md, 6). */
function sliceOf(
  { basis, origin }: Coinsurance,
  { ordinary, due, above }: Cost,
): { from: Expr; to: Expr; rounding: Bands['rounding'] } {
  const start = basis === 'year' ? fact('pooledBase') : ZERO
  const rounding = basis === 'year' ? 'ends' : 'once'
  return origin === 'excess'
    ? { from: start, to: add(start, above), rounding }
    : { from: add(start, due), to: add(start, ordinary), rounding }
}

function offSiteParts(offSite: OffSite | null, scope: LoweringScope): OtherParts['offSite'] {
  if (offSite === null || offSite.mode === 'own-table') return null
  return { mode: offSite.mode, value: rateLookup(offSite.table, `${scope.path}#offSite`, scope.ground) }
}
