import type { Fen } from '../../money/fen.ts'
import { numeratorAt, type Rate } from '../../money/rate.ts'
import type { RateValue, Table } from '../../policy/table.ts'
import { type Text, text } from '../../words/text.ts'
import { combine } from '../combine.ts'
import type { Lookup } from '../lookup.ts'
import type { Bands, Figure } from '../plan.ts'
import type { Ground, RulePath } from './scope.ts'
import { effectiveRate, type RateLookup, type RateParts, rateLookup } from './values.ts'

/** A ratio by brackets, ready for a plan: the brackets' effective rates, and the figures they are made of. */
export type Ratio = { readonly bands: Bands; readonly figures: readonly Figure[] }

export type OtherParts = Omit<RateParts, 'rate'>

export const NO_OTHER_PARTS: OtherParts = { points: [], personFactor: null, offSite: null }

/** Lowers a ratio table, with what is added to or multiplied onto it, to brackets over the cost. */
export function ratioOf(
  table: Table<RateValue>,
  path: RulePath,
  others: OtherParts,
  rounding: Bands['rounding'],
  label: Text,
  ground: Ground,
): Ratio {
  const bounds = boundsOf(table)
  const slices = bounds.map((above, i) => ({ above, upTo: bounds[i + 1] ?? null }))
  const rates = slices.map(({ above, upTo }) =>
    rateLookup(
      table,
      path,
      ground,
      (row) => row.band === null || (row.band.above <= above && (row.band.upTo ?? Infinity) >= (upTo ?? Infinity)),
    ),
  )
  const effective = rates.map((rate) => fold({ rate, ...others }))
  const digits = Math.max(2, ...effective.map((one) => one.digits))
  const bands: Bands = { bounds, rates: effective.map((one) => one.at(digits)), digits, rounding }
  const own = rates.map(
    (rate, i): Figure => ({
      role: 'rate',
      label,
      lookup: rate.lookup,
      digits: rate.digits,
      band: bounds.length > 1 ? slices[i]! : null,
    }),
  )
  return { bands, figures: [...own, ...otherFigures(others)] }
}

function otherFigures({ points, personFactor, offSite }: OtherParts): Figure[] {
  const figure = (role: Figure['role'], label: Text, { lookup, digits }: RateLookup): Figure => ({
    role,
    label,
    lookup,
    digits,
    band: null,
  })
  return [
    ...points.map((part) => figure('points', text('加点', 'added points'), part)),
    ...(personFactor
      ? [figure('person-factor', text('个人负担系数', "factor on the person's share"), personFactor)]
      : []),
    ...(offSite ? [figure(`off-site-${offSite.mode}`, text('异地调整', 'off-site adjustment'), offSite.value)] : []),
  ]
}

/** Where brackets begin, over all rows: 0 and every bound. */
function boundsOf(table: Table<RateValue>): readonly Fen[] {
  const bounds = table.rows.flatMap(({ band }) =>
    band ? [band.above, ...(band.upTo === null ? [] : [band.upTo])] : [],
  )
  return [...new Set([0 as Fen, ...bounds])].sort((a, b) => a - b)
}

/** The effective rate of every cell, exact. Few different ones occur, so each is worked out once. */
function fold(parts: RateParts): { readonly digits: number; readonly at: (digits: number) => Lookup } {
  const all = [
    parts.rate,
    ...parts.points,
    ...(parts.personFactor ? [parts.personFactor] : []),
    ...(parts.offSite ? [parts.offSite.value] : []),
  ]
  const rates: (Rate | null)[] = []
  const known = new Map<string, number>()
  const collected = combine(
    all.map((part) => part.lookup),
    (values) => {
      const key = values.join()
      const position = known.get(key) ?? rates.push(effectiveRate(parts, values)) - 1
      known.set(key, position)
      return position
    },
  )
  const digits = Math.max(0, ...rates.map((rate) => rate?.digits ?? 0))
  const at = (to: number): Lookup => {
    const numerators = rates.map((rate) => (rate === null ? Number.NaN : numeratorAt(rate, to)))
    return { ...collected, values: collected.values.map((position) => numerators[position]!) }
  }
  return { digits, at }
}
