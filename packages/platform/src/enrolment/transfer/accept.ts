import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../../work/casework.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { perform } from '../../work/perform.ts'
import { refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { ENROLMENTS_OF_PERSON, type EnrolmentRow } from '../enrolment.ts'
import { regionsOf } from '../insurance.ts'
import { lastPeriod } from '../timeline.ts'
import {
  alreadyUnderWay,
  keepTransfer,
  TRANSFERS_OF_PERSON,
  type TransferAnswer,
  type TransferRow,
} from './transfer.ts'

/** Asked at the new place: the person is enrolled here and wants their time and account from another region. */
export type AcceptTransferCommand = {
  readonly fromRegion: string
  /** The gap since the old enrolment is paid back (up to 3 months). */
  readonly backPaid: boolean
  readonly today: IsoDate
}

/** Payload of `enrolment-letter` (联系函). */
export type LetterPayload = {
  readonly region: string
  readonly transferId: string
  readonly toRegion: string
  readonly acceptedBy: string
  readonly backPaid: boolean
  readonly askedOn: IsoDate
}

/**
 * Accepts a transfer (转移接续) and writes to the old place. Refused: YB-W142 one is under way, YB-W143 not enrolled here,
 * YB-W144 no such other region.
 */
export const acceptTransfer = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: AcceptTransferCommand,
): Promise<Result<TransferAnswer>> => perform(desk, who, actor, request, acceptWork(desk, who, command))

type Found = { readonly rows: readonly EnrolmentRow[]; readonly transfers: readonly TransferRow[] }

function acceptWork(
  desk: Desk,
  who: Who,
  { fromRegion, backPaid, today }: AcceptTransferCommand,
): Casework<Found, TransferAnswer> {
  const key = [who.region, who.personId]
  return {
    load: async (read) => {
      const [rows, transfers] = await Promise.all([
        read<EnrolmentRow>(ENROLMENTS_OF_PERSON, key),
        read<TransferRow>(TRANSFERS_OF_PERSON, key),
      ])
      return { rows, transfers }
    },
    decide: ({ rows, transfers }, moment) => {
      const known = regionsOf(desk.policies.current().set).filter((region) => region !== who.region)
      const problems = [
        transfers.some(({ state }) => state === 'accepted' || state === 'requested' || state === 'closed')
          ? alreadyUnderWay
          : null,
        lastPeriod(rows)?.state === 'active' ? null : notEnrolledHere,
        known.includes(fromRegion) ? null : noOtherRegion(known),
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      const transferId = moment.newId()
      const letter: LetterPayload = {
        region: fromRegion,
        transferId,
        toRegion: who.region,
        acceptedBy: moment.actor.id,
        backPaid,
        askedOn: today,
      }
      const row: TransferRow = {
        transfer_id: transferId,
        side: 'in',
        other_region: fromRegion,
        state: 'accepted',
        back_paid: backPaid,
        sheet: null,
        account_fen: 0,
        accepted_by: moment.actor.id,
        closed_by: null,
        why: null,
        asked_on: today,
      }
      return ok({
        answer: { transferId, state: 'accepted' },
        writes: [keepTransfer(who, row, moment.at)],
        events: [{ topic: 'enrolment-letter', payload: letter }],
        audit: [{ action: 'transfer.accept', target: `transfer/${transferId}` }],
      })
    },
    conflicts: { enrolment_transfer_open: alreadyUnderWay },
  }
}

const notEnrolledHere = refusal(
  'YB-W143',
  'personId',
  ['在转入地还没有正常参保', 'there is no active enrolment in the new region yet'],
  ['先在转入地参保，再申请转移接续', 'enrol here first, then ask for the transfer'],
)

const noOtherRegion = (known: readonly string[]): Problem =>
  refusal(
    'YB-W144',
    'fromRegion',
    ['转出地不是另一个已收录的统筹区', 'this is no other region that is covered'],
    [`可用：${known.join('、')}`, `use one of: ${known.join(', ')}`],
  )
