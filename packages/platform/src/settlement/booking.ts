import { carePlace } from '@yibao/engine'
import { type EntrySet, entrySet, type LedgerAccount } from '../ledger/entry.ts'
import type { OutboxEvent } from '../outbox/event.ts'
import type { Amounts } from './amounts.ts'
import type { SettlementHead } from './settlement-row.ts'

/**
 * The money of a settlement in the books of the home region: what each fund and account gives, and to whom it is owed – the
 * institution, the region of care where that is elsewhere, or the person who paid in advance (手工报销). Cash changed hands at
 * the counter; the institution's own share (hospitalShare) moves nothing. A reversal's amounts are negative: so are its entries.
 */
export function moneyOf(head: SettlementHead, amounts: Amounts, setId: string): EntrySet {
  const owed = amounts.fundTotal + amounts.account + amounts.sharedAccount
  const cash = head.kind === 'manual' ? 0 : amounts.cash
  return entrySet(
    {
      setId,
      bookedOn: head.settled_on,
      reason: head.state === 'reversal' ? 'reversal' : 'settlement',
      ref: head.settlement_id,
    },
    [
      ...FUNDS.map((fund): readonly [LedgerAccount, number] => [`fund:${fund}`, 0 - amounts[fund]]),
      ['person:account', 0 - amounts.account],
      ['sharing:settled', 0 - amounts.sharedAccount],
      [payeeOf(head), owed],
      ['person:cash', 0 - cash],
      [`counter:${head.institution_id}`, cash],
    ],
  )
}

const FUNDS = [
  'pooledFund',
  'employeeSupplement',
  'catastrophic',
  'medicalAid',
  'civilServant',
  'enterpriseSupplement',
  'otherFund',
] as const

function payeeOf(head: SettlementHead): LedgerAccount {
  if (head.kind === 'manual') return 'person:payable'
  return carePlace(head.region, head.place) === 'local' ? `institution:${head.institution_id}` : `region:${head.place}`
}

/** What the region of care and its institution must learn of a direct settlement; claims by hand concern nobody else. */
export function bookedEvent(head: SettlementHead, amounts: Amounts): readonly OutboxEvent[] {
  if (head.kind === 'manual') return []
  const payload: SettlementBooked = {
    settlementId: head.settlement_id,
    institutionId: head.institution_id,
    place: head.place,
    settledOn: head.settled_on,
    scheme: head.scheme,
    care: head.care,
    state: head.state,
    reverses: head.reverses,
    madeAt: head.made_at.getTime(),
    totalFen: amounts.total,
    fundTotalFen: amounts.fundTotal,
    accountFen: amounts.account,
    sharedAccountFen: amounts.sharedAccount,
    cashFen: amounts.cash,
    hospitalShareFen: amounts.hospitalShare,
  }
  const away = carePlace(head.region, head.place) !== 'local'
  return [{ topic: 'settlement-booked', payload }, ...(away ? ([{ topic: 'off-site-cost', payload }] as const) : [])]
}

/** Payload of the events `settlement-booked` and `off-site-cost`; money in fen. */
export type SettlementBooked = {
  readonly settlementId: string
  readonly institutionId: string
  readonly place: string
  readonly settledOn: string
  readonly scheme: string
  readonly care: string
  readonly state: string
  readonly reverses: string | null
  readonly madeAt: number
  readonly totalFen: number
  readonly fundTotalFen: number
  readonly accountFen: number
  readonly sharedAccountFen: number
  readonly cashFen: number
  readonly hospitalShareFen: number
}
