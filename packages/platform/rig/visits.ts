import { formatYuan } from '@yibao/engine'
import { CATALOGUE } from '../src/demo/city/catalogue/catalogue.ts'
import type { DemoItem } from '../src/demo/city/catalogue/item.ts'
import { WORLD_DAY } from './world.ts'

/** Lines of each class in a bill: ten together. */
const SHARES = [
  ['A', 5],
  ['B', 4],
  ['C', 1],
] as const

/** From 20 to 120 yuan, so that ten come to some hundreds: more than the deductible of the year at once. */
const usual = ({ use, price, diagnoses }: DemoItem): boolean =>
  (use === 'anywhere' || use === 'hospital') &&
  diagnoses.length === 0 &&
  price.level3 >= 2_000 &&
  price.level3 <= 12_000

const CHOICE = SHARES.map(([itemClass, count]) => ({
  count,
  items: CATALOGUE.filter((item) => item.class === itemClass && usual(item)),
}))

/** A Chinese patent drug of class A without a price limit: for bills of one plain amount. */
export const CLASS_A_ITEM = 'Z990001'

/** The body of one outpatient visit: ten lines of classes A, B and C. `pick(n)` answers a whole number below n. */
export function visitBody(pick: (below: number) => number, day = WORLD_DAY): string {
  const items = CHOICE.flatMap(({ count, items }) => Array.from({ length: count }, () => items[pick(items.length)]!))
  const lines = items.map(({ code, price }) => ({
    code,
    price: formatYuan(price.level3),
    quantity: String(1 + pick(2)),
    providedOn: day,
  }))
  return JSON.stringify({ care: 'outpatient', selected: true, lines, useAccount: true })
}
