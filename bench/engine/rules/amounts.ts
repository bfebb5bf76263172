/** The amounts every contender must give, in fen and in this order; the engine's names, `catastrophicBase` being the base after the bill. */
export const AMOUNTS = [
  'inScope',
  'deductible',
  'pooledBeforeCap',
  'pooledFund',
  'catastrophicBase',
  'catastrophic',
  'fundTotal',
  'personTotal',
] as const
export type AmountName = (typeof AMOUNTS)[number]
export type Amounts = Readonly<Record<AmountName, number>>

/** Writes one case's amounts at its place in the flat answer that contenders are compared by. */
export const putAmounts = (into: Float64Array, index: number, amounts: Amounts): void => {
  for (let i = 0; i < AMOUNTS.length; i++) into[index * AMOUNTS.length + i] = amounts[AMOUNTS[i]!]
}
