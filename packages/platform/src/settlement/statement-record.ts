import type { Answer, IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { FEE_LINES, type KeptLine } from '../encounter/kept-lines.ts'
import { PERSON_BY_ID, type PersonRow } from '../people/person.ts'
import { type PersonView, personView } from '../people/person-view.ts'
import type { Desk, Who } from '../work/desk.ts'
import { type Amounts, amountsOfRow } from './amounts.ts'
import { explainSettlement } from './queries.ts'
import type { SettlementRow } from './settlement-row.ts'

/** All that the books hold for a settlement statement (结算单). Money in fen; the person masked. */
export type StatementRecord = {
  readonly head: Pick<
    SettlementRow,
    'region' | 'settlement_id' | 'kind' | 'state' | 'institution_id' | 'place' | 'settled_on' | 'settled_case'
  >
  readonly counterpart: { readonly settlementId: string; readonly settledOn: IsoDate } | null
  readonly institutionName: string | null
  readonly person: PersonView
  readonly admittedOn: IsoDate
  readonly dischargedOn: IsoDate | null
  readonly amounts: Amounts
  readonly answer: { readonly zh: Answer; readonly en: Answer }
  readonly lines: readonly KeptLine[]
  /** Balance of the personal account now; shown on the latest settlement only. */
  readonly balanceFen: number | null
  readonly shared: readonly { readonly relation: string; readonly usedFen: number }[]
  readonly yearToDate: Answer['yearToDate']
}

const BY_ID = sql`SELECT * FROM settlement WHERE region = $1 AND person_id = $2 AND settlement_id = $3`
const COUNTERPART = sql`
  SELECT settlement_id AS "settlementId", settled_on AS "settledOn" FROM settlement
  WHERE region = $1 AND person_id = $2 AND (reverses = $3 OR settlement_id = (
    SELECT reverses FROM settlement WHERE region = $1 AND person_id = $2 AND settlement_id = $3))`
const VISIT = sql`
  SELECT e.admitted_on, e.discharged_on, e.care FROM settlement s JOIN encounter e USING (region, person_id, encounter_id)
  WHERE s.region = $1 AND s.person_id = $2 AND s.settlement_id = $3`
const INSTITUTION = sql`SELECT name FROM institution WHERE institution_id = $1`
const BALANCE = sql`
  SELECT b.account_fen FROM person_book b JOIN settlement s USING (region, person_id)
  JOIN person_year y USING (region, person_id, scheme, year)
  WHERE s.region = $1 AND s.person_id = $2 AND s.settlement_id = $3 AND s.ordinal = y.last_ordinal`
const SHARED = sql`
  SELECT coalesce(b.relation, '') AS relation, c.used_fen AS "usedFen"
  FROM hold_claim c LEFT JOIN account_bond b ON b.region = c.region AND b.person_id = c.person_id AND b.side = 'member'
    AND b.other_region = c.payer_region AND b.other_person = c.payer_person
  WHERE c.region = $1 AND c.person_id = $2 AND c.settlement_id = $3 AND c.used_fen > 0 ORDER BY c.hold_id`

/** Null where the person has no settlement of that id. */
export async function statementRecord(desk: Desk, who: Who, settlementId: string): Promise<StatementRecord | null> {
  const { query } = desk.database
  const key = [who.region, who.personId, settlementId]
  const [head] = await query<SettlementRow>(BY_ID, key)
  if (head === undefined) return null
  const original = head.reverses ?? settlementId
  const [[counterpart], [visit], [institution], [person], [book], shared, lines, zh, en] = await Promise.all([
    query<{ settlementId: string; settledOn: IsoDate }>(COUNTERPART, key),
    query<{ admitted_on: IsoDate; discharged_on: IsoDate | null; care: string }>(VISIT, key),
    query<{ name: string }>(INSTITUTION, [head.institution_id]),
    query<PersonRow>(PERSON_BY_ID, key.slice(0, 2)),
    query<{ account_fen: number }>(BALANCE, key),
    query<{ relation: string; usedFen: number }>(SHARED, [who.region, who.personId, original]),
    head.encounter_id === null ? [] : query<KeptLine>(FEE_LINES, [who.region, who.personId, head.encounter_id]),
    explainSettlement(desk, who, settlementId, 'zh'),
    explainSettlement(desk, who, settlementId, 'en'),
  ])
  if (person === undefined || zh === null || en === null) return null
  const stay = head.settled_case.visit.care === 'inpatient'
  return {
    head,
    counterpart: counterpart ?? null,
    institutionName: institution?.name ?? null,
    person: personView(desk.secrets, person),
    admittedOn: visit?.admitted_on ?? head.settled_case.visit.admittedOn,
    dischargedOn: stay ? (visit?.discharged_on ?? null) : null,
    amounts: amountsOfRow(head),
    answer: { zh: zh.answer, en: en.answer },
    lines: linesOfThen(lines, amountsOfRow(head)),
    balanceFen: book?.account_fen ?? null,
    shared,
    yearToDate: head.counters_after,
  }
}

/** A visit that was reversed may have got other lines since: then the statement shows the bill as parts of its total. */
function linesOfThen(lines: readonly KeptLine[], amounts: Amounts): readonly KeptLine[] {
  const sum = lines.reduce((total, { amount_fen }) => total + amount_fen, 0)
  return sum === Math.abs(amounts.total) ? lines : []
}
