import { formatYuan, type IsoDate } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { monthsBetween } from '../settlement/written-case.ts'
import type { Desk, Who } from '../work/desk.ts'
import { actionsIn } from '../work/machine.ts'
import { ENROLMENT_COLUMNS, ENROLMENTS_OF_PERSON, type EnrolmentRow, type Overlap } from './enrolment.ts'
import { neverHeld, periodOn } from './timeline.ts'
import { TRANSFER_COLUMNS, TRANSFERS_OF_PERSON, type TransferRow } from './transfer/transfer.ts'
import { ENROLMENT, type EnrolmentAction, type EnrolmentState, TRANSFER, type TransferAction } from './transitions.ts'

/** A period of enrolment as people see it; dates inclusive, money as decimal strings of yuan. */
export type EnrolmentView = {
  readonly enrolmentId: string
  readonly scheme: string
  readonly plan: string | null
  readonly category: string
  readonly groups: readonly string[]
  readonly state: EnrolmentState
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly benefitsFrom: IsoDate
  readonly continuousSince: IsoDate
  /** Whole months of continuous enrolment on the day asked for. */
  readonly continuousMonths: number
  readonly base: string | null
  readonly employer: string | null
  readonly otherRegion: string | null
  readonly why: string | null
  readonly conflictsWith: readonly Overlap[]
  /** It never came into force: something else took its place before it began. */
  readonly neverHeld: boolean
  readonly actions: readonly EnrolmentAction[]
}

/** What holds for a person on a day; null: nothing is on record for that day. */
export async function currentEnrolment(desk: Desk, who: Who, on: IsoDate): Promise<EnrolmentView | null> {
  const period = periodOn(await rowsOf(desk, who), on)
  return period === null ? null : enrolmentView(period, on)
}

/** All periods of a person, newest first, with those in conflict and those that never held. */
export async function enrolmentHistory(desk: Desk, who: Who, on: IsoDate): Promise<readonly EnrolmentView[]> {
  return [...(await rowsOf(desk, who))].reverse().map((row) => enrolmentView(row, on))
}

const rowsOf = (desk: Desk, { region, personId }: Who): Promise<readonly EnrolmentRow[]> =>
  desk.database.query<EnrolmentRow>(ENROLMENTS_OF_PERSON, [region, personId])

const enrolmentView = (row: EnrolmentRow, on: IsoDate): EnrolmentView => ({
  enrolmentId: row.enrolment_id,
  scheme: row.scheme,
  plan: row.plan,
  category: row.category,
  groups: row.groups,
  state: row.state,
  from: row.from_date,
  to: row.to_date,
  benefitsFrom: row.benefits_from,
  continuousSince: row.continuous_since,
  continuousMonths: monthsBetween(row.continuous_since, on),
  base: row.base_fen === null ? null : formatYuan(row.base_fen),
  employer: row.employer,
  otherRegion: row.other_region,
  why: row.details.why ?? null,
  conflictsWith: row.details.conflictsWith ?? [],
  neverHeld: neverHeld(row),
  actions: neverHeld(row) ? [] : actionsIn(ENROLMENT, row.state),
})

const CONFLICTS = sql`
  SELECT person_id, ${ENROLMENT_COLUMNS} FROM enrolment
  WHERE region = $1 AND state = 'conflict' AND person_id > $2 ORDER BY person_id LIMIT $3`

/** 重复参保 of a region that wait for a decision, in the order of people, from after a person (null: the first) on. */
export async function listConflicts(
  desk: Desk,
  region: string,
  on: IsoDate,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly (EnrolmentView & { readonly personId: string })[]> {
  const rows = await desk.database.query<EnrolmentRow & { readonly person_id: string }>(CONFLICTS, [
    region,
    after ?? NIL_PERSON,
    limit,
  ])
  return rows.map((row) => ({ personId: row.person_id, ...enrolmentView(row, on) }))
}

/** A transfer as people see it; money in yuan. */
export type TransferView = {
  readonly transferId: string
  readonly side: 'in' | 'out'
  readonly otherRegion: string
  readonly state: TransferRow['state']
  readonly askedOn: IsoDate
  readonly account: string
  readonly sheet: TransferRow['sheet']
  readonly why: string | null
  /** What may be done by hand: the old region closes or returns. */
  readonly actions: readonly TransferAction[]
}

/** Transfers of a person, newest first. */
export async function transfersOf(desk: Desk, { region, personId }: Who): Promise<readonly TransferView[]> {
  return (await desk.database.query<TransferRow>(TRANSFERS_OF_PERSON, [region, personId])).map(transferView)
}

const TRANSFER_QUEUE = sql`
  SELECT person_id, ${TRANSFER_COLUMNS} FROM enrolment_transfer
  WHERE region = $1 AND state IN ('accepted', 'requested', 'closed') AND transfer_id > $2
  ORDER BY transfer_id LIMIT $3`

/** Transfers of a region that are under way, oldest first, from after one (null: the first) on. */
export async function listTransfers(
  desk: Desk,
  region: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly (TransferView & { readonly personId: string })[]> {
  const rows = await desk.database.query<TransferRow & { readonly person_id: string }>(TRANSFER_QUEUE, [
    region,
    after ?? NIL_PERSON,
    limit,
  ])
  return rows.map((row) => ({ personId: row.person_id, ...transferView(row) }))
}

const transferView = (row: TransferRow): TransferView => ({
  transferId: row.transfer_id,
  side: row.side,
  otherRegion: row.other_region,
  state: row.state,
  askedOn: row.asked_on,
  account: formatYuan(row.account_fen),
  sheet: row.sheet,
  why: row.why,
  actions: row.state === 'requested' ? actionsIn(TRANSFER, row.state) : [],
})
