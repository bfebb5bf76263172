import { addDays, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework, Moment } from '../../work/casework.ts'
import { chinaDay, chinaInstant } from '../../work/china-time.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { perform } from '../../work/perform.ts'
import { refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { hasAccount } from '../account-documents.ts'
import { notEnough, positiveYuan } from '../amount.ts'
import { BOND_BY_ID, type BondRow, otherOf } from '../bond/bond.ts'
import { notBound } from '../hold/set-aside.ts'
import { INSURED_PERIODS, type InsuredPeriod, insuredOn } from '../insured-period.ts'
import { brokenLimits, WALLET_LIMITS } from './limits.ts'
import {
  insertTransfer,
  LAST_SENT,
  type TransferAnswer,
  type TransferNews,
  type TransferRow,
  transferAnswer,
  transferMoney,
} from './transfer.ts'

/** Money for a relative's wallet, along a bond by which one pays; `amount` in yuan. */
export type SendCommand = { readonly bondId: string; readonly amount: string }

/**
 * Sends money from the account to a relative's wallet (医保钱包). It waits until it is accepted, and comes back at 06:00 of the
 * next day where it is not. Refused: YB-W507, YB-W508 bond, YB-W509 balance, YB-W510 to YB-W513 limits, YB-W515 no wallet.
 */
export const sendTransfer = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: SendCommand,
): Promise<Result<TransferAnswer>> => perform(desk, who, actor, request, sendWork(desk, who, command))

type Found = {
  readonly bond: BondRow | null
  readonly periods: readonly InsuredPeriod[]
  readonly sent: readonly TransferRow[]
}

const sendWork = (desk: Desk, who: Who, { bondId, amount }: SendCommand): Casework<Found, TransferAnswer> => ({
  load: async (read) => {
    const key = [who.region, who.personId]
    const [[bond], periods, sent] = await Promise.all([
      read<BondRow>(BOND_BY_ID, [...key, bondId]),
      read<InsuredPeriod>(INSURED_PERIODS, key),
      read<TransferRow>(LAST_SENT, [...key, WALLET_LIMITS.aDay]),
    ])
    return { bond: bond ?? null, periods, sent }
  },
  decide: ({ bond, periods, sent }, moment) => {
    const { fen, problem } = positiveYuan(amount, 'amount')
    const today = chinaDay(moment.at)
    const enrolment = insuredOn(periods, today)
    const { set } = desk.policies.current()
    const hasWallet = enrolment !== null && hasAccount(set, who.region, enrolment, today)
    const sentAt = sent.map(({ made_at }) => made_at.getTime())
    const problems = [
      problem,
      bond?.side === 'payer' && bond.state === 'bound' ? null : notBound('bondId'),
      hasWallet ? null : noWallet('personId'),
      // At most one is pending, and none was sent after it.
      sent.some(({ state }) => state === 'pending') ? onePending : null,
      fen > moment.accountFen ? notEnough('amount', fen, moment.accountFen) : null,
      ...brokenLimits(fen, moment.at, sentAt),
    ].filter((one): one is Problem => one !== null)
    if (problems.length > 0 || bond === null) return refused(...problems)
    const row = sending(bond, fen, moment)
    const payload: TransferNews = {
      transferId: row.transfer_id,
      sender: who,
      receiver: otherOf(bond),
      amountFen: fen,
      madeAt: moment.at,
      returnsAt: row.returns_at.getTime(),
    }
    return ok({
      answer: transferAnswer(row),
      writes: [insertTransfer(who, row)],
      money: [transferMoney(row, moment, 'person:account', 'sharing:pending')],
      events: [
        { topic: 'transfer-sent', payload },
        { topic: 'transfer-expires', payload, dueAt: payload.returnsAt },
      ],
      audit: [{ action: 'transfer.send', target: `transfer/${row.transfer_id}` }],
    })
  },
  conflicts: { wallet_transfer_one_pending: onePending },
})

const sending = (bond: BondRow, amountFen: number, moment: Moment): TransferRow => ({
  transfer_id: moment.newId(),
  side: 'from',
  other_region: bond.other_region,
  other_person: bond.other_person,
  amount_fen: amountFen,
  state: 'pending',
  made_at: new Date(moment.at),
  returns_at: new Date(chinaInstant(addDays(chinaDay(moment.at), 1), WALLET_LIMITS.opensAtHour)),
  closed_at: null,
})

const onePending = refusal(
  'YB-W513',
  'transferId',
  ['还有一笔转账待对方接收', 'another transfer still waits to be accepted'],
  ['等对方接收或次日 06:00 退回后再转', 'wait until it is accepted, or returns at 06:00 of the next day'],
)

/** The wallet of this person is not open (YB-W515). */
export const noWallet = (path: string): Problem =>
  refusal(
    'YB-W515',
    path,
    [
      '医保钱包未开通：须已参保，转出方须有职工个人账户',
      'no wallet: its holder is insured, and who sends has an employee’s account',
    ],
    ['参保并开通后再办理', 'enrol first'],
  )
