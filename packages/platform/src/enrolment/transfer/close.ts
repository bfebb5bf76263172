import { addDays, formatYuan, type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { entrySet } from '../../ledger/entry.ts'
import type { Casework, Decision, Moment, Write } from '../../work/casework.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { move } from '../../work/machine.ts'
import { perform } from '../../work/perform.ts'
import { notFound, refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { lastActive, lastInsured } from '../continuity.ts'
import { ENROLMENTS_OF_PERSON, type EnrolmentRow } from '../enrolment.ts'
import { lastPeriod, succeed } from '../timeline.ts'
import { ENROLMENT, TRANSFER } from '../transitions.ts'
import { type InfoSheet, keepTransfer, TRANSFER_BY_ID, type TransferAnswer, type TransferRow } from './transfer.ts'

/** `arrears`: what is still owed to this region, yuan; nobody leaves with arrears. */
export type CloseTransferCommand = { readonly transferId: string; readonly arrears: string; readonly today: IsoDate }

export type ClosedAnswer = TransferAnswer & { readonly sheet: InfoSheet; readonly account: string }

/** Payload of `enrolment-moved` (信息表 and account balance). */
export type MovedPayload = {
  readonly region: string
  readonly transferId: string
  readonly sheet: InfoSheet
  readonly accountFen: number
  readonly bookedOn: IsoDate
}

/**
 * The old place closes: enrolment ends, the information sheet and the whole account balance go to the new place. The balance is
 * paid through the bank; it is in neither account until the new place has booked it. Refused: YB-W145 arrears, YB-W146 the person
 * who accepted it may not close it, YB-W147 never insured here, YB-W904.
 */
export const closeTransfer = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: CloseTransferCommand,
): Promise<Result<ClosedAnswer>> => perform(desk, who, actor, request, closeWork(who, command))

type Found = { readonly rows: readonly EnrolmentRow[]; readonly transfer: TransferRow | null }

function closeWork(who: Who, command: CloseTransferCommand): Casework<Found, ClosedAnswer> {
  const key = [who.region, who.personId]
  return {
    load: async (read) => {
      const [rows, [transfer]] = await Promise.all([
        read<EnrolmentRow>(ENROLMENTS_OF_PERSON, key),
        read<TransferRow>(TRANSFER_BY_ID, [...key, command.transferId]),
      ])
      return { rows, transfer: transfer ?? null }
    },
    decide: ({ rows, transfer }, moment) => {
      if (transfer === null || transfer.side !== 'out') return refused(notFound('transferId', ['这笔转移', 'transfer']))
      const closed = move(TRANSFER, transfer.state, 'close', 'transferId')
      if (!closed.ok) return closed
      const sheet = sheetOf(rows, command.today)
      const last = lastPeriod(rows)
      const problems = [
        command.arrears === '0.00' ? null : inArrears(command.arrears),
        moment.actor.id === transfer.accepted_by ? samePerson : null,
        sheet === null ? neverInsured : null,
      ].filter((one): one is Problem => one !== null)
      if (sheet === null || last === null || problems.length > 0) return refused(...problems)
      const leaving = move(ENROLMENT, last.state, 'hand-over', 'transferId')
      if (!leaving.ok) return leaving
      const handedOver = leaveFrom(rows, last, transfer, command.today, moment)
      return ok(closing({ ...transfer, state: closed.value, sheet }, sheet, handedOver, command.today, moment))
    },
  }
}

/** What there is to tell; null for somebody who was never insured here. */
function sheetOf(rows: readonly EnrolmentRow[], today: IsoDate): InfoSheet | null {
  const tomorrow = addDays(today, 1)
  const [period, before] = [lastActive(rows, tomorrow), lastInsured(rows, tomorrow)]
  if (period === null || before === null) return null
  return {
    scheme: before.scheme,
    category: period.category,
    insuredUntil: before.until,
    continuousSince: before.continuousSince,
    benefitsFrom: before.benefitsFrom,
  }
}

/** Whoever is insured here to this day is no longer from tomorrow on; what has ended already stays as it ended. */
function leaveFrom(
  rows: readonly EnrolmentRow[],
  last: EnrolmentRow,
  { other_region }: TransferRow,
  today: IsoDate,
  { who, newId }: Moment,
): readonly Write[] {
  return succeed(who, rows, {
    ...last,
    enrolment_id: newId(),
    state: 'transferring',
    from_date: addDays(today, 1),
    to_date: null,
    other_region,
    details: {},
  })
}

function closing(
  transfer: TransferRow,
  sheet: InfoSheet,
  handedOver: readonly Write[],
  today: IsoDate,
  { who, actor, at, accountFen, newId }: Moment,
): Decision<ClosedAnswer> {
  const { transfer_id, other_region } = transfer
  const payload: MovedPayload = { region: other_region, transferId: transfer_id, sheet, accountFen, bookedOn: today }
  const set = entrySet({ setId: newId(), bookedOn: today, reason: 'account-move', ref: transfer_id }, [
    ['person:account', 0 - accountFen],
    ['bank', accountFen],
  ])
  return {
    answer: { transferId: transfer_id, state: transfer.state, sheet, account: formatYuan(accountFen) },
    writes: [keepTransfer(who, { ...transfer, account_fen: accountFen, closed_by: actor.id }, at), ...handedOver],
    money: accountFen === 0 ? [] : [set],
    events: [{ topic: 'enrolment-moved', payload }],
    audit: [{ action: 'transfer.close', target: `transfer/${transfer_id}` }],
  }
}

const inArrears = (arrears: string): Problem =>
  refusal(
    'YB-W145',
    'arrears',
    [`还有欠费 ${arrears} 元，不能转出`, `${arrears} yuan are owed: nobody is handed over with arrears`],
    ['缴清后再转出；没有欠费的写 0.00', 'have them paid first; write 0.00 where there are none'],
  )

const samePerson = refusal(
  'YB-W146',
  'actor',
  ['受理和转出须由两人办理', 'accepting and closing a transfer takes two people'],
  ['由转出地的另一位经办人办理', 'have another clerk of the old region close it'],
)

const neverInsured = refusal(
  'YB-W147',
  'personId',
  ['这个人在本统筹区没有参保记录', 'this person was never insured in this region'],
  ['退回转移申请', 'return the transfer'],
)
