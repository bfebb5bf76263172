import type { Category, IsoDate, PolicySet, Scheme } from '@yibao/engine'
import { hasAccount } from '../../account/account-documents.ts'
import type { LedgerAccount } from '../../ledger/entry.ts'
import { retireeCredit } from '../region-rules.ts'

/** The period of an employee's enrolment that a month is credited by. */
export type CreditedPeriod = {
  readonly scheme: Scheme
  readonly plan: string | null
  readonly category: Category
  readonly base_fen: number | null
}

/** Why nobody of a kind is credited. */
export type NoCredit = 'no-account' | 'no-base' | 'retiree-credit-not-established'

/** What is credited, in fen, and where it comes from. */
export type MonthlyCredit =
  | { readonly fen: number; readonly from: LedgerAccount; readonly basis: string }
  | { readonly reason: NoCredit }

/**
 * 划入个人账户 for a month: workers 2 % of their own base, out of what they paid; retirees a fixed sum, out of the pooled fund
 * (国办发〔2021〕14号). Where the sum of a region is not established nothing is credited, and the reason is told.
 */
export function monthlyCredit(set: PolicySet, region: string, month: string, period: CreditedPeriod): MonthlyCredit {
  const firstDay: IsoDate = `${month}-01`
  if (!hasAccount(set, region, period, firstDay)) return { reason: 'no-account' }
  if (period.category === 'retired') {
    const credit = retireeCredit(region, month)
    if (credit === null) return { reason: 'retiree-credit-not-established' }
    return { fen: credit.fen, from: 'fund:pooledFund', basis: credit.basis }
  }
  if (period.base_fen === null || period.base_fen === 0) return { reason: 'no-base' }
  return { fen: twoPercent(period.base_fen), from: 'bank', basis: '2%' }
}

/** 2 % of an amount in fen, half up; exact up to 2^52 fen. */
export const twoPercent = (fen: number): number => Math.floor((fen * 2 + 50) / 100)
