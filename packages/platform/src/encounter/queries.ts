import { formatYuan, type IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { Desk, Who } from '../work/desk.ts'
import { actionsIn } from '../work/machine.ts'
import type { EncounterRow, EncounterState } from './encounter.ts'
import type { FeeLineRow } from './fee-line.ts'
import { FEE_LINES, type KeptLine } from './kept-lines.ts'
import { ENCOUNTER, type EncounterAction } from './transitions.ts'

/** A visit as people see it. Money as decimal strings of yuan. */
export type EncounterView = {
  readonly encounterId: string
  readonly institutionId: string
  readonly institutionName: string
  readonly place: string
  readonly care: string
  readonly level: string
  readonly emergency: boolean
  readonly diagnosis: string
  readonly admittedOn: IsoDate
  readonly dischargedOn: IsoDate | null
  readonly state: EncounterState
  /** What may be done with it now. */
  readonly actions: readonly EncounterAction[]
  readonly total: string
}

export type LineView = {
  readonly lineNo: number
  readonly batch: string
  readonly code: string
  readonly name: string
  readonly class: string
  readonly price: string
  /** In 1/10000. */
  readonly quantityE4: number
  readonly providedOn: IsoDate
  readonly origin: FeeLineRow['origin']
  readonly amount: string
  readonly outOfCatalogue: string
  readonly overLimit: string
  readonly preSelfPay: string
  readonly inScope: string
}

type Row = EncounterRow & { readonly institution_name: string; readonly total: number }

const OF_PERSON = sql`
  SELECT e.*, i.name AS institution_name, coalesce((SELECT sum(l.amount_fen) FROM fee_line l WHERE l.region = e.region
    AND l.person_id = e.person_id AND l.encounter_id = e.encounter_id), 0)::bigint AS total
  FROM encounter e JOIN institution i ON i.institution_id = e.institution_id
  WHERE e.region = $1 AND e.person_id = $2 AND ($3::uuid IS NULL OR e.encounter_id < $3)
    AND ($4::text IS NULL OR e.institution_id = $4)
  ORDER BY e.encounter_id DESC LIMIT $5`
const ONE = sql`
  SELECT e.*, i.name AS institution_name, coalesce((SELECT sum(l.amount_fen) FROM fee_line l WHERE l.region = e.region
    AND l.person_id = e.person_id AND l.encounter_id = e.encounter_id), 0)::bigint AS total
  FROM encounter e JOIN institution i ON i.institution_id = e.institution_id
  WHERE e.region = $1 AND e.person_id = $2 AND e.encounter_id = $3`

/** Visits of a person, newest first; `institutionId` leaves those elsewhere out; `before` is the last id of the page before. */
export async function encountersOf(
  { database }: Desk,
  { region, personId }: Who,
  page: { readonly before?: string | null; readonly institutionId?: string | null; readonly limit: number },
): Promise<readonly EncounterView[]> {
  const values = [region, personId, page.before ?? null, page.institutionId ?? null, page.limit]
  return (await database.query<Row>(OF_PERSON, values)).map(viewOf)
}

/** One visit, or null. */
export async function encounterById(
  { database }: Desk,
  { region, personId }: Who,
  id: string,
): Promise<EncounterView | null> {
  const [row] = await database.query<Row>(ONE, [region, personId, id])
  return row === undefined ? null : viewOf(row)
}

/** Its fee lines in the order of their numbers. */
export async function linesOf(
  { database }: Desk,
  { region, personId }: Who,
  encounterId: string,
): Promise<readonly LineView[]> {
  const lines = await database.query<KeptLine>(FEE_LINES, [region, personId, encounterId])
  return lines.map((line) => ({
    lineNo: line.line_no,
    batch: line.batch,
    code: line.code,
    name: line.name,
    class: line.class,
    price: formatYuan(line.price_fen),
    quantityE4: line.quantity_e4,
    providedOn: line.provided_on,
    origin: line.origin,
    amount: formatYuan(line.amount_fen),
    outOfCatalogue: formatYuan(line.out_of_catalogue_fen),
    overLimit: formatYuan(line.over_limit_fen),
    preSelfPay: formatYuan(line.pre_self_pay_fen),
    inScope: formatYuan(line.in_scope_fen),
  }))
}

const viewOf = (row: Row): EncounterView => ({
  encounterId: row.encounter_id,
  institutionId: row.institution_id,
  institutionName: row.institution_name,
  place: row.place,
  care: row.care,
  level: row.level,
  emergency: row.emergency,
  diagnosis: row.diagnosis,
  admittedOn: row.admitted_on,
  dischargedOn: row.discharged_on,
  state: row.state,
  actions: actionsIn(ENCOUNTER, row.state),
  total: formatYuan(row.total),
})
