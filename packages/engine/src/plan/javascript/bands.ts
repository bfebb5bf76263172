import { combine } from '../combine.ts'
import type { Lookup } from '../lookup.ts'
import type { Bands } from '../plan.ts'
import { hasUnknown } from './unknown.ts'

/**
 * Σ rate × length of [0, b] up to each bracket's beginning, as numerators: what all the brackets below have paid. With it
 * a payment by brackets is one comparison chain and one product.
 */
function paidBelow(bands: Bands): readonly Lookup[] {
  const known = paidBelowOf.get(bands)
  if (known !== undefined) return known
  const made = bands.bounds
    .slice(1)
    .map((_, i) =>
      combine(bands.rates.slice(0, i + 1), (rates) =>
        rates.reduce((sum, rate, j) => sum + rate * (bands.bounds[j + 1]! - bands.bounds[j]!), 0),
      ),
    )
  paidBelowOf.set(bands, made)
  return made
}

const paidBelowOf = new WeakMap<Bands, readonly Lookup[]>()

/** Look-ups that the emitted form of these brackets reads. */
export const bandLookups = (bands: Bands): readonly Lookup[] =>
  bands.rates.some(hasUnknown) ? bands.rates : [...bands.rates, ...paidBelow(bands)]

/** JavaScript for a payment by brackets between two amounts that are held in names or numbers. */
export function bandsSource(bands: Bands, from: string, to: string, cellOf: (lookup: Lookup) => string): string {
  if (bands.rates.some(hasUnknown)) return carefulSource(bands, from, to, cellOf)
  const numerator = (x: string): string => chain(bands, x, cellOf)
  if (bands.rounding === 'once') {
    return rounded(from === '0' ? numerator(to) : `(${numerator(to)}) - (${numerator(from)})`, bands.digits)
  }
  // Most people's year stays below the deductible: then there is nothing to divide.
  const end = (x: string): string => `(${x} === 0 ? 0 : ${rounded(numerator(x), bands.digits)})`
  return from === '0' ? end(to) : `(${end(to)} - ${end(from)})`
}

/** `x <= 5000000 ? x * r0 : x <= 10000000 ? p1 + (x - 5000000) * r1 : …` */
function chain(bands: Bands, x: string, cellOf: (lookup: Lookup) => string): string {
  const below = paidBelow(bands)
  const terms = bands.bounds.map((above, i) => {
    const upTo = bands.bounds[i + 1]
    const paid =
      i === 0
        ? `${x} * ${cellOf(bands.rates[0]!)}`
        : `${cellOf(below[i - 1]!)} + (${x} - ${above}) * ${cellOf(bands.rates[i]!)}`
    return upTo === undefined ? paid : `${x} <= ${upTo} ? ${paid} : `
  })
  return terms.length === 1 ? terms[0]! : `(${terms.join('')})`
}

/** Half up to the fen; the numerator is a whole number below 2^52 (`plan/range.ts`). */
export const rounded = (numerator: string, digits: number): string =>
  `Math.floor((${numerator} + ${10 ** digits / 2}) / ${10 ** digits})`

/**
 * With rates that may be unknown: a bracket that the slice does not touch needs no rate; a known one still counts, as each
 * end of a yearly payment is rounded by itself.
 */
function carefulSource(bands: Bands, from: string, to: string, cellOf: (lookup: Lookup) => string): string {
  const slices = bands.bounds.map((above, i) => ({
    above,
    upTo: bands.bounds[i + 1] ?? null,
    rate: cellOf(bands.rates[i]!),
  }))
  if (bands.rounding === 'once') {
    const parts = slices.map((slice) => {
      const length = from === '0' ? within(slice, to) : `(${within(slice, to)} - ${within(slice, from)})`
      return `(${length} === 0 ? 0 : ${length} * ${slice.rate})`
    })
    return rounded(parts.join(' + '), bands.digits)
  }
  const end = (x: string): string => {
    const parts = slices.map(
      (slice) =>
        `(${slice.rate} !== ${slice.rate} && ${within(slice, from)} === ${within(slice, to)} ? 0 : ${within(slice, x)} * ${slice.rate})`,
    )
    return rounded(parts.join(' + '), bands.digits)
  }
  return `(${end(to)} - ${end(from)})`
}

function within({ above, upTo }: { above: number; upTo: number | null }, x: string): string {
  const over = above === 0 ? x : `Math.max(0, ${x} - ${above})`
  return upTo === null ? over : `Math.min(${over}, ${upTo - above})`
}
