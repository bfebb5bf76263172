import type { Care } from '../../case/enums.ts'
import type { BenefitVersion } from '../../policy/documents.ts'
import type { Cap } from '../../policy/steps/cap.ts'
import type { Deductible } from '../../policy/steps/deductible.ts'
import type { OffSite } from '../../policy/steps/off-site.ts'
import { type Text, text } from '../../words/text.ts'
import {
  add,
  choose,
  constant,
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
import { itemFact } from '../facts.ts'
import { firstMatch, type Lookup } from '../lookup.ts'
import type { Expr, Figure } from '../plan.ts'
import { NO_OTHER_PARTS, type OtherParts, type Ratio, ratioOf } from './ratio.ts'
import { moneyLookup, type RateLookup, type References, type RulePath, rateLookup, toRate } from './values.ts'

/** What the later funds build on. */
export type BenefitAmounts = {
  readonly inScope: Expr
  readonly payable: Expr
  readonly pooledFund: Expr
  readonly overCap: Expr
  readonly offSiteReduction: Expr
  readonly hospitalShare: Expr
}

export type LoweringScope = { readonly path: RulePath; readonly references: References; readonly care: readonly Care[] }

const LABELS = {
  inScope: text('符合政策范围金额', 'in-scope amount'),
  deductible: text('起付线', 'deductible'),
  ratio: text('支付比例', 'ratio'),
  pooled: text('统筹基金支付', 'pooled fund pays'),
} as const

/** 待遇 → named amounts, in the order of docs/settlement.md, 1 to 9. */
export function lowerBenefit(builder: PlanBuilder, version: BenefitVersion, scope: LoweringScope): BenefitAmounts {
  const inScope = builder.amount(
    'inScope',
    LABELS.inScope,
    subtract(subtract(subtract(fact('total'), fact('outOfCatalogue')), fact('overLimit')), fact('preSelfPay')),
    { shown: 'always' },
  )
  const permitted = lowerRefusals(builder, version, scope)
  const itemCost = version.items.reduce<Expr>((sum, { item }) => add(sum, fact(itemFact(item))), ZERO)
  const ordinary =
    version.items.length > 0
      ? builder.amount('ordinary', text('普通费用', 'ordinary cost'), subtract(inScope, itemCost))
      : inScope

  const due = lowerDeductible(builder, version.deductible, ordinary, scope)
  const above = builder.amount('aboveDeductible', text('起付线以上', 'above the deductible'), subtract(ordinary, due))
  const payment = lowerPayment(builder, version, { ordinary, due, above }, scope)
  const items = lowerItems(builder, version, payment.ratio, scope)
  const capped = lowerCaps(builder, version.caps, add(payment.ordinary, items.within), scope)

  const raw = builder.amount('pooledRaw', text('统筹基金应付', 'pooled fund due'), add(capped, items.outside))
  const payable = builder.amount(
    'payable',
    text('是否支付', 'payable'),
    permitted === null ? known(raw) : choose(permitted, known(raw), ZERO),
  )
  const deductible = builder.amount('deductible', LABELS.deductible, choose(payable, due, ZERO))
  const pooledFund = builder.amount('pooledFund', LABELS.pooled, choose(payable, raw, ZERO), { shown: 'always' })
  const allItems = add(items.within, items.outside)
  const overCap = builder.amount(
    'overCap',
    text('超过限额部分', 'cut off by limits'),
    choose(payable, subtract(add(payment.ordinary, allItems), raw), ZERO),
    { shown: 'when-not-zero' },
  )
  const offSiteReduction =
    payment.full === null
      ? ZERO
      : builder.amount(
          'offSiteReduction',
          text('异地下浮少付', 'withheld off-site'),
          choose(payable, max(ZERO, subtract(payment.full, payment.ordinary)), ZERO),
          { shown: 'when-not-zero' },
        )
  const hospitalShare = lowerHospitalShare(builder, version, permitted ?? constant(1), scope)
  lowerBenefitCounters(builder, version, { payable, deductible, pooledFund, above, ordinary, capped }, scope)
  return { inScope, payable, pooledFund, overCap, offSiteReduction, hospitalShare }
}

/** No document, or none on the date: nothing is paid and no counter moves. */
export function lowerAbsentBenefit(builder: PlanBuilder): BenefitAmounts {
  const inScope = builder.amount(
    'inScope',
    LABELS.inScope,
    subtract(subtract(subtract(fact('total'), fact('outOfCatalogue')), fact('overLimit')), fact('preSelfPay')),
    { shown: 'always' },
  )
  const payable = builder.amount('payable', text('是否支付', 'payable'), ZERO)
  builder.amount('deductible', LABELS.deductible, ZERO)
  const pooledFund = builder.amount('pooledFund', LABELS.pooled, ZERO, { shown: 'always' })
  const hospitalShare = builder.amount('hospitalShare', text('医院负担', 'borne by the institution'), ZERO)
  builder.amount('after.stays', text('本年累计', 'this year so far'), ZERO)
  for (const [id, counter] of Object.entries(UNMOVED))
    builder.amount(`after.${id}`, text('本年累计', 'this year so far'), fact(counter))
  return { inScope, payable, pooledFund, overCap: ZERO, offSiteReduction: ZERO, hospitalShare }
}

const UNMOVED = {
  deductible: 'deductibleMet',
  pooledFund: 'pooledFund',
  outpatientFund: 'outpatientFund',
  outpatientUpperFund: 'outpatientUpperFund',
  chronicFund: 'chronicFund',
  pooledBase: 'pooledBase',
} as const

function lowerRefusals(builder: PlanBuilder, version: BenefitVersion, scope: LoweringScope): Expr | null {
  if (version.refusals.length === 0) return null
  version.refusals.forEach((refusal, i) => {
    const row = {
      rule: `${scope.path}#notPayable[${i + 1}]`,
      source: refusal.source,
      at: refusal.at,
      ask: null,
      lacks: null,
    }
    builder.refusals.push({ reason: refusal.reason, row })
  })
  const refusal = builder.amount('refusal', text('不予支付', 'not payable'), lookUp(firstMatch(version.refusals)))
  return equal(refusal, ZERO)
}

function lowerDeductible(
  builder: PlanBuilder,
  deductible: Deductible | null,
  ordinary: Expr,
  scope: LoweringScope,
): Expr {
  if (deductible === null) return builder.amount('due', LABELS.deductible, ZERO)
  builder.deductiblePool = { pool: deductible.pool, perLevel: deductible.acrossLevels === 'separate' }
  const path = `${scope.path}#deductible`
  const amount = moneyLookup(deductible.amount, path, scope.references)
  const shares = [
    ...(deductible.waiver
      ? [{ role: 'waiver' as const, label: text('减免', 'waiver'), ...rateLookup(deductible.waiver, `${path}.waiver`) }]
      : []),
    ...(deductible.stepDown
      ? [
          {
            role: 'step-down' as const,
            label: text('递减', 'step-down'),
            ...rateLookup(deductible.stepDown, `${path}.stepDown`),
          },
        ]
      : []),
  ]
  const standardLookup = combine([amount, ...shares.map(({ lookup }) => lookup)], ([base, ...factors]) =>
    shareOfStandard(base!, factors, shares),
  )
  const figures: Figure[] = [
    { role: 'amount', label: LABELS.deductible, lookup: amount, digits: 0, band: null },
    ...shares.map(({ role, label, lookup, digits }): Figure => ({ role, label, lookup, digits, band: null })),
  ]
  const standard = builder.amount(
    'deductibleStandard',
    text('起付标准', 'deductible standard'),
    lookUp(standardLookup),
    { figures },
  )
  builder.need(figures, 'not-established', LABELS.deductible, ordinary)
  const need = deductible.per === 'year' ? max(ZERO, subtract(standard, fact('deductibleMet'))) : standard
  return builder.amount('due', LABELS.deductible, neededFor(ordinary, standardLookup, min(ordinary, need)), {
    figures,
    shown: 'always',
  })
}

/** Where no money falls under a figure, it is not needed, known or not (docs/settlement.md, 9). */
function neededFor(money: Expr, lookup: Lookup, expr: Expr): Expr {
  return lookup.values.some(Number.isNaN) ? choose(equal(money, ZERO), ZERO, expr) : expr
}

/** amount × waiver × step-down, rounded half up once; a waiver of 0 % needs no amount. */
function shareOfStandard(base: number, factors: readonly number[], shares: readonly RateLookup[]): number {
  if (factors.includes(0) || base === Number.POSITIVE_INFINITY) return 0
  if (factors.some(Number.isNaN) || Number.isNaN(base)) return Number.NaN
  const product = factors
    .map((value, i) => toRate(value, shares[i]!.digits))
    .reduce((a, b) => ({ numerator: a.numerator * b.numerator, digits: a.digits + b.digits }), {
      numerator: 1,
      digits: 0,
    })
  const denominator = 10n ** BigInt(product.digits)
  return Number((BigInt(base) * BigInt(product.numerator) * 2n + denominator) / (2n * denominator))
}

type Parts = { readonly ordinary: Expr; readonly due: Expr; readonly above: Expr }
type Payment = { readonly ordinary: Expr; readonly full: Expr | null; readonly ratio: Ratio | null }

function lowerPayment(
  builder: PlanBuilder,
  version: BenefitVersion,
  { ordinary, due, above }: Parts,
  scope: LoweringScope,
): Payment {
  const { coinsurance, fixedAmount, offSite } = version
  const label = text('按比例支付', 'paid by ratio')
  if (coinsurance === null) {
    const lookup = fixedAmount ? moneyLookup(fixedAmount.amount, `${scope.path}#fixedAmount`, scope.references) : null
    const figures: Figure[] = lookup
      ? [{ role: 'amount', label: text('定额', 'fixed amount'), lookup, digits: 0, band: null }]
      : []
    builder.need(figures, 'not-established', LABELS.pooled, above)
    return {
      ordinary: builder.amount(
        'ordinaryPayment',
        text('定额支付', 'fixed payment'),
        lookup ? neededFor(above, lookup, min(above, lookUp(lookup))) : ZERO,
        { figures, shown: 'always' },
      ),
      full: null,
      ratio: null,
    }
  }
  const path = `${scope.path}#coinsurance`
  const plain: OtherParts = {
    points: coinsurance.points.map((table, i) => rateLookup(table, `${path}.points${i + 1}`)),
    personFactor: coinsurance.personFactor && rateLookup(coinsurance.personFactor, `${path}.personFactor`),
    offSite: null,
  }
  const yearly = coinsurance.basis === 'year'
  const start = yearly ? fact('pooledBase') : ZERO
  const from = coinsurance.origin === 'excess' ? start : add(start, due)
  const to = coinsurance.origin === 'excess' ? add(start, above) : add(start, ordinary)
  const rounding = yearly ? 'ends' : 'once'
  const pay = (id: string, name: Text, others: OtherParts, shown: 'always' | 'never') => {
    const ratio = ratioOf(coinsurance.rate, path, others, rounding, LABELS.ratio)
    const expr: Expr = { kind: 'bands', bands: ratio.bands, from, to }
    return { ratio, amount: builder.amount(id, name, expr, { figures: ratio.figures, shown }) }
  }
  const main = pay('ordinaryPayment', label, { ...plain, offSite: offSiteParts(offSite, scope) }, 'always')
  builder.need(main.ratio.figures, 'not-established', LABELS.ratio, above)
  const adjusted = offSite !== null && offSite.mode !== 'own-table'
  return {
    ordinary: main.amount,
    full: adjusted
      ? pay('fullPayment', text('不下浮时', 'without the off-site reduction'), plain, 'never').amount
      : null,
    ratio: main.ratio,
  }
}

function offSiteParts(offSite: OffSite | null, scope: LoweringScope): OtherParts['offSite'] {
  if (offSite === null || offSite.mode === 'own-table') return null
  return { mode: offSite.mode, value: rateLookup(offSite.table, `${scope.path}#offSite`) }
}

/** Items with a ratio of their own; without one, the first bracket's ordinary ratio. */
function lowerItems(
  builder: PlanBuilder,
  version: BenefitVersion,
  ratio: Ratio | null,
  scope: LoweringScope,
): { within: Expr; outside: Expr } {
  let [within, outside]: [Expr, Expr] = [ZERO, ZERO]
  for (const rule of version.items) {
    const own =
      rule.rate && ratioOf(rule.rate, `${scope.path}#items.${rule.item}`, NO_OTHER_PARTS, 'once', LABELS.ratio)
    const used = own ?? ratio
    if (used === null) continue
    const cost = builder.amount(
      `items.${rule.item}`,
      text(ITEM_NAMES[rule.item].zh, ITEM_NAMES[rule.item].en),
      fact(itemFact(rule.item)),
    )
    const bands = { ...used.bands, bounds: [0], rates: [used.bands.rates[0]!], rounding: 'once' as const }
    const paid = builder.amount(
      `items.${rule.item}.payment`,
      text(`${ITEM_NAMES[rule.item].zh}支付`, `paid for ${ITEM_NAMES[rule.item].en}`),
      { kind: 'bands', bands, from: ZERO, to: cost },
      { figures: used.figures, shown: 'when-not-zero' },
    )
    builder.need(used.figures, 'not-established', LABELS.ratio, cost)
    if (rule.withinCap) within = add(within, paid)
    else outside = add(outside, paid)
  }
  return { within, outside }
}

const ITEM_NAMES = {
  consultation: text('门诊诊查费', 'consultation fee'),
  'large-equipment': text('大型设备检查', 'large-equipment examination'),
  'negotiated-drug': text('国谈药', 'negotiated drugs'),
}

const CAP_LABELS: Readonly<Record<Cap['counts'], Text>> = {
  pooled: text('年度统筹限额余额', 'room under the yearly limit'),
  outpatient: text('普通门诊限额余额', 'room under the outpatient limit'),
  'outpatient-upper': text('二级以上门诊限额余额', 'room under the limit for upper-level outpatient care'),
  chronic: text('门诊慢特病限额余额', 'room under the chronic outpatient limit'),
  bill: text('本次限额', 'limit of this bill'),
}

function lowerCaps(builder: PlanBuilder, caps: readonly Cap[], due: Expr, scope: LoweringScope): Expr {
  let capped: Expr =
    due.kind === 'amount' ? due : builder.amount('dueBeforeLimits', text('限额前', 'before limits'), due)
  caps.forEach((cap, i) => {
    const lookup = moneyLookup(cap.limit, `${scope.path}#caps[${i + 1}]`, scope.references)
    const figure: Figure = { role: 'limit', label: CAP_LABELS[cap.counts], lookup, digits: 0, band: null }
    const used = usedOf(cap.counts)
    const limit = openWhereUnknown(lookup)
    const room = builder.amount(
      `limit${i + 1}.room`,
      CAP_LABELS[cap.counts],
      max(ZERO, subtract(lookUp(limit), used)),
      { figures: [figure] },
    )
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
export function openWhereUnknown(lookup: Lookup): Lookup {
  const values = Float64Array.from(lookup.values, (value, cell) => {
    const row = lookup.rows[lookup.rowAt[cell]!]
    return Number.isNaN(value) && row !== undefined && row.lacks === null ? Number.POSITIVE_INFINITY : value
  })
  return { ...lookup, values }
}

function usedOf(counts: Cap['counts']): Expr {
  if (counts === 'pooled') return max(ZERO, subtract(fact('pooledFund'), fact('outpatientFund')))
  if (counts === 'outpatient') return fact('outpatientFund')
  if (counts === 'outpatient-upper') return fact('outpatientUpperFund')
  if (counts === 'chronic') return fact('chronicFund')
  return ZERO
}

function lowerHospitalShare(
  builder: PlanBuilder,
  version: BenefitVersion,
  permitted: Expr,
  scope: LoweringScope,
): Expr {
  if (version.hospitalShare === null)
    return builder.amount('hospitalShare', text('医院负担', 'borne by the institution'), ZERO)
  const { lookup, digits } = rateLookup(version.hospitalShare.rate, `${scope.path}#hospitalShare`)
  const figures: Figure[] = [
    { role: 'rate', label: text('医院负担比例', "institution's share"), lookup, digits, band: null },
  ]
  const overLimit = builder.amount('overLimit', text('超限价自费', 'over the price limits'), fact('overLimit'))
  const share = builder.amount('hospitalShare.raw', text('医院负担', 'borne by the institution'), {
    kind: 'share',
    of: overLimit,
    rate: lookup,
    digits,
  })
  builder.need(figures, 'not-counted', text('医院负担', 'borne by the institution'), overLimit)
  const counted = choose(permitted, choose(known(share), share, ZERO), ZERO)
  return builder.amount('hospitalShare', text('医院负担', 'borne by the institution'), counted, {
    figures,
    shown: 'when-not-zero',
  })
}

type Counted = { payable: Expr; deductible: Expr; pooledFund: Expr; above: Expr; ordinary: Expr; capped: Expr }

const isOrdinaryOutpatient = (care: Care): boolean =>
  care === 'outpatient' || care === 'emergency' || care === 'pharmacy'

function lowerBenefitCounters(
  builder: PlanBuilder,
  version: BenefitVersion,
  paid: Counted,
  scope: LoweringScope,
): void {
  const counter = (id: string, before: Expr, grows: Expr) =>
    builder.amount(`after.${id}`, text('本年累计', 'this year so far'), add(before, grows))
  const care = (test: (care: Care) => boolean, amount: Expr): Expr =>
    scope.care.every(test) ? amount : scope.care.some(test) ? choose(lookUp(careLookup(test)), amount, ZERO) : ZERO
  counter(
    'stays',
    ZERO,
    care((one) => one === 'inpatient', paid.payable),
  )
  counter('deductible', fact('deductibleMet'), paid.deductible)
  counter('pooledFund', fact('pooledFund'), paid.pooledFund)
  counter('outpatientFund', fact('outpatientFund'), care(isOrdinaryOutpatient, paid.pooledFund))
  counter(
    'chronicFund',
    fact('chronicFund'),
    care((one) => one === 'chronic', paid.pooledFund),
  )
  const base =
    version.coinsurance?.basis === 'year'
      ? version.coinsurance.origin === 'excess'
        ? paid.above
        : paid.ordinary
      : ZERO
  counter('pooledBase', fact('pooledBase'), base === ZERO ? ZERO : choose(paid.payable, base, ZERO))
  const upper = version.caps.findIndex((cap) => cap.counts === 'outpatient-upper')
  const limited =
    upper < 0
      ? ZERO
      : subtract(
          constant(1),
          equal(
            lookUp(moneyLookup(version.caps[upper]!.limit, '', scope.references)),
            constant(Number.POSITIVE_INFINITY),
          ),
        )
  counter(
    'outpatientUpperFund',
    fact('outpatientUpperFund'),
    upper < 0 ? ZERO : choose(paid.payable, choose(limited, paid.capped, ZERO), ZERO),
  )
}

function careLookup(test: (care: Care) => boolean): Lookup {
  const cares = (['outpatient', 'chronic', 'emergency', 'inpatient', 'pharmacy'] as const).filter(test)
  const place = { file: '', line: 0, column: 0 }
  return firstMatch([{ when: [{ kind: 'values', fact: 'care', values: cares, at: place }] }])
}
