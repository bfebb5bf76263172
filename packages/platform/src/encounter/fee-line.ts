import type { IsoDate, Item } from '@yibao/engine'

/** A fee line as kept: what the institution sent, what the catalogue of the place of care says of it, and its split. In fen. */
export type FeeLineRow = {
  readonly line_no: number
  readonly batch: string
  readonly code: string
  readonly name: string
  readonly class: 'A' | 'B' | 'C'
  readonly price_fen: number
  /** In 1/10000. */
  readonly quantity_e4: number
  readonly limit_price_fen: number | null
  /** In basis points; null = the home region's rule. */
  readonly self_pay_bp: number | null
  readonly item: Item | null
  readonly provided_on: IsoDate
  readonly origin: 'own' | 'outside-examination' | 'outside-pharmacy'
}

/** The four parts that a line's amount splits into, in fen. */
export type SplitRow = {
  readonly amount_fen: number
  readonly out_of_catalogue_fen: number
  readonly over_limit_fen: number
  readonly pre_self_pay_fen: number
  readonly in_scope_fen: number
}
