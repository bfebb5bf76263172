import { optional, required } from '../../shape/object.ts'
import { listOf, mapShape } from '../../shape/shape.ts'
import type { Tree } from '../../shape/tree.ts'
import { wordOf } from '../../shape/words.ts'
import { KEYS, VALUES } from '../../words/vocabulary.ts'
import type { Cap } from '../steps/cap.ts'
import type { Coinsurance } from '../steps/coinsurance.ts'
import type { Deductible } from '../steps/deductible.ts'
import type { FixedAmount } from '../steps/fixed-amount.ts'
import type { HospitalShare } from '../steps/hospital-share.ts'
import type { ItemRule } from '../steps/item.ts'
import type { OffSite } from '../steps/off-site.ts'
import type { Refusal } from '../steps/refusal.ts'
import type { RateValue } from '../table.ts'
import { CONDITION_FIELDS, conditionsOf } from './conditions.ts'
import type { PolicyContext, PolicyShape } from './context.ts'
import { scope, sourced } from './source.ts'
import { moneyTable, pointsTable, rowsOf, shareTable } from './table.ts'
import { anyText, bilingual, named } from './texts.ts'
import { moneyValue, pointsValue, shareValue } from './values.ts'

/** `无`, or the step. */
function orNone<T>(shape: PolicyShape<T>): PolicyShape<T | null> {
  const { zh, en } = VALUES.special.none
  return {
    schema: () => ({ anyOf: [shape.schema(), { enum: [zh, en] }] }),
    read: (tree, reading) =>
      tree.kind === 'scalar' && (tree.text === zh || tree.text === en) ? null : shape.read(tree, reading),
  }
}

const words = wordOf<'per', PolicyContext>('per')

export const deductible: PolicyShape<Deductible | null> = orNone(
  scope({
    per: required(KEYS.per, words),
    pool: required(KEYS.pool, wordOf<'pool', PolicyContext>('pool')),
    acrossLevels: optional(KEYS.acrossLevels, wordOf<'acrossLevels', PolicyContext>('acrossLevels'), 'top-up' as const),
    amount: required(KEYS.table, rowsOf(moneyValue)),
    stepDown: optional(KEYS.stepDown, shareTable, null),
    waiver: optional(KEYS.waiver, shareTable, null),
  }),
)

export const coinsurance: PolicyShape<Coinsurance> = scope({
  basis: optional(KEYS.basis, wordOf<'basis', PolicyContext>('basis'), 'bill' as const),
  origin: optional(KEYS.origin, wordOf<'origin', PolicyContext>('origin'), 'excess' as const),
  rate: required(KEYS.table, rowsOf(shareValue)),
  points: optional(KEYS.points, listOf(pointsTable), []),
  personFactor: optional(KEYS.personFactor, shareTable, null),
})

export const fixedAmount: PolicyShape<FixedAmount> = mapShape(moneyTable, (amount) => ({ amount }))

export const hospitalShare: PolicyShape<HospitalShare> = mapShape(shareTable, (rate) => ({ rate }))

const offSiteWith = (value: PolicyShape<RateValue>) =>
  scope({
    mode: required(KEYS.mode, wordOf<'offSiteMode', PolicyContext>('offSiteMode')),
    table: optional(KEYS.table, rowsOf(value), { rows: [] }),
  })
const offSiteByFactor = offSiteWith(shareValue)
const offSiteByPoints = offSiteWith(pointsValue)

/** A factor is a share of the ratio; points are what is taken off it, so the mode tells what a row may say. */
export const offSite: PolicyShape<OffSite> = {
  schema: offSiteByPoints.schema,
  read: (tree, reading) => (isByFactor(tree) ? offSiteByFactor : offSiteByPoints).read(tree, reading),
}

function isByFactor(tree: Tree): boolean {
  const { zh, en } = VALUES.offSiteMode.factor
  const mode =
    tree.kind === 'map'
      ? tree.entries.find(({ key }) => key === KEYS.mode.zh || key === KEYS.mode.en)?.value
      : undefined
  return mode?.kind === 'scalar' && (mode.text.trim() === zh || mode.text.trim() === en)
}

const cap: PolicyShape<Cap> = scope({
  counts: required(KEYS.counts, wordOf<'capCounts', PolicyContext>('capCounts')),
  limit: required(KEYS.table, rowsOf(moneyValue)),
})
export const caps: PolicyShape<readonly Cap[]> = listOf(cap)

const YES_NO = wordOf<'yesNo', PolicyContext>('yesNo')
export const yesNo: PolicyShape<boolean> = mapShape(YES_NO, (word) => word === 'yes')

export const items: PolicyShape<readonly ItemRule[]> = listOf(
  scope({
    item: required(KEYS.item, wordOf<'item', PolicyContext>('item')),
    rate: optional(KEYS.rate, shareTable, null),
    withinCap: optional(KEYS.withinCap, yesNo, true),
  }),
)

export const refusals: PolicyShape<readonly Refusal[]> = listOf(
  mapShape(
    sourced({
      ...CONDITION_FIELDS,
      reason: required(KEYS.reason, bilingual),
      english: optional({ zh: '英文', en: 'english' }, anyText, null),
    }),
    (row): Refusal => ({
      when: conditionsOf(row),
      reason: row.english === null ? row.reason : named(row.reason.zh, row.english),
      source: row.source,
      at: row.at,
    }),
  ),
)
