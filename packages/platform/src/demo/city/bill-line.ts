import { type Fen, fen, type IsoDate, type Item, type Level } from '@yibao/engine'
import type { DemoItem, ItemKind } from './catalogue/item.ts'
import { chance, integer, type Stream } from './random.ts'

/** One line of a bill. Money in fen; `quantity` in ten-thousandths of the unit; `amount` = price × quantity, half up. */
export type DemoLine = {
  readonly code: string
  readonly name: string
  readonly kind: ItemKind
  readonly unit: string
  readonly class: 'A' | 'B' | 'C'
  readonly price: Fen
  readonly quantity: number
  readonly amount: Fen
  readonly date: IsoDate
  readonly limitPrice: Fen | null
  /** Basis points */
  readonly selfPayBp: number | null
  readonly item: Item | null
}

export const UNIT = 10_000

/** A line of `quantity` ten-thousandths of an item at `price` fen. */
export function lineOf(item: DemoItem, level: Level, price: number, quantity: number, date: IsoDate): DemoLine {
  return {
    code: item.code,
    name: item.name,
    kind: item.kind,
    unit: item.unit,
    class: item.class,
    price: fen(price),
    quantity,
    amount: fen(Math.floor((price * quantity + UNIT / 2) / UNIT)),
    date,
    limitPrice: item.limit?.[level] ?? null,
    selfPayBp: item.selfPayBp,
    item: item.item,
  }
}

/** What the institution charges for a unit, fen: the usual price, and now and then one above the limit (超限价). */
export function chargedPrice(source: Stream, item: DemoItem, level: Level): number {
  const usual = item.price[level]
  if (item.limit === null || !chance(source, 600)) return usual
  return Math.floor((usual * integer(source, 105, 160)) / 100)
}
