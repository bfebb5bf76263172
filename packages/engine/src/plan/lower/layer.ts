import type { LayerFund } from '../../case/enums.ts'
import type { LayerVersion } from '../../policy/documents.ts'
import { type Text, text } from '../../words/text.ts'
import { add, choose, equal, fact, known, lookUp, max, min, type PlanBuilder, subtract, ZERO } from '../builder.ts'
import { layerBaseFact, layerPaidFact } from '../facts.ts'
import { type Lookup, lookupOf } from '../lookup.ts'
import type { Expr, Figure } from '../plan.ts'
import { type BenefitAmounts, openWhereUnknown } from './benefit.ts'
import { NO_OTHER_PARTS, ratioOf } from './ratio.ts'
import { moneyLookup, type References, type RulePath, rateLookup } from './values.ts'

export type LayerScope = {
  readonly path: RulePath
  readonly references: References
  readonly name: Text
  readonly fund: LayerFund
}

/**
 * 后续保障 → named amounts: F(the year's base after this bill) − F(base before), so that how care is split into bills
 * does not change what is paid (docs/settlement.md, 10). Returns the payment.
 */
export function lowerLayer(
  builder: PlanBuilder,
  version: LayerVersion,
  benefit: BenefitAmounts,
  earlier: Expr,
  scope: LayerScope,
): Expr {
  const { fund, name } = scope
  const preSelfPay = version.includesPreSelfPay ? fact('preSelfPay') : ZERO
  const personal = subtract(subtract(benefit.inScope, benefit.pooledFund), earlier)
  const base = builder.amount(
    `${fund}.base`,
    text(`${name.zh}：本次计入`, `${name.en}: counted of this bill`),
    choose(benefit.payable, baseOf(version, benefit, personal, preSelfPay), ZERO),
    { shown: 'when-not-zero' },
  )
  const before = yearBefore(version, fund, scope)
  const after = builder.amount(
    `${fund}.after`,
    text(`${name.zh}：全年累计`, `${name.en}: the year's total`),
    add(before, base),
    { shown: 'when-not-zero' },
  )

  const deductible = moneyLookup(version.deductible, `${scope.path}#deductible`, scope.references)
  const points = version.points.map((table, i) => rateLookup(table, `${scope.path}#points${i + 1}`))
  const ratio = ratioOf(
    version.rate,
    `${scope.path}#rate`,
    { ...NO_OTHER_PARTS, points },
    'ends',
    text('支付比例', 'ratio'),
  )
  const deductibleFigure: Figure = {
    role: 'amount',
    label: text('起付标准', 'deductible'),
    lookup: deductible,
    digits: 0,
    band: null,
  }
  const threshold = builder.amount(
    `${fund}.deductible`,
    text(`${name.zh}起付标准`, `${name.en} deductible`),
    lookUp(unlimitedIsZero(deductible)),
    { figures: [deductibleFigure], shown: 'never' },
  )
  const paidUpTo = (y: Expr): Expr =>
    version.origin === 'excess' ? max(ZERO, subtract(y, threshold)) : max(y, threshold)
  const raw = builder.amount(
    `${fund}.raw`,
    text(`${name.zh}应付`, `${name.en} due`),
    { kind: 'bands', bands: ratio.bands, from: paidUpTo(before), to: paidUpTo(after) },
    { figures: [...ratio.figures, deductibleFigure] },
  )
  builder.need([deductibleFigure, ...ratio.figures], 'not-counted', name, base)

  const left = max(ZERO, add(personal, preSelfPay))
  let payment: Expr = min(left, choose(known(raw), raw, ZERO))
  if (version.cap !== null) {
    const cap = moneyLookup(version.cap, `${scope.path}#cap`, scope.references)
    const figure: Figure = {
      role: 'limit',
      label: text(`${name.zh}封顶线`, `${name.en} limit`),
      lookup: cap,
      digits: 0,
      band: null,
    }
    const uncapped = builder.amount(
      `${fund}.uncapped`,
      text(`${name.zh}限额前`, `${name.en} before its limit`),
      payment,
    )
    builder.need([figure], 'not-limited', name, uncapped)
    payment = min(uncapped, max(ZERO, subtract(lookUp(allUnknownOpen(cap)), fact(layerPaidFact(fund)))))
  }
  const paid = builder.amount(fund, text(`${name.zh}支付`, `${name.en} pays`), payment, {
    figures: [...ratio.figures, deductibleFigure],
    shown: 'when-not-zero',
  })
  const counted =
    version.separate === null ? after : choose(lookUp(flagLookup(version, scope)), fact(layerBaseFact(fund)), after)
  builder.amount(`after.${fund}Base`, text('本年累计', 'this year so far'), counted)
  builder.amount(`after.${fund}`, text('本年累计', 'this year so far'), add(fact(layerPaidFact(fund)), paid))
  return paid
}

/** A fund that no document provides: nothing paid, counters as they were. */
export function lowerAbsentLayer(builder: PlanBuilder, fund: LayerFund): Expr {
  const paid = builder.amount(fund, text('', ''), ZERO)
  builder.amount(`after.${fund}Base`, text('本年累计', 'this year so far'), fact(layerBaseFact(fund)))
  builder.amount(`after.${fund}`, text('本年累计', 'this year so far'), fact(layerPaidFact(fund)))
  return paid
}

function baseOf(version: LayerVersion, benefit: BenefitAmounts, personal: Expr, preSelfPay: Expr): Expr {
  if (version.base === 'over-cap') return max(ZERO, min(benefit.overCap, personal))
  const excluded = version.excludesOffSiteReduction ? benefit.offSiteReduction : ZERO
  return max(ZERO, add(subtract(personal, excluded), preSelfPay))
}

function yearBefore(version: LayerVersion, fund: LayerFund, scope: LayerScope): Expr {
  const year = fact(layerBaseFact(fund))
  return version.separate === null ? year : choose(equal(lookUp(flagLookup(version, scope)), ZERO), year, ZERO)
}

function flagLookup(version: LayerVersion, scope: LayerScope): Lookup {
  const table = version.separate ?? { rows: [] }
  return lookupOf(
    table,
    (row) => `${scope.path}#separate[${row + 1}]`,
    ({ on }) => ({ value: on ? 1 : 0, ask: null, lacks: null }),
  )
}

const mapValues = (lookup: Lookup, change: (value: number) => number): Lookup => ({
  ...lookup,
  values: lookup.values.map(change),
})

const unlimitedIsZero = (lookup: Lookup): Lookup =>
  mapValues(lookup, (value) => (value === Number.POSITIVE_INFINITY ? 0 : value))

/** A later fund's limit that is not established is named, and not applied. */
const allUnknownOpen = (lookup: Lookup): Lookup =>
  mapValues(openWhereUnknown(lookup), (value) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value))
