import { type IsoDate, ok, type Result } from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { ENCOUNTER_BY_ID, type EncounterRow } from '../encounter/encounter.ts'
import { FEE_LINES, type KeptLine, resplit } from '../encounter/kept-lines.ts'
import { ENCOUNTER } from '../encounter/transitions.ts'
import type { Casework, Decision, Moment } from '../work/casework.ts'
import { write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { BookedAnswer } from './book.ts'
import { type ClaimByHand, loadClaimsByHand } from './claimed-by-hand.ts'
import type { Computed } from './compute.ts'
import { accountFenOf, BILL_CONFLICTS, bookBill, type ReadyBill, readyBill } from './direct.ts'
import type { InstitutionFacts } from './eligibility.ts'
import { loadPersonFacts, onPolicyDay, type PersonFacts, policyDay, type SharedMoney } from './facts.ts'
import { writtenLine } from './written-case.ts'

/** What is asked of a settlement at the counter. */
export type SettleCommand = {
  readonly encounterId: string
  /** The day at the counter: the money is booked on it. */
  readonly settledOn: IsoDate
  /** Whether the patient pays their part from the personal account as far as the rules allow. */
  readonly useAccount: boolean
  /** Relatives' money set aside for this bill, in the order in which it pays. */
  readonly shared: readonly SharedMoney[]
}

/**
 * Settles a visit or a stay that is due: filing looked up now (医保发〔2022〕22号), amounts by the engine, and settlement, money,
 * counters and encounter written together. Refusals: YB-W40x, YB-W414, YB-W904, and the problems of the case.
 */
export const settle = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: SettleCommand,
): Promise<Result<BookedAnswer>> => perform(desk, who, actor, request, settlementWork(desk, who, command))

/** The same without writing anything: what the settlement would be. */
export async function presettle(desk: Desk, who: Who, command: SettleCommand): Promise<Result<Computed>> {
  const { query } = desk.database
  const [found, accountFen] = await Promise.all([loadFound(query, who, command), accountFenOf(query, who)])
  const bill = billFound(desk, who, command, found, accountFen)
  return bill.ok ? ok(bill.value.computed) : bill
}

type Found = {
  readonly person: PersonFacts
  readonly encounter: EncounterRow | null
  readonly institution: InstitutionFacts | null
  readonly lines: readonly KeptLine[]
  readonly claims: readonly ClaimByHand[]
}

/** The casework itself, for whoever knows what `load` would find. */
export function settlementWork(desk: Desk, who: Who, command: SettleCommand): Casework<Found, BookedAnswer> {
  return {
    load: (read) => loadFound(read, who, command),
    decide: (found, moment) => decide(desk, command, found, moment),
    conflicts: BILL_CONFLICTS,
  }
}

const INSTITUTION_OF = sql`
  SELECT i.institution_id, i.region, i.name, i.level, i.specialist, i.linked, i.state
  FROM encounter e JOIN institution i ON i.institution_id = e.institution_id
  WHERE e.region = $1 AND e.person_id = $2 AND e.encounter_id = $3`

async function loadFound(read: Query, who: Who, command: SettleCommand): Promise<Found> {
  const key = [who.region, who.personId, command.encounterId]
  const [facts, [encounter], [institution], lines, claims] = await Promise.all([
    loadPersonFacts(read, who, command.settledOn),
    read<EncounterRow>(ENCOUNTER_BY_ID, key),
    read<InstitutionFacts>(INSTITUTION_OF, key),
    read<KeptLine>(FEE_LINES, key),
    loadClaimsByHand(read, who),
  ])
  const person = await onPolicyDay(read, who, encounter, { facts, today: command.settledOn })
  return { person, encounter: encounter ?? null, institution: institution ?? null, lines, claims }
}

/** The bill of a visit or stay that may be settled in the state it is in. */
function billFound(
  desk: Desk,
  who: Who,
  { settledOn, useAccount, shared }: SettleCommand,
  { person, encounter, institution, lines, claims }: Found,
  accountFen: number,
): Result<ReadyBill> {
  if (encounter === null || institution === null) return refused(notFound('encounterId', ['这次就诊', 'visit']))
  const settled = move(ENCOUNTER, encounter.state, 'settle', 'encounterId')
  if (!settled.ok) return settled
  return readyBill(desk.policies.current(), {
    region: who.region,
    person,
    institution,
    encounter,
    policyDay: policyDay(encounter, settledOn),
    settledOn,
    lastDay: lastDayOf(encounter, lines, settledOn),
    claims,
    lines: lines.map(writtenLine),
    accountFen: useAccount ? accountFen : 0,
    shared,
  })
}

/** A stay lasts until discharge, and where there was none until it is settled; a visit until its last line. */
const lastDayOf = (
  { care, admitted_on, discharged_on }: EncounterRow,
  lines: readonly KeptLine[],
  settledOn: IsoDate,
): IsoDate =>
  care === 'inpatient'
    ? (discharged_on ?? settledOn)
    : lines.reduce((last, { provided_on }) => (provided_on > last ? provided_on : last), admitted_on)

const SETTLED = sql`
  UPDATE encounter SET state = 'settled', discharged_on = coalesce(discharged_on, $4)
  WHERE region = $1 AND person_id = $2 AND encounter_id = $3`

function decide(desk: Desk, command: SettleCommand, found: Found, moment: Moment): Result<Decision<BookedAnswer>> {
  const { who } = moment
  const bill = billFound(desk, who, command, found, moment.accountFen)
  if (!bill.ok) return bill
  const booked = bookBill(moment, desk.policies.current(), bill.value)
  return ok({
    ...booked,
    writes: [
      ...booked.writes,
      ...resplit(who, command.encounterId, found.lines, bill.value.computed.lines!),
      write(SETTLED, who.region, who.personId, command.encounterId, command.settledOn),
    ],
  })
}
