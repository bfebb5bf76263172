import type { YearToDate } from '../case/case.ts'
import type { FilingStatus } from '../case/enums.ts'
import type { Fen } from '../money/fen.ts'
import { countersAfter } from '../settlement/counters.ts'
import { policyHash } from '../settlement/hash.ts'
import { amountOf, type Settlement } from '../settlement/settle.ts'
import { AMOUNTS, type AmountName, type Status } from '../settlement/settlement.ts'
import { isRefused, missingOf } from './missing.ts'

/** What a ledger keeps of a settlement: the answer's figures without its texts. Money in fen. */
export type Summary = {
  readonly status: Status
  readonly complete: boolean
  readonly filing: FilingStatus
  readonly benefit: string | null
  readonly version: string | null
  /** `policy.hash` of the answer; null where no benefit is on file. */
  readonly policyHash: string | null
  readonly amounts: Readonly<Record<AmountName, Fen>>
  readonly yearToDate: YearToDate
}

/** The figures of a settlement, the same that `explain` writes out. */
export function summaryOf(settlement: Settlement): Summary {
  const { chosen } = settlement.ready
  return {
    status: statusOf(settlement),
    complete: missingOf(settlement, 'zh').length === 0,
    filing: settlement.filing.applied,
    benefit: chosen.benefit?.document.id ?? null,
    version: chosen.benefit?.version.from ?? null,
    policyHash: chosen.benefit === null ? null : policyHash(chosen),
    amounts: amountsIn(settlement),
    yearToDate: countersAfter(settlement),
  }
}

export function statusOf(settlement: Settlement): Status {
  if (isRefused(settlement)) return 'not-payable'
  return amountOf(settlement, 'payable') !== 0 ? 'payable' : 'not-established'
}

/** Amounts of the case itself, beside those the plan names. */
export const FROM_BILL = ['outOfCatalogue', 'overLimit', 'preSelfPay'] as const

/** Every amount of an answer, in fen. */
export function amountsIn(settlement: Settlement): Readonly<Record<AmountName, Fen>> {
  const bill = settlement.case.bill
  const value = (name: AmountName): Fen =>
    (FROM_BILL as readonly string[]).includes(name)
      ? bill[name as (typeof FROM_BILL)[number]]
      : (amountOf(settlement, name) as Fen)
  return Object.fromEntries(AMOUNTS.map((name) => [name, value(name)])) as Record<AmountName, Fen>
}
