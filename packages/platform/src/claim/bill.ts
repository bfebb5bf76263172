import { formatYuan, type IsoDate, type Level, ok, type Problem, parseYuan, type Result } from '@yibao/engine'
import { byCodeAndDay, type CatalogueItem } from '../catalogue/item.ts'
import { type PricedLine, priceLines, type SentLine } from '../encounter/price-lines.ts'
import { type WrittenBill, type WrittenLine, writtenLine } from '../settlement/written-case.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { ClaimedBill, Deduction } from './claim.ts'

/** A bill as claimed: parts of a total as the invoices show them, or fee lines by the catalogue of the place of care. */
export type SentBill = { readonly parts: WrittenBill } | { readonly lines: readonly SentLine[] }

/** Reads a bill. Lines are priced by the catalogue (YB-W31x); the parts of a total are the engine's to judge. */
export function readBill(
  bill: SentBill,
  catalogue: readonly CatalogueItem[],
  visit: { readonly level: Level; readonly from: IsoDate; readonly to: IsoDate },
): Result<ClaimedBill> {
  if ('parts' in bill) return ok({ parts: bill.parts })
  const priced = priceLines(bill.lines, byCodeAndDay(catalogue), visit)
  return priced.ok ? ok({ lines: priced.value }) : refused(...priced.problems.map(inBill))
}

const inBill = (problem: Problem): Problem => ({ ...problem, path: `bill.${problem.path}` })

/** Codes whose catalogue entries a bill needs. */
export const codesOf = (bill: SentBill): readonly string[] =>
  'parts' in bill ? [] : bill.lines.flatMap(({ code }) => (code === null ? [] : [code]))

/** What a bill is for the engine; lines that are deducted as a whole are the person's to pay. */
export function caseBill(
  bill: ClaimedBill,
  deductions: readonly Deduction[],
): WrittenBill | { readonly lines: readonly WrittenLine[] } {
  if ('parts' in bill) return bill.parts
  const out = new Set(deductions.map(({ line }) => line))
  return { lines: bill.lines.map((line, i) => writtenLine(out.has(i + 1) ? outOfCatalogue(line) : line)) }
}

const outOfCatalogue = (line: PricedLine): PricedLine => ({
  ...line,
  class: 'C',
  limit_price_fen: null,
  self_pay_bp: null,
  item: null,
})

/** The bill with an amount moved from the policy's scope to what the person pays (全自费): the total stays the invoices'. */
export const lessInScope = (bill: WrittenBill, amountFen: number): WrittenBill => ({
  ...bill,
  outOfCatalogue: formatYuan((parseYuan(bill.outOfCatalogue) ?? 0) + amountFen),
})

/** What of a bill's total lies in the policy's scope, in fen. */
export const inScopeOf = ({ total, outOfCatalogue: own, overLimit, preSelfPay }: WrittenBill): number =>
  [own, overLimit, preSelfPay].reduce((left, part) => left - (parseYuan(part) ?? 0), parseYuan(total) ?? 0)

/** Everything that is wrong with deductions (YB-W617): a line that is not there or twice, no amount, no reason. */
export const judgeDeductions = (bill: ClaimedBill, deductions: readonly Deduction[]): readonly Problem[] =>
  deductions.flatMap(({ line, amount, why }, i) => {
    const lines = 'lines' in bill ? bill.lines.length : 0
    const isTwice = line !== null && deductions.findIndex((other) => other.line === line) < i
    const isLine = line !== null && amount === null && line >= 1 && line <= lines && !isTwice
    const isAmount = line === null && amount !== null && (parseYuan(amount) ?? 0) > 0
    return [
      ...(isLine || isAmount ? [] : [badDeduction(`deductions[${i}]`, lines)]),
      ...(why.trim() === '' ? [noReason(`deductions[${i}].why`)] : []),
    ]
  })

/** What deductions by amount come to, in fen. */
export const deductedFen = (deductions: readonly Deduction[]): number =>
  deductions.reduce((sum, { amount }) => sum + (amount === null ? 0 : (parseYuan(amount) ?? 0)), 0)

const badDeduction = (path: string, lines: number): Problem =>
  refusal(
    'YB-W617',
    path,
    [
      '扣减写法不对：写一条明细的序号，或一个大于零的金额，二者取一',
      'a deduction is either a line or an amount above zero',
    ],
    lines === 0
      ? ['本申请没有明细，写扣减金额', 'this claim has no lines: give an amount']
      : [`明细序号为 1 至 ${lines}，每条只写一次`, `lines are 1 to ${lines}, each once`],
  )

export const tooMuchDeducted = (inScopeFen: number): Problem =>
  refusal(
    'YB-W617',
    'deductions',
    [
      `扣减超过政策范围内金额 ${formatYuan(inScopeFen)} 元`,
      `the deductions exceed the ${formatYuan(inScopeFen)} yuan in scope`,
    ],
    [
      '政策范围外的部分本来由个人负担，不必扣减',
      'what lies out of scope is the person’s already and needs no deduction',
    ],
  )

/** For acts on a claim that must say why. */
export const noReason = (path: string): Problem =>
  refusal(
    'YB-W618',
    path,
    ['没有写原因', 'no reason is given'],
    ['写明原因，申请人看得到', 'say why: the claimant is shown it'],
  )
