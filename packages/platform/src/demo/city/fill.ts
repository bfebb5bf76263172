import { chargedPrice, type DemoLine, lineOf, UNIT } from './bill-line.ts'
import type { DemoItem } from './catalogue/item.ts'
import { integer, pick, type Stream } from './random.ts'
import type { Shelf } from './shelf.ts'

/**
 * Spends a budget on about so many lines. Each line takes its part of what is left, give or take three tenths, and the last
 * all of it. A line comes to more than half of its part and never to more than the part: so do the lines of the budget.
 * Fewer lines come where a part does not pay for one unit of anything.
 */
export function fill(source: Stream, budget: number, lines: number, shelf: Shelf): readonly DemoLine[] {
  const bought: DemoLine[] = []
  const onShelf = new Set(shelf.items)
  let left = budget
  for (let open = lines; open > 0; open--) {
    const part = open === 1 ? left : Math.floor((left * integer(source, 70, 130)) / (100 * open))
    const choice = choose(source, [...onShelf], part, shelf)
    if (!choice) continue
    const line = lineFor(source, choice, part, shelf)
    bought.push(line)
    left -= line.amount
    if (!shelf.repeats(choice.item)) onShelf.delete(choice.item)
  }
  return bought
}

type Choice = { readonly item: DemoItem; readonly most: number }

/** Something of which a usual number of units takes more than half of the part; else of anything as much as the part pays for. */
function choose(source: Stream, items: readonly DemoItem[], part: number, shelf: Shelf): Choice | undefined {
  const affordable = items.filter((item) => item.price[shelf.level] <= part)
  if (affordable.length === 0) return undefined
  const fitting = affordable.filter((item) => item.price[shelf.level] * shelf.mostOf(item) * 2 > part)
  if (fitting.length === 0) return { item: pick(source, affordable), most: Number.POSITIVE_INFINITY }
  const item = pick(source, fitting)
  return { item, most: shelf.mostOf(item) * UNIT }
}

function lineFor(source: Stream, { item, most }: Choice, part: number, { level, dates }: Shelf): DemoLine {
  const charged = chargedPrice(source, item, level)
  const price = charged <= part ? charged : item.price[level]
  const step = item.divisible ? UNIT / 2 : UNIT
  const pays = Math.floor((part * (UNIT / step)) / price) * step
  return lineOf(item, level, price, Math.min(pays, most), pick(source, dates))
}
