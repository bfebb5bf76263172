import { formatYuan } from '@yibao/engine'
import { decimalQuantity } from './quantity.ts'
import type { SplitAmounts, Statement } from './statement.ts'

/** A statement as JSON: money as decimal strings of yuan, quantities as decimal strings. */
export type StatementJson = ReturnType<typeof statementJson>

/** Writes a statement for machines: the same data as on paper, in both languages. */
export function statementJson(statement: Statement) {
  const { amounts, classes, lines, payers, steps, yearToDate } = statement
  return {
    ...statement,
    amounts: inYuan(amounts),
    classes: classes.map((sum) => ({ ...sum, ...splitInYuan(sum) })),
    lines: lines.map(({ quantityE4, ...line }) => ({
      ...line,
      price: formatYuan(line.price),
      quantity: decimalQuantity(quantityE4),
      ...splitInYuan(line),
    })),
    payers: payers.map((payer) => ({
      ...payer,
      amount: formatYuan(payer.amount),
      balanceAfter: yuanOrNull(payer.balanceAfter),
    })),
    steps: steps.map((step) => ({ ...step, amount: yuanOrNull(step.amount) })),
    yearToDate: {
      stays: yearToDate.stays,
      deductible: inYuan(yearToDate.deductible),
      ...inYuan(yearToDate.counters),
    },
  }
}

const yuanOrNull = (amount: number | null): string | null => (amount === null ? null : formatYuan(amount))

function inYuan<Name extends string>(amounts: Readonly<Record<Name, number>>): Readonly<Record<Name, string>> {
  const written = Object.entries<number>(amounts).map(([name, amount]) => [name, formatYuan(amount)])
  return Object.fromEntries(written) as Record<Name, string>
}

const splitInYuan = ({ amount, outOfCatalogue, overLimit, preSelfPay, inScope }: SplitAmounts) =>
  inYuan({ amount, outOfCatalogue, overLimit, preSelfPay, inScope })
