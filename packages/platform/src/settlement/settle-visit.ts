import { ok, type Result } from '@yibao/engine'
import { byCode, type CatalogueItem } from '../catalogue/item.ts'
import { sql } from '../database/sql.ts'
import { type AdmitCommand, openEncounter } from '../encounter/admit.ts'
import { INSTITUTION_BY_ID, insertEncounter } from '../encounter/encounter.ts'
import { insertLines, type KeptLine, splitRow } from '../encounter/kept-lines.ts'
import { priceLines, type SentLine } from '../encounter/price-lines.ts'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { BookedAnswer } from './book.ts'
import { bookBill, readyBill } from './direct.ts'
import type { InstitutionFacts } from './eligibility.ts'
import { loadPersonFacts, type PersonFacts } from './facts.ts'
import { writtenLine } from './written-case.ts'

/** A whole visit in one message: registration, lines and settlement, as a pharmacy (2102) or a small counter sends it. */
export type VisitCommand = AdmitCommand & {
  readonly lines: readonly SentLine[]
  readonly useAccount: boolean
}

/**
 * Registers, prices and settles an outpatient or pharmacy visit in one transaction: the same rules and the same rows as the
 * three steps one by one. `admittedOn` is the day of the visit and of settlement.
 */
export const settleVisit = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: VisitCommand,
): Promise<Result<BookedAnswer>> => perform(desk, who, actor, request, visitWork(desk, who, command))

type Found = {
  readonly person: PersonFacts
  readonly institution: InstitutionFacts | null
  readonly catalogue: readonly CatalogueItem[]
}

const CATALOGUE_AT = sql`
  SELECT c.region, c.code, c.from_date, c.to_date, c.name, c.kind, c.class, c.unit, c.limit_price_fen, c.self_pay_bp, c.item
  FROM institution i JOIN catalogue_item c ON c.region = i.region
  WHERE i.institution_id = $1 AND c.code = ANY($2::text[]) AND c.from_date <= $3 AND (c.to_date IS NULL OR c.to_date >= $3)
  ORDER BY c.code, c.from_date`

function visitWork(desk: Desk, who: Who, command: VisitCommand): Casework<Found, BookedAnswer> {
  const day = command.admittedOn
  const codes = command.lines.flatMap(({ code }) => (code === null ? [] : [code]))
  return {
    load: async (read) => {
      const [person, [institution], catalogue] = await Promise.all([
        loadPersonFacts(read, who, day),
        read<InstitutionFacts>(INSTITUTION_BY_ID, [command.institutionId]),
        read<CatalogueItem>(CATALOGUE_AT, [command.institutionId, codes, day]),
      ])
      return { person, institution: institution ?? null, catalogue }
    },
    decide: ({ person, institution, catalogue }, moment) => {
      if (institution === null) return refused(notFound('institutionId', ['这家定点机构', 'designated institution']))
      const priced = priceLines(command.lines, byCode(catalogue), { level: institution.level, from: day, to: day })
      if (!priced.ok) return priced
      const policies = desk.policies.current()
      const encounter = openEncounter(moment.newId(), institution, command)
      const bill = readyBill(policies, {
        region: who.region,
        person,
        institution,
        encounter,
        settledOn: day,
        lines: priced.value.map(writtenLine),
        accountFen: command.useAccount ? moment.accountFen : 0,
        shared: [],
      })
      if (!bill.ok) return bill
      const booked = bookBill(moment, policies, bill.value)
      const lines = priced.value.map(
        (line, i): KeptLine => ({
          ...line,
          ...splitRow(bill.value.computed.lines![i]!),
          line_no: i + 1,
          batch: 'visit',
        }),
      )
      const settled = { ...encounter, state: 'settled', discharged_on: day } as const
      return ok({
        ...booked,
        writes: [
          insertEncounter(who.region, who.personId, settled, new Date(moment.at)),
          insertLines(who, encounter.encounter_id, lines),
          ...booked.writes,
        ],
      })
    },
  }
}
