import { ok } from '@yibao/engine'
import { entrySet } from '../../ledger/entry.ts'
import { handler } from '../../outbox/deliver.ts'
import type { Decision, Moment, Write } from '../../work/casework.ts'
import { bridge } from '../continuity.ts'
import { ENROLMENTS_OF_PERSON, type EnrolmentRow, updateEnrolment } from '../enrolment.ts'
import { inRegionNamed } from '../in-region-named.ts'
import { lastPeriod, periodsOf } from '../timeline.ts'
import type { LetterPayload } from './accept.ts'
import type { MovedPayload } from './close.ts'
import type { ReturnedPayload } from './return.ts'
import { keepTransfer, TRANSFER_BY_ID, TRANSFERS_OF_PERSON, type TransferRow } from './transfer.ts'

/**
 * 联系函: the old place learns that somebody wants to leave. Where nothing is known of them, or they are leaving for a third place
 * already, the letter goes back by itself.
 */
export const receiveLetter = handler<AtOldPlace>(inRegionNamed, (_desk, event) => {
  const who = inRegionNamed(event)
  const letter = event.payload as LetterPayload
  const key = [who.region, who.personId]
  return {
    opensBook: true,
    load: async (read) => {
      const [rows, transfers] = await Promise.all([
        read<EnrolmentRow>(ENROLMENTS_OF_PERSON, key),
        read<TransferRow>(TRANSFERS_OF_PERSON, key),
      ])
      return { rows, transfers }
    },
    decide: (found, moment) => {
      const target = `transfer/${letter.transferId}`
      const why = whyNotHere(found)
      if (why === null)
        return ok({
          answer: null,
          writes: [keepTransfer(who, asked(letter), moment.at)],
          audit: [{ action: 'transfer.letter', target }],
        })
      const payload: ReturnedPayload = { region: letter.toRegion, transferId: letter.transferId, why }
      return ok({
        answer: null,
        writes: [],
        events: [{ topic: 'enrolment-returned', payload }],
        audit: [{ action: 'transfer.return', target, why }],
      })
    },
  }
})

type AtOldPlace = { readonly rows: readonly EnrolmentRow[]; readonly transfers: readonly TransferRow[] }

function whyNotHere({ rows, transfers }: AtOldPlace): string | null {
  if (periodsOf(rows).length === 0) return '转出地没有参保记录 / never insured in the old region'
  const leaving = transfers.some(({ side, state }) => side === 'out' && (state === 'requested' || state === 'closed'))
  return leaving ? '转出地已有一笔转出在办 / leaving the old region for a third one already' : null
}

const asked = (letter: LetterPayload): TransferRow => ({
  transfer_id: letter.transferId,
  side: 'out',
  other_region: letter.toRegion,
  state: 'requested',
  back_paid: letter.backPaid,
  sheet: null,
  account_fen: 0,
  accepted_by: letter.acceptedBy,
  closed_by: null,
  why: null,
  asked_on: letter.askedOn,
})

/** The old place sent the transfer back. */
export const receiveReturn = handler<readonly TransferRow[]>(inRegionNamed, (_desk, event) => {
  const who = inRegionNamed(event)
  const { transferId, why } = event.payload as ReturnedPayload
  return {
    load: (read) => read<TransferRow>(TRANSFER_BY_ID, [who.region, who.personId, transferId]),
    decide: ([transfer], { at }) =>
      ok({
        answer: null,
        writes: transfer?.state === 'accepted' ? [keepTransfer(who, { ...transfer, state: 'returned', why }, at)] : [],
        audit: [{ action: 'transfer.returned', target: `transfer/${transferId}`, why }],
      }),
  }
})

type Found = { readonly rows: readonly EnrolmentRow[]; readonly transfer: TransferRow | undefined }

/** 信息表: the new place books the balance, joins the time of the old place to its own, and says that it is done. */
export const receiveSheet = handler<Found>(inRegionNamed, (_desk, event) => {
  const who = inRegionNamed(event)
  const payload = event.payload as MovedPayload
  const key = [who.region, who.personId]
  return {
    load: async (read) => {
      const [rows, [transfer]] = await Promise.all([
        read<EnrolmentRow>(ENROLMENTS_OF_PERSON, key),
        read<TransferRow>(TRANSFER_BY_ID, [...key, payload.transferId]),
      ])
      return { rows, transfer }
    },
    decide: ({ rows, transfer }, moment) => {
      if (transfer?.state !== 'accepted') throw new Error(`no transfer ${payload.transferId} was accepted here`)
      return ok(completed(rows, transfer, event.from.region, payload, moment))
    },
  }
})

function completed(
  rows: readonly EnrolmentRow[],
  transfer: TransferRow,
  oldRegion: string,
  { transferId, sheet, accountFen, bookedOn }: MovedPayload,
  moment: Moment,
): Decision<null> {
  const { who, at, newId } = moment
  const set = entrySet({ setId: newId(), bookedOn, reason: 'account-move', ref: transferId }, [
    ['person:account', accountFen],
    ['bank', 0 - accountFen],
  ])
  return {
    answer: null,
    writes: [
      keepTransfer(who, { ...transfer, state: 'completed', sheet, account_fen: accountFen }, at),
      ...joined(rows, transfer, sheet, moment),
    ],
    money: accountFen === 0 ? [] : [set],
    events: [{ topic: 'enrolment-arrived', payload: { region: oldRegion, transferId } }],
    audit: [{ action: 'transfer.complete', target: `transfer/${transferId}` }],
  }
}

/**
 * Where the time in the old region counts on (医保办发〔2021〕43号), all periods of the unbroken enrolment here count from its
 * beginning there; a gap that is paid back is covered, so the first of them begins when the old one ended.
 */
function joined(
  rows: readonly EnrolmentRow[],
  { back_paid }: TransferRow,
  { insuredUntil, scheme, continuousSince, benefitsFrom }: NonNullable<TransferRow['sheet']>,
  { who }: Moment,
): readonly Write[] {
  const last = lastPeriod(rows)
  if (last === null) return []
  const chain = periodsOf(rows).filter(({ continuous_since }) => continuous_since === last.continuous_since)
  const before = { until: insuredUntil, scheme, continuousSince, benefitsFrom }
  const first = chain[0]!
  const cover = bridge(before, first.scheme, { from: first.from_date, backPaid: back_paid })
  if (cover === null || cover.continuousSince > last.continuous_since) return []
  return chain.map((row) =>
    updateEnrolment(who, {
      ...row,
      from_date: row === first ? cover.from : row.from_date,
      benefits_from: cover.benefitsFrom < row.benefits_from ? cover.benefitsFrom : row.benefits_from,
      continuous_since: cover.continuousSince,
    }),
  )
}

/** The new place has everything: the enrolment at the old one is ended. */
export const receiveArrival = handler<Found>(inRegionNamed, (_desk, event) => {
  const who = inRegionNamed(event)
  const { transferId } = event.payload as { readonly transferId: string }
  const key = [who.region, who.personId]
  return {
    load: async (read) => {
      const [rows, [transfer]] = await Promise.all([
        read<EnrolmentRow>(ENROLMENTS_OF_PERSON, key),
        read<TransferRow>(TRANSFER_BY_ID, [...key, transferId]),
      ])
      return { rows, transfer }
    },
    decide: ({ rows, transfer }, { at }) => {
      const leaving = rows.filter(({ state }) => state === 'transferring')
      return ok({
        answer: null,
        writes: [
          ...(transfer?.state === 'closed' ? [keepTransfer(who, { ...transfer, state: 'completed' }, at)] : []),
          ...leaving.map((row) => updateEnrolment(who, { ...row, state: 'ended' })),
        ],
        audit: [{ action: 'transfer.arrived', target: `transfer/${transferId}` }],
      })
    },
  }
})
