import { formatYuan, type IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import type { CatalogueItem } from './item.ts'

/** An item of a place's catalogue, for people who look for a code. */
export type CatalogueView = {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly class: 'A' | 'B' | 'C'
  readonly unit: string
  /** Price limit per unit by level, decimal strings of yuan. */
  readonly limitPrice: Readonly<Record<string, string>>
  /** The person's share of a class B item in basis points; null: the rule of the home region. */
  readonly selfPayBp: number | null
  readonly item: string | null
}

const SEARCH = sql`
  SELECT DISTINCT ON (code) region, code, from_date, to_date, name, kind, class, unit, limit_price_fen, self_pay_bp, item
  FROM catalogue_item
  WHERE region = $1 AND from_date <= $2 AND (to_date IS NULL OR to_date >= $2) AND code > $4
    AND ($3 = '' OR position($3 in name) > 0 OR code = $3)
  ORDER BY code, from_date DESC LIMIT $5`

/** Items of a place as they stand on a day, by part of a name or by code; `after` is the last code of the page before. */
export async function searchCatalogue(
  { database }: Desk,
  asked: {
    readonly region: string
    readonly on: IsoDate
    readonly text: string
    readonly after: string
    readonly limit: number
  },
): Promise<readonly CatalogueView[]> {
  const rows = await database.query<CatalogueItem>(SEARCH, [
    asked.region,
    asked.on,
    asked.text,
    asked.after,
    asked.limit,
  ])
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    kind: row.kind,
    class: row.class,
    unit: row.unit,
    limitPrice: Object.fromEntries(Object.entries(row.limit_price_fen).map(([level, fen]) => [level, formatYuan(fen)])),
    selfPayBp: row.self_pay_bp,
    item: row.item,
  }))
}
