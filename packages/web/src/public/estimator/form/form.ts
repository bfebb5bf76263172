import type { Item } from '@yibao/engine'

/** Yes, no, or not told. */
export type YesNo = '' | 'yes' | 'no'

/** A filing as filled in. `region` empty: the place of care; `from` empty: the day of admission, or of settlement. */
export type FilingFields = {
  readonly type: string
  readonly kind: string
  readonly region: string
  readonly from: string
  readonly to: string
}

/** A fee line as filled in or pasted, in the order of the columns that are expected. */
export type LineFields = {
  readonly name: string
  readonly class: string
  readonly price: string
  readonly quantity: string
  readonly limitPrice: string
  readonly selfPayRate: string
  readonly item: string
}

export type SharedFields = { readonly relation: string; readonly balance: string }

/** What stands in the fields of the estimator, as typed. Empty text = not told. */
export type Form = {
  readonly home: string
  readonly scheme: string
  readonly plan: string
  readonly category: string
  /** A date of birth, or an age in full years. */
  readonly born: string
  readonly months: string
  readonly groups: readonly string[]
  readonly care: string
  /** Where the care is given; null: in the home region; empty: elsewhere, not chosen yet. */
  readonly place: string | null
  readonly level: string
  readonly specialist: YesNo
  readonly selected: YesNo
  readonly referred: YesNo
  readonly signed: YesNo
  readonly emergency: boolean
  readonly diagnosis: string
  readonly admittedOn: string
  readonly settledOn: string
  readonly filings: readonly FilingFields[]
  readonly total: string
  readonly outOfCatalogue: string
  readonly overLimit: string
  readonly preSelfPay: string
  readonly items: Readonly<Partial<Record<Item, string>>>
  readonly lines: readonly LineFields[]
  readonly stays: string
  /** Deductible met this year, by pool. */
  readonly deductible: Readonly<Record<string, string>>
  /** The year's other counters, as an answer names them. */
  readonly year: Readonly<Record<string, string>>
  readonly balance: string
  readonly shared: readonly SharedFields[]
  /** Name of another reading of an ambiguous source. */
  readonly reading: string
}

/** An empty form on a day: care at home, and nothing else told. */
export const blankForm = (today: string): Form => ({
  home: '',
  scheme: '',
  plan: '',
  category: '',
  born: '',
  months: '',
  groups: [],
  care: '',
  place: null,
  level: '',
  specialist: '',
  selected: '',
  referred: '',
  signed: '',
  emergency: false,
  diagnosis: '',
  admittedOn: '',
  settledOn: today,
  filings: [],
  total: '',
  outOfCatalogue: '',
  overLimit: '',
  preSelfPay: '',
  items: {},
  lines: [],
  stays: '',
  deductible: {},
  year: {},
  balance: '',
  shared: [],
  reading: '',
})
