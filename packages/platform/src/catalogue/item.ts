import type { IsoDate, Item, Level } from '@yibao/engine'
import { sql } from '../database/sql.ts'

/** What the catalogue of a place of care says of a drug, service or consumable. Money in fen. */
export type CatalogueItem = {
  readonly region: string
  readonly code: string
  readonly from_date: IsoDate
  readonly to_date: IsoDate | null
  readonly name: string
  readonly kind: 'drug' | 'service' | 'consumable'
  readonly class: 'A' | 'B' | 'C'
  readonly unit: string
  /** Price limit per unit by level of the institution; a level that is not named has none. */
  readonly limit_price_fen: Readonly<Partial<Record<Level, number>>>
  /** The person's share of a class B item in basis points; null = the rule of the home region. */
  readonly self_pay_bp: number | null
  readonly item: Item | null
}

/** Items of a place by code ($1 region, $2 codes): every version that held on one of the days from $3 to $4. */
export const ITEMS_BY_CODE = sql`
  SELECT region, code, from_date, to_date, name, kind, class, unit, limit_price_fen, self_pay_bp, item
  FROM catalogue_item
  WHERE region = $1 AND code = ANY($2::text[]) AND from_date <= $4 AND (to_date IS NULL OR to_date >= $3)
  ORDER BY code, from_date`

/** What of an item a line is priced by. */
export type ItemTerms = Pick<CatalogueItem, 'code' | 'name' | 'class' | 'limit_price_fen' | 'self_pay_bp' | 'item'>

/** By code; of a code with several versions the last one. */
export const byCode = <Terms extends ItemTerms>(items: readonly Terms[]): ReadonlyMap<string, Terms> =>
  new Map(items.map((item) => [item.code, item]))

/** What lines are priced by: an item by its code, as it stands on a day. A map by code knows one day only. */
export type Catalogue = { readonly get: (code: string, day: IsoDate) => ItemTerms | undefined }

/** An item in one of its versions. Days inclusive; `to_date` null: without end. */
export type ItemVersion = ItemTerms & Pick<CatalogueItem, 'from_date' | 'to_date'>

/** Each code with its versions: the one that holds on the day asked for. */
export function byCodeAndDay(items: readonly ItemVersion[]): Catalogue {
  const versions = new Map<string, ItemVersion[]>()
  for (const item of items) versions.set(item.code, [...(versions.get(item.code) ?? []), item])
  return {
    get: (code, day) =>
      versions.get(code)?.find(({ from_date, to_date }) => from_date <= day && (to_date === null || to_date >= day)),
  }
}
