import type { Place } from '../problem/problem.ts'

/** The facts a row may depend on: a closed list. `plan/facts.ts` gives each its numeric code. */
export const ENUM_FACTS = [
  'plan',
  'category',
  'care',
  'level',
  'filing',
  'place',
  'diagnosis',
  'specialist',
  'selected',
  'referred',
  'signed',
] as const
/** Whole numbers: age in years, months of continuous enrolment, which stay of the year this is (1 = first). */
export const RANGE_FACTS = ['age', 'enrolledMonths', 'stay'] as const
export type EnumFact = (typeof ENUM_FACTS)[number]
export type RangeFact = (typeof RANGE_FACTS)[number]
/** `group` is set-valued: a person belongs to the first row set, in the table's order, that names one of their groups. */
export type FactName = EnumFact | RangeFact | 'group'

/** One cell of a row's conditions. Yes/no facts hold the values `yes` and `no`. */
export type Condition =
  | {
      readonly kind: 'values'
      readonly fact: EnumFact | 'group'
      readonly values: readonly string[]
      readonly at: Place
    }
  /** `其他`: every value that no other row of the table names in this column. */
  | { readonly kind: 'other'; readonly fact: EnumFact | 'group'; readonly at: Place }
  /** `from` ≤ fact < `below`; null = open. */
  | {
      readonly kind: 'range'
      readonly fact: RangeFact
      readonly from: number | null
      readonly below: number | null
      readonly at: Place
    }
