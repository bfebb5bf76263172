import { type AmountName, formatYuan } from '@yibao/engine'
import type { StatementAmounts, StatementLine } from './statement.ts'

/** A sum that must hold on every statement (docs/architecture.md). */
export type Identity = { readonly total: AmountName; readonly parts: readonly AmountName[] }

export const IDENTITIES = {
  bill: { total: 'total', parts: ['outOfCatalogue', 'overLimit', 'preSelfPay', 'inScope'] },
  funds: {
    total: 'fundTotal',
    parts: [
      'pooledFund',
      'employeeSupplement',
      'catastrophic',
      'medicalAid',
      'civilServant',
      'enterpriseSupplement',
      'otherFund',
    ],
  },
  payers: { total: 'total', parts: ['fundTotal', 'hospitalShare', 'personTotal'] },
  person: { total: 'personTotal', parts: ['account', 'sharedAccount', 'cash'] },
} as const satisfies Record<string, Identity>

/** Throws a RangeError that names the first sum that does not hold: a statement that does not add up is not printed. */
export function assertIdentities(amounts: StatementAmounts): void {
  for (const { total, parts } of Object.values<Identity>(IDENTITIES)) {
    assertSum(`${total} = ${parts.join(' + ')}`, amounts[total], sumOf(parts.map((part) => amounts[part])))
  }
}

/** Throws a RangeError where the fee lines are not the bill, column by column. No lines, no claim. */
export function assertLinesAddUp(lines: readonly StatementLine[], amounts: StatementAmounts): void {
  if (lines.length === 0) return
  assertSum('total = lines', amounts.total, sumOf(lines.map((line) => line.amount)))
  for (const part of IDENTITIES.bill.parts) {
    assertSum(`${part} = lines`, amounts[part], sumOf(lines.map((line) => line[part])))
  }
}

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

export function assertSum(name: string, stated: number, summed: number): void {
  if (stated === summed) return
  throw new RangeError(`statement does not add up: ${name}, but ${formatYuan(stated)} ≠ ${formatYuan(summed)}`)
}
