import { type Fen, fen } from '@yibao/engine'
import { sumOf } from './identities.ts'
import type { CatalogueClass, ClassSum, SplitAmounts, StatementLine } from './statement.ts'

const CLASSES: readonly CatalogueClass[] = ['A', 'B', 'C']

/** The fee lines summed by catalogue class (甲乙丙类), in this order; a class without lines has no row. */
export function feeSummary(lines: readonly StatementLine[]): readonly ClassSum[] {
  return CLASSES.flatMap((one) => {
    const ofClass = lines.filter((line) => line.class === one)
    return ofClass.length === 0 ? [] : [{ class: one, count: ofClass.length, ...splitSum(ofClass) }]
  })
}

/** The sum of each part, in fen. */
export function splitSum(rows: readonly SplitAmounts[]): SplitAmounts {
  const of = (part: keyof SplitAmounts): Fen => fen(sumOf(rows.map((row) => row[part])))
  return {
    amount: of('amount'),
    outOfCatalogue: of('outOfCatalogue'),
    overLimit: of('overLimit'),
    preSelfPay: of('preSelfPay'),
    inScope: of('inScope'),
  }
}
