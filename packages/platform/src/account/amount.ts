import { formatYuan, type Problem, parseYuan } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'

/** An amount above zero as fen, or what is wrong with it (YB-W507). */
export function positiveYuan(
  written: string,
  path: string,
): { readonly fen: number; readonly problem: Problem | null } {
  const fen = parseYuan(written)
  return fen !== undefined && fen > 0 ? { fen, problem: null } : { fen: 0, problem: noAmount(path, written) }
}

const noAmount = (path: string, written: string): Problem =>
  refusal(
    'YB-W507',
    path,
    [`“${written}”不是大于零的金额`, `"${written}" is no amount above zero`],
    ['以元为单位写，最多两位小数，如 "120.50"', 'write yuan with at most two decimals, such as "120.50"'],
  )

/** The account holds less than is asked of it. */
export const notEnough = (path: string, askedFen: number, balanceFen: number): Problem =>
  refusal(
    'YB-W509',
    path,
    [
      `个人账户余额 ${formatYuan(balanceFen)} 元，不足 ${formatYuan(askedFen)} 元`,
      `the account holds ${formatYuan(balanceFen)} yuan, less than ${formatYuan(askedFen)}`,
    ],
    ['减少金额，或等账户入账后再办', 'ask for less, or wait for the next credit'],
  )
