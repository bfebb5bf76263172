import type { LayerFund } from '../case/enums.ts'
import type { CapCounts } from '../policy/steps/cap.ts'
import type { Text } from '../words/text.ts'
import type { MoneyFact } from './facts.ts'
import type { CitedRow, Lookup } from './lookup.ts'

/**
 * What a named amount is computed from. A dozen kinds, no host callbacks, so that every back end (javascript, sql) can
 * do all of them. Amounts are whole fen; `NaN` stands for "not established" and spreads by itself; infinity for "no limit".
 */
export type Expr =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'fact'; readonly fact: MoneyFact }
  /** An earlier named amount. */
  | { readonly kind: 'amount'; readonly slot: number }
  | { readonly kind: 'add' | 'subtract'; readonly left: Expr; readonly right: Expr }
  /** `safeguard`: explained by its smaller side alone. */
  | { readonly kind: 'min' | 'max'; readonly left: Expr; readonly right: Expr; readonly safeguard?: true }
  | { readonly kind: 'lookup'; readonly lookup: Lookup }
  /** amount × rate, rounded half up. `digits`: the look-up's values are numerators over 10^digits. */
  | { readonly kind: 'share'; readonly of: Expr; readonly rate: Lookup; readonly digits: number }
  | { readonly kind: 'bands'; readonly bands: Bands; readonly from: Expr; readonly to: Expr }
  /** `test` ≠ 0 ? then : otherwise */
  | { readonly kind: 'choose'; readonly test: Expr; readonly then: Expr; readonly otherwise: Expr }
  /** 1 where the amount is established, else 0. */
  | { readonly kind: 'known'; readonly of: Expr }
  /** 1 where left = right, else 0. */
  | { readonly kind: 'equal'; readonly left: Expr; readonly right: Expr }

/**
 * Σ over brackets of rate × the slice of [from, to] within the bracket. Bracket i runs from `bounds[i]` (exclusive) to
 * `bounds[i + 1]`; the last is open. `rounding`: the sum once, or each end by itself (payments over a year: F(after) − F(before)).
 * A bracket that the slice does not touch needs no rate.
 */
export type Bands = {
  readonly bounds: readonly number[]
  readonly rates: readonly Lookup[]
  readonly digits: number
  readonly rounding: 'once' | 'ends'
}

/** An amount with a name: one slot of the answer. */
export type NamedAmount = {
  /** Unique in the plan: `deductible`, `catastrophic.base`. */
  readonly id: string
  readonly label: Text
  readonly expr: Expr
  /** The figures it rests on, for rule, source and confidence; the first is cited. */
  readonly figures: readonly Figure[]
  /**
   * Whether people are shown it as a step. `with-parent`: `catastrophic.base` where `catastrophic` is not zero.
   * `inline`: never by itself, but its formula stands in the formulas of amounts that use it.
   */
  readonly shown: 'always' | 'when-not-zero' | 'with-parent' | 'inline' | 'never'
}

/** A figure of the policy, as the explanation names it. */
export type Figure = {
  readonly role:
    | 'amount'
    | 'rate'
    | 'points'
    | 'person-factor'
    | 'off-site-points'
    | 'off-site-factor'
    | 'step-down'
    | 'waiver'
    | 'limit'
    | 'use'
  readonly label: Text
  readonly lookup: Lookup
  /** Rates: numerators over 10^digits. Money: 0. */
  readonly digits: number
  /** For a bracket: its bounds in fen. */
  readonly band: { readonly above: number; readonly upTo: number | null } | null
  /** Of a limit of the year: what of the year's payments it limits. */
  readonly limits?: LimitedFund
}

/** What a yearly limit holds for: payments of the pooled fund by kind of care, or those of a fund after it. */
export type LimitedFund = Exclude<CapCounts, 'bill'> | LayerFund

/** A figure that may be missing: when that matters, and what follows. */
export type Need = {
  readonly figure: Figure
  /** The slot that must be above 0 for the figure to matter; null = always. */
  readonly whenPositive: number | null
  readonly effect: 'not-established' | 'not-counted' | 'not-limited'
  /** What of the answer it concerns, in words. */
  readonly concerns: Text
}

export type Refused = { readonly reason: Text; readonly row: CitedRow }

/** One benefit with everything that pays after it, on one policy version: an ordered list of named amounts. */
export type Plan = {
  readonly id: string
  readonly amounts: readonly NamedAmount[]
  readonly slotOf: Readonly<Record<string, number>>
  readonly needs: readonly Need[]
  readonly refusals: readonly Refused[]
  /** Key of the deductible counter: pool, and whether each level has its own. Null without a deductible. */
  readonly deductiblePool: {
    readonly pool: string
    readonly perLevel: boolean
    /** The deductible of a whole year, in fen; null where each bill has its own. */
    readonly yearly: Lookup | null
  } | null
}

/** The expressions that an expression is computed from. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'constant':
    case 'fact':
    case 'amount':
    case 'lookup':
      return []
    case 'share':
    case 'known':
      return [expr.of]
    case 'bands':
      return [expr.from, expr.to]
    case 'choose':
      return [expr.test, expr.then, expr.otherwise]
    default:
      return [expr.left, expr.right]
  }
}

/** Look-ups that an expression reads, its parts' included. */
export function lookupsIn(expr: Expr): readonly Lookup[] {
  const own =
    expr.kind === 'lookup'
      ? [expr.lookup]
      : expr.kind === 'share'
        ? [expr.rate]
        : expr.kind === 'bands'
          ? expr.bands.rates
          : []
  return [...own, ...partsOf(expr).flatMap(lookupsIn)]
}

/** The payment by brackets that an amount is made of, seen through its inline amounts; null where there is none. */
export function bandsBehind(expr: Expr, amounts: readonly NamedAmount[]): (Expr & { readonly kind: 'bands' }) | null {
  if (expr.kind === 'bands') return expr
  if (expr.kind === 'amount') {
    const named = amounts[expr.slot]!
    return named.shown === 'inline' ? bandsBehind(named.expr, amounts) : null
  }
  for (const part of partsOf(expr)) {
    const found = bandsBehind(part, amounts)
    if (found !== null) return found
  }
  return null
}

/** Which bracket an amount of cost lies in: the first that reaches up to it, else the last. */
export function bracketOf({ bounds }: Bands, cost: number): number {
  const beyond = bounds.findIndex((above, i) => i > 0 && above >= cost)
  return beyond < 0 ? bounds.length - 1 : beyond - 1
}
