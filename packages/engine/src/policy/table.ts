import type { Fen } from '../money/fen.ts'
import type { Rate } from '../money/rate.ts'
import type { Text } from '../words/text.ts'
import type { Condition } from './condition.ts'
import type { Sourced } from './source.ts'

/** `未确定`: the figure is not established. `ask` says whom to ask. Never treated as zero. */
export type NotEstablished = { readonly kind: 'not-established'; readonly ask: Text }

export type MoneyValue =
  | { readonly kind: 'amount'; readonly fen: Fen }
  /** `1.5% × 上上年度在岗职工年平均工资`: resolved with the region's reference value of the policy year. */
  | { readonly kind: 'reference-share'; readonly rate: Rate; readonly reference: string }
  /** `不设`: no limit. */
  | { readonly kind: 'unlimited' }
  | NotEstablished

export type RateValue = { readonly kind: 'rate'; readonly rate: Rate } | NotEstablished

/** `band`: the row holds for the slice of cost above `above` up to and including `upTo` (null = no end), in fen. */
export type Band = { readonly above: Fen; readonly upTo: Fen | null }

export type Row<V> = Sourced & {
  readonly when: readonly Condition[]
  readonly band: Band | null
  readonly value: V
}

/** Rows of conditions and values. Each case must land on exactly one row (per band); `policy/check` holds that. */
export type Table<V> = { readonly rows: readonly Row<V>[] }
