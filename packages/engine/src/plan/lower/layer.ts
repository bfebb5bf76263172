import type { LayerFund } from '../../case/enums.ts'
import type { LayerVersion } from '../../policy/documents.ts'
import { text } from '../../words/text.ts'
import {
  add,
  atMost,
  choose,
  equal,
  fact,
  known,
  lookUp,
  max,
  min,
  type PlanBuilder,
  subtract,
  ZERO,
} from '../builder.ts'
import { combine } from '../combine.ts'
import { layerBaseFact, layerPaidFact } from '../facts.ts'
import { type Lookup, lookupOf } from '../lookup.ts'
import type { Expr, Figure } from '../plan.ts'
import type { BenefitAmounts } from './benefit.ts'
import { allUnknownOpen } from './caps.ts'
import { NO_OTHER_PARTS, type Ratio, ratioOf } from './ratio.ts'
import type { LayerScope } from './scope.ts'
import { moneyLookup, rateLookup } from './values.ts'

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
    { shown: 'with-parent' },
  )
  const before = yearBefore(version, scope)
  const after = builder.amount(
    `${fund}.after`,
    text(`${name.zh}：全年累计`, `${name.en}: the year's total`),
    add(before, base),
    { shown: 'with-parent' },
  )
  const { raw, figures } = lowerPaymentOverYear(builder, version, { base, before, after }, scope)
  const left = max(ZERO, add(personal, preSelfPay))
  const payment =
    raw === ZERO ? ZERO : lowerLayerCap(builder, version, atMost(choose(known(raw), raw, ZERO), left), scope)
  const paid = builder.amount(fund, text(`${name.zh}支付`, `${name.en} pays`), payment, {
    figures,
    shown: 'when-not-zero',
  })
  const counted =
    version.separate === null ? after : choose(lookUp(flagLookup(version, scope)), fact(layerBaseFact(fund)), after)
  builder.amount(`after.${fund}Base`, COUNTER, counted)
  if (paid !== ZERO) builder.amount(`after.${fund}`, COUNTER, add(fact(layerPaidFact(fund)), paid))
  return paid
}

const COUNTER = text('本年累计', 'this year so far')

type Stretch = { readonly base: Expr; readonly before: Expr; readonly after: Expr }

/** F(after) − F(before): brackets above the deductible, each end rounded by itself. */
function lowerPaymentOverYear(
  builder: PlanBuilder,
  version: LayerVersion,
  { base, before, after }: Stretch,
  scope: LayerScope,
): { readonly raw: Expr; readonly figures: readonly Figure[] } {
  const { fund, name } = scope
  const lookup = moneyLookup(version.deductible, `${scope.path}#deductible`, scope.ground)
  const points = version.points.map((table, i) => rateLookup(table, `${scope.path}#points${i + 1}`, scope.ground))
  const ratio = ratioOf(
    version.rate,
    `${scope.path}#rate`,
    { ...NO_OTHER_PARTS, points },
    'ends',
    text('支付比例', 'ratio'),
    scope.ground,
  )
  const deductible: Figure = { role: 'amount', label: text('起付标准', 'deductible'), lookup, digits: 0, band: null }
  const threshold = lookUp(unlimitedIsZero(lookup))
  const counted = (y: Expr): Expr =>
    version.origin === 'excess' ? max(ZERO, subtract(y, threshold)) : max(y, threshold)
  const figures = [...ratio.figures, deductible]
  builder.need([deductible, ...ratio.figures], 'not-counted', name, base)
  const nothing = nothingOrUnknown(ratio, lookup)
  const payment: Expr =
    nothing === null
      ? { kind: 'bands', bands: ratio.bands, from: counted(before), to: counted(after) }
      : lookUp(nothing)
  const raw = builder.amount(`${fund}.raw`, text(`${name.zh}应付`, `${name.en} due`), payment, {
    figures,
    shown: 'inline',
  })
  return { raw: nothing === null ? raw : ZERO, figures }
}

/**
 * A fund that pays some groups an amount nobody knows, and everybody else nothing: no arithmetic is needed, only whether it
 * is known. Null where some rate is above zero.
 */
function nothingOrUnknown({ bands }: Ratio, deductible: Lookup): Lookup | null {
  if (bands.rates.length > 1) return null
  const both = combine([bands.rates[0]!, deductible], ([rate, amount]) =>
    Number.isNaN(rate) && Number.isNaN(amount)
      ? Number.NaN
      : rate === 0 && !Number.isNaN(amount)
        ? 0
        : Number.POSITIVE_INFINITY,
  )
  return both.values.includes(Number.POSITIVE_INFINITY) ? null : both
}

function lowerLayerCap(builder: PlanBuilder, version: LayerVersion, payment: Expr, scope: LayerScope): Expr {
  if (version.cap === null) return payment
  const { fund, name } = scope
  const cap = moneyLookup(version.cap, `${scope.path}#cap`, scope.ground)
  if (cap.axes.length === 0 && cap.values[0] === Number.POSITIVE_INFINITY) return payment
  const figure: Figure = {
    role: 'limit',
    label: text(`${name.zh}封顶线`, `${name.en} limit`),
    lookup: cap,
    digits: 0,
    band: null,
    limits: fund,
  }
  const uncapped = builder.amount(
    `${fund}.uncapped`,
    text(`${name.zh}限额前`, `${name.en} before its limit`),
    payment,
    { shown: 'inline' },
  )
  builder.need([figure], 'not-limited', name, uncapped)
  return atMost(uncapped, max(ZERO, subtract(lookUp(allUnknownOpen(cap)), fact(layerPaidFact(fund)))))
}

/** A fund that no document provides: nothing is paid, and its counters are left as they were. */
export function lowerAbsentLayer(builder: PlanBuilder, fund: LayerFund): Expr {
  builder.amount(fund, text('', ''), ZERO)
  return ZERO
}

function baseOf(version: LayerVersion, benefit: BenefitAmounts, personal: Expr, preSelfPay: Expr): Expr {
  if (version.base === 'over-cap') return max(ZERO, min(benefit.overCap, personal))
  const excluded = version.excludesOffSiteReduction ? benefit.offSiteReduction : ZERO
  return max(ZERO, add(subtract(personal, excluded), preSelfPay))
}

function yearBefore(version: LayerVersion, scope: LayerScope): Expr {
  const year = fact(layerBaseFact(scope.fund))
  return version.separate === null ? year : choose(equal(lookUp(flagLookup(version, scope)), ZERO), year, ZERO)
}

function flagLookup(version: LayerVersion, scope: LayerScope): Lookup {
  const table = version.separate ?? { rows: [] }
  return lookupOf(
    table,
    (row) => `${scope.path}#separate[${row + 1}]`,
    ({ on }) => ({ value: on ? 1 : 0, ask: null, lacks: null }),
    scope.ground.domain,
  )
}

const mapValues = (lookup: Lookup, change: (value: number) => number): Lookup => ({
  ...lookup,
  values: lookup.values.map(change),
})

const unlimitedIsZero = (lookup: Lookup): Lookup =>
  mapValues(lookup, (value) => (value === Number.POSITIVE_INFINITY ? 0 : value))
