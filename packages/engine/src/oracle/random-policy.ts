import { CARES, ITEMS, LAYER_FUNDS } from '../case/enums.ts'
import { rate } from '../money/rate.ts'
import type { BenefitVersion, LayerDocument, PolicySet, ReferenceDocument } from '../policy/documents.ts'
import type { Cap } from '../policy/steps/cap.ts'
import { CAP_COUNTS } from '../policy/steps/cap.ts'
import type { Coinsurance } from '../policy/steps/coinsurance.ts'
import type { Deductible } from '../policy/steps/deductible.ts'
import type { ItemRule } from '../policy/steps/item.ts'
import type { OffSite } from '../policy/steps/off-site.ts'
import type { Refusal } from '../policy/steps/refusal.ts'
import type { MoneyValue, RateValue } from '../policy/table.ts'
import { text } from '../words/text.ts'
import { Draw, mulberry32 } from './draw.ts'
import { drawConditions, drawRatioTable, drawTable } from './random-table.ts'
import * as tiny from './tiny-policies.ts'

const WAGES = '平均工资'

/**
 * One made-up benefit with its later funds and account rule, the same for the same seed. No law reads like it: it puts
 * together what the shipped policies happen not to.
 */
export function drawPolicies(seed: number): PolicySet {
  const draw = new Draw(mulberry32(seed))
  const benefit = { ...tiny.benefit(drawVersion(draw)), care: CARES }
  const layers = LAYER_FUNDS.filter(() => draw.chance(35)).map((fund) => drawLayer(draw, fund))
  const set = tiny.policies(benefit, ...layers)
  const [account] = set.accounts
  const use = drawTable(draw, () => ({ kind: 'use', use: draw.pick(['none', 'in-scope', 'all'] as const) }) as const)
  const accounts = [{ ...account!, versions: [{ ...account!.versions[0]!, use }] }]
  return { ...set, references: [wagesLike(benefit.versions[0]!)], accounts }
}

function drawVersion(draw: Draw): Partial<BenefitVersion> {
  const byRatio = draw.chance(90)
  return {
    refusals: draw.chance(25) ? drawRefusals(draw) : [],
    deductible: draw.chance(80) ? drawDeductible(draw) : null,
    coinsurance: byRatio ? drawCoinsurance(draw) : null,
    fixedAmount: byRatio ? null : { amount: drawTable(draw, () => money(draw)) },
    offSite: byRatio && draw.chance(60) ? drawOffSite(draw) : null,
    caps: Array.from({ length: draw.below(4) }, () => drawCap(draw)),
    items: ITEMS.filter(() => draw.chance(30)).map((item) => drawItem(draw, item, byRatio)),
    hospitalShare: draw.chance(30) ? { rate: drawTable(draw, () => percent(draw, 0, 100)) } : null,
  }
}

function drawRefusals(draw: Draw): readonly Refusal[] {
  const { source, at } = tiny.row(null)
  return drawConditions(draw).flatMap((when) =>
    when.length > 0 && draw.chance(30) ? [{ when, source, at, reason: text('不付', 'not paid') }] : [],
  )
}

const drawDeductible = (draw: Draw): Deductible => ({
  per: draw.pick(['year', 'stay', 'visit'] as const),
  pool: draw.pick(['outpatient', 'inpatient']),
  acrossLevels: draw.pick(['top-up', 'separate'] as const),
  amount: drawTable(draw, () => money(draw)),
  stepDown: draw.chance(30) ? drawTable(draw, () => percent(draw, 0, 100)) : null,
  waiver: draw.chance(30) ? drawTable(draw, () => percent(draw, draw.chance(30) ? 0 : 50, 100)) : null,
})

const drawCoinsurance = (draw: Draw): Coinsurance => ({
  basis: draw.pick(['bill', 'year'] as const),
  origin: draw.pick(['excess', 'total'] as const),
  rate: drawRatioTable(draw, () => percent(draw, 0, 100)),
  points: Array.from({ length: draw.below(3) }, () => drawTable(draw, () => percent(draw, -15, 30))),
  personFactor: draw.chance(25) ? drawTable(draw, () => tenths(draw)) : null,
})

function drawOffSite(draw: Draw): OffSite {
  const mode = draw.pick(['own-table', 'points', 'factor'] as const)
  if (mode === 'own-table') return { mode }
  return { mode, table: drawTable(draw, () => (mode === 'factor' ? tenths(draw) : percent(draw, -20, 20))) }
}

const drawCap = (draw: Draw): Cap => ({
  counts: draw.pick(CAP_COUNTS),
  limit: drawTable(draw, () => money(draw)),
})

const drawItem = (draw: Draw, item: ItemRule['item'], byRatio: boolean): ItemRule => ({
  item,
  rate: byRatio && draw.chance(50) ? null : drawTable(draw, () => percent(draw, 0, 100)),
  withinCap: draw.chance(50),
})

function drawLayer(draw: Draw, fund: LayerDocument['fund']): LayerDocument {
  const document = tiny.layer({
    base: draw.pick(['personal-in-scope', 'over-cap'] as const),
    includesPreSelfPay: draw.chance(30),
    excludesOffSiteReduction: draw.chance(30),
    origin: draw.pick(['excess', 'total'] as const),
    separate: draw.chance(20) ? drawTable(draw, () => ({ kind: 'flag', on: draw.chance(40) }) as const) : null,
    deductible: drawTable(draw, () => money(draw)),
    rate: drawRatioTable(draw, () => percent(draw, 0, 100)),
    points: draw.chance(40) ? [drawTable(draw, () => percent(draw, -10, 20))] : [],
    cap: draw.chance(60) ? drawTable(draw, () => money(draw)) : null,
  })
  return { ...document, id: `000000/${fund}`, fund, care: draw.chance(80) ? CARES : ['inpatient'] }
}

function money(draw: Draw): MoneyValue {
  const kind = draw.below(100)
  if (kind < 6) return tiny.UNKNOWN
  if (kind < 12) return tiny.UNLIMITED
  if (kind < 20) return { kind: 'reference-share', rate: rate(draw.between(1, 700), 4), reference: WAGES }
  return tiny.money(draw.pick(['0', '0.07', '100', '400', '799.99', '1500', '12000', '150000.01']))
}

/** Whole percent from … to, often one of the two; at times not established. */
function percent(draw: Draw, from: number, to: number): RateValue {
  if (draw.chance(5)) return tiny.UNKNOWN
  return tiny.percent(String(draw.chance(25) ? draw.pick([from, to]) : draw.between(from, to)))
}

/** Factors of one digit, so that products of rates stay exact in a plan. */
const tenths = (draw: Draw): RateValue =>
  draw.chance(5) ? tiny.UNKNOWN : tiny.percent(String(10 * draw.between(0, 10)))

/** A reference value that is known for some years, not established for one, and not listed for another. */
function wagesLike({ source, at }: BenefitVersion): ReferenceDocument {
  return {
    id: `${tiny.HOME}/wages`,
    region: tiny.HOME,
    name: text('平均工资', 'average wage'),
    at,
    reference: WAGES,
    values: [
      { year: 2023, value: tiny.yuan('99999.99'), source, at },
      { year: 2024, value: tiny.yuan('120345.67'), source, at },
      { year: 2026, value: tiny.UNKNOWN, source, at },
    ],
  }
}
