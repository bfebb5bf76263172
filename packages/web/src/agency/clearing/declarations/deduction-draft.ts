import { formatYuan, parseYuan } from '@yibao/engine'
import { tidyAmount } from '../../../public/estimator/form/tidy.ts'
import { isId } from './declaration.ts'

/** A deduction as it is typed. */
export type DeductionDraft = {
  readonly key: number
  readonly settlementId: string
  readonly amount: string
  readonly reason: string
}

/** A deduction as it is sent. */
export type Deduction = { readonly settlementId: string; readonly amount: string; readonly reason: string }

export type DeductionField = 'settlementId' | 'amount' | 'reason'
export const DEDUCTION_FIELDS: readonly DeductionField[] = ['settlementId', 'amount', 'reason']

/** The fields of a draft that cannot be sent as they are. Whether the settlement owes that much is the server's to say. */
export function faultsOfDraft({ settlementId, amount, reason }: DeductionDraft): readonly DeductionField[] {
  const wrong: Readonly<Record<DeductionField, boolean>> = {
    settlementId: !isId(tidyId(settlementId)),
    amount: (fenOf(amount) ?? 0) <= 0,
    reason: reason.trim() === '',
  }
  return DEDUCTION_FIELDS.filter((field) => wrong[field])
}

/** A draft without faults, as it is sent. */
export const deductionOf = ({ settlementId, amount, reason }: DeductionDraft): Deduction => ({
  settlementId: tidyId(settlementId),
  amount: formatYuan(fenOf(amount) ?? 0),
  reason: reason.trim(),
})

/** What the drafts take together, in fen; what is no amount yet takes nothing. */
export const takenBy = (drafts: readonly DeductionDraft[]): number =>
  drafts.reduce((sum, { amount }) => sum + Math.max(0, fenOf(amount) ?? 0), 0)

const tidyId = (typed: string): string => typed.trim().toLowerCase()
const fenOf = (typed: string): number | null => parseYuan(tidyAmount(typed)) ?? null
