import { carePlace, formatYuan, type Problem } from '@yibao/engine'
import type { LedgerAccount } from '../ledger/entry.ts'
import { notFound, refusal } from '../work/refusal.ts'
import type { Deduction } from './declaration.ts'

/** A settlement of a declaration: what is owed to the institution for it, in fen, negative for a reversal; and by whose fund. */
export type DeclaredLine = { readonly settlement_id: string; readonly home_region: string; readonly owed: number }

/**
 * What is wrong with deductions: each is for a settlement of the declaration, named once, with a reason, and takes no more than
 * is owed for it (YB-W707, YB-W708, YB-W711, YB-W901); together they take no more than is declared (YB-W707).
 */
export function wrongDeductions(deductions: readonly Deduction[], lines: readonly DeclaredLine[]): readonly Problem[] {
  const owed = new Map(lines.map((line) => [line.settlement_id, line.owed]))
  const taken = new Map<string, number>()
  const problems = deductions.flatMap(({ settlementId, amountFen, reason }, i) => {
    const most = owed.get(settlementId)
    if (most === undefined) return [notFound(`deductions[${i}].settlementId`, ['这笔结算', 'settlement'])]
    const before = taken.get(settlementId)
    const sum = (before ?? 0) + amountFen
    taken.set(settlementId, sum)
    return [
      ...(before === undefined ? [] : [namedAgain(i)]),
      ...(amountFen > 0 && sum <= most ? [] : [wrongAmount(`deductions[${i}].amount`, sum, most)]),
      ...(reason.trim() === '' ? [noReason(`deductions[${i}].reason`)] : []),
    ]
  })
  if (problems.length > 0) return problems
  // Where reversals make the month smaller than one of its bills, or negative, there is no more to take than the whole.
  const most = Math.max(
    0,
    lines.reduce((sum, line) => sum + line.owed, 0),
  )
  const all = sumOf(deductions)
  return all <= most ? [] : [wrongAmount('deductions', all, most)]
}

/**
 * Whose the deductions are, in fen: of the region's own fund, or of another region's, to be handed on when the two regions clear
 * (clearing/money.ts). `region`: of care.
 */
export function deductedBy(
  region: string,
  deductions: readonly Deduction[],
  lines: readonly DeclaredLine[],
): readonly (readonly [LedgerAccount, number])[] {
  const homes = new Map(lines.map((line) => [line.settlement_id, line.home_region]))
  const sums = new Map<LedgerAccount, number>()
  for (const { settlementId, amountFen } of deductions) {
    const home = homes.get(settlementId)
    if (home === undefined) throw new Error(`settlement ${settlementId} is deducted from and not declared`)
    const account = carePlace(home, region) === 'local' ? 'fund:deducted' : (`deducted:${home}` as const)
    sums.set(account, (sums.get(account) ?? 0) + amountFen)
  }
  return [...sums]
}

/** In fen. */
export const sumOf = (deductions: readonly Deduction[]): number =>
  deductions.reduce((sum, { amountFen }) => sum + amountFen, 0)

/** YB-W708, of a deduction or an objection. */
export const noReason = (path: string): Problem =>
  refusal(
    'YB-W708',
    path,
    ['没有写原因', 'no reason is given'],
    ['写明原因，对方会看到', 'say why: the other side reads it'],
  )

const namedAgain = (i: number): Problem =>
  refusal(
    'YB-W711',
    `deductions[${i}].settlementId`,
    ['同一笔结算扣减了两次', 'this settlement is deducted from twice'],
    ['合并为一条，金额相加，原因写在一起', 'make it one deduction, with the sum and both reasons'],
  )

const wrongAmount = (path: string, fen: number, most: number): Problem =>
  refusal(
    'YB-W707',
    path,
    [
      `扣减 ${formatYuan(fen)} 元，应大于 0 且不超过 ${formatYuan(most)} 元`,
      `a deduction of ${formatYuan(fen)}: it must be above 0 and at most ${formatYuan(most)}`,
    ],
    ['按应付金额核对', 'check it against what is owed'],
  )
