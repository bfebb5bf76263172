import { ok, type Result } from '@yibao/engine'
import { byCode, type ItemTerms } from '../catalogue/item.ts'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { type AdmitCommand, openEncounter } from '../encounter/admit.ts'
import { INSTITUTION_BY_ID, insertEncounter } from '../encounter/encounter.ts'
import { insertLines, type KeptLine, keptLine } from '../encounter/kept-lines.ts'
import { priceLines, type SentLine } from '../encounter/price-lines.ts'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { BookedAnswer } from './book.ts'
import { type ClaimByHand, loadClaimsByHand } from './claimed-by-hand.ts'
import type { Computed } from './compute.ts'
import { accountFenOf, BILL_CONFLICTS, bookBill, type ReadyBill, readyBill } from './direct.ts'
import type { InstitutionFacts } from './eligibility.ts'
import { loadPersonFacts, type PersonFacts, type SharedMoney } from './facts.ts'
import { writtenLine } from './written-case.ts'

/** A whole visit in one message: registration, lines and settlement, as a pharmacy (2102) or a small counter sends it. */
export type VisitCommand = AdmitCommand & {
  readonly lines: readonly SentLine[]
  readonly useAccount: boolean
}

/**
 * Registers, prices and settles an outpatient or pharmacy visit in one transaction: the same rules and the same rows as the
 * three steps one by one. `admittedOn` is the day of the visit and of settlement; `shared` is relatives' money set aside for
 * the bill, in the order in which it pays.
 */
export const settleVisit = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: VisitCommand,
  shared: readonly SharedMoney[] = [],
): Promise<Result<BookedAnswer>> => perform(desk, who, actor, request, visitWork(desk, who, command, shared))

/** The same without writing anything: what the settlement would be. */
export async function presettleVisit(
  desk: Desk,
  who: Who,
  command: VisitCommand,
  shared: readonly SharedMoney[] = [],
): Promise<Result<Computed>> {
  const { query } = desk.database
  const [found, accountFen] = await Promise.all([loadFound(query, who, command), accountFenOf(query, who)])
  const visit = visitFound(desk, who, command, found, { encounterId: '', accountFen, shared })
  return visit.ok ? ok(visit.value.bill.computed) : visit
}

type Found = {
  readonly person: PersonFacts
  readonly institution: InstitutionFacts | null
  readonly catalogue: readonly ItemTerms[]
  readonly claims: readonly ClaimByHand[]
}

const CATALOGUE_AT = sql`
  SELECT c.code, c.name, c.class, c.limit_price_fen, c.self_pay_bp, c.item
  FROM institution i JOIN catalogue_item c ON c.region = i.region
  WHERE i.institution_id = $1 AND c.code = ANY($2::text[]) AND c.from_date <= $3 AND (c.to_date IS NULL OR c.to_date >= $3)
  ORDER BY c.code, c.from_date`

async function loadFound(read: Query, who: Who, { institutionId, admittedOn, lines }: VisitCommand): Promise<Found> {
  const codes = lines.flatMap(({ code }) => (code === null ? [] : [code]))
  const [person, [institution], catalogue, claims] = await Promise.all([
    loadPersonFacts(read, who, admittedOn),
    read<InstitutionFacts>(INSTITUTION_BY_ID, [institutionId]),
    read<ItemTerms>(CATALOGUE_AT, [institutionId, codes, admittedOn]),
    loadClaimsByHand(read, who),
  ])
  return { person, institution: institution ?? null, catalogue, claims }
}

type Visit = { readonly bill: ReadyBill; readonly lines: readonly KeptLine[] }

/** The visit with its lines priced and its bill computed. */
function visitFound(
  desk: Desk,
  who: Who,
  command: VisitCommand,
  { person, institution, catalogue, claims }: Found,
  given: { readonly encounterId: string; readonly accountFen: number; readonly shared: readonly SharedMoney[] },
): Result<Visit> {
  if (institution === null) return refused(notFound('institutionId', ['这家定点机构', 'designated institution']))
  const day = command.admittedOn
  const priced = priceLines(command.lines, byCode(catalogue), { level: institution.level, from: day, to: day })
  if (!priced.ok) return priced
  const bill = readyBill(desk.policies.current(), {
    region: who.region,
    person,
    institution,
    encounter: openEncounter(given.encounterId, institution, command),
    policyDay: day,
    settledOn: day,
    lastDay: day,
    claims,
    lines: priced.value.map(writtenLine),
    accountFen: command.useAccount ? given.accountFen : 0,
    shared: given.shared,
  })
  if (!bill.ok) return bill
  const split = bill.value.computed.lines!
  const lines = priced.value.map((line, i) => keptLine(line, split[i]!, { line_no: i + 1, batch: 'visit' }))
  return ok({ bill: bill.value, lines })
}

/** The casework itself, for whoever knows what `load` would find. */
export const visitWork = (
  desk: Desk,
  who: Who,
  command: VisitCommand,
  shared: readonly SharedMoney[],
): Casework<Found, BookedAnswer> => ({
  load: (read) => loadFound(read, who, command),
  decide: (found, moment) => {
    const given = { encounterId: moment.newId(), accountFen: moment.accountFen, shared }
    const visit = visitFound(desk, who, command, found, given)
    if (!visit.ok) return visit
    const { bill, lines } = visit.value
    const booked = bookBill(moment, desk.policies.current(), bill)
    const settled = { ...bill.encounter, state: 'settled', discharged_on: command.admittedOn } as const
    return ok({
      ...booked,
      writes: [
        insertEncounter(who.region, who.personId, settled, new Date(moment.at)),
        insertLines(who, given.encounterId, lines),
        ...booked.writes,
      ],
    })
  },
  conflicts: BILL_CONFLICTS,
})
