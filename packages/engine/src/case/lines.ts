import type { Fen } from '../money/fen.ts'
import type { Rate } from '../money/rate.ts'
import { timesHalfUp } from '../money/rounding.ts'
import type { FeeLine, SplitLine } from './case.ts'

/**
 * Splits one fee line by catalogue: own pay (class C) → over the price limit → class B pre-payment → in scope.
 * Rounded half up per line; the four parts add up to the line's amount (national interface 2301/2304).
 * `classBRate`: the region's pre-payment share, for class B lines that name none.
 */
export function splitLine(line: FeeLine, classBRate: Rate): SplitLine {
  const amount = timesHalfUp(line.price, line.quantity)
  const head = { name: line.name, class: line.class, amount: amount as Fen }
  const part = (outOfCatalogue: number, overLimit: number, preSelfPay: number): SplitLine => ({
    ...head,
    outOfCatalogue: outOfCatalogue as Fen,
    overLimit: overLimit as Fen,
    preSelfPay: preSelfPay as Fen,
    inScope: (amount - outOfCatalogue - overLimit - preSelfPay) as Fen,
  })
  if (line.class === 'C') return part(amount, 0, 0)
  const overPrice = line.limitPrice === null ? 0 : Math.max(0, line.price - line.limitPrice)
  const overLimit = Math.min(amount, timesHalfUp(overPrice, line.quantity))
  const prePay = line.class === 'B' ? (line.selfPayRate ?? classBRate) : (line.selfPayRate ?? null)
  return part(0, overLimit, prePay === null ? 0 : timesHalfUp(amount - overLimit, prePay))
}
