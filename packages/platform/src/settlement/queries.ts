import { AMOUNTS, type Answer, type Lang, type YearLimit, yearLimits } from '@yibao/engine'
import { sql, sqlColumns, sqlPart } from '../database/sql.ts'
import type { Desk, Who } from '../work/desk.ts'
import { AMOUNT_COLUMNS, amountsOfRow, inYuan } from './amounts.ts'
import type { SettlementHead, SettlementRow } from './settlement-row.ts'

/** A settlement as it is shown; money as decimal strings of yuan. */
export type ShownSettlement = {
  readonly settlementId: string
  readonly encounterId: string | null
  readonly claimId: string | null
  readonly kind: SettlementHead['kind']
  readonly state: SettlementHead['state']
  readonly reverses: string | null
  readonly institutionId: string
  /** Null where the institution is not on record any more. */
  readonly institutionName: string | null
  readonly place: string
  readonly care: string
  readonly scheme: string
  readonly settledOn: string
  readonly filing: string
  readonly status: string
  readonly complete: boolean
  readonly policy: { readonly benefit: string | null; readonly version: string | null; readonly hash: string | null }
  readonly amounts: Readonly<Record<string, string>>
}

/** A page of a person's settlements. `institutionId`: only those of that institution; null: all. */
export type SettlementPage = {
  readonly institutionId: string | null
  /** The id that the page before ended with; null: from the newest. */
  readonly before: string | null
  readonly limit: number
}

/** Settlements and reversals of a person, newest first: their ids sort by the moment they were made at. */
export async function listSettlements(
  desk: Desk,
  { region, personId }: Who,
  { institutionId, before, limit }: SettlementPage,
): Promise<readonly ShownSettlement[]> {
  const rows = await desk.database.query<ShownRow>(LIST, [region, personId, before, institutionId, limit])
  return rows.map(shown)
}

/** One settlement of a person; null where there is none of that id. */
export async function findSettlement(
  desk: Desk,
  { region, personId }: Who,
  settlementId: string,
): Promise<ShownSettlement | null> {
  const [row] = await desk.database.query<ShownRow>(BY_ID, [region, personId, settlementId])
  return row === undefined ? null : shown(row)
}

/** The engine's explanation of a settlement, and how far the year had come towards its deductible and limits with it. */
export type ExplainedSettlement = { readonly answer: Answer; readonly limits: readonly YearLimit[] }

/**
 * A settlement explained by the policies that it was settled by; of a reversal, the settlement which it takes back. Null where
 * there is none of that id. Throws where policies or case on record no longer explain it.
 */
export async function explainSettlement(
  desk: Desk,
  { region, personId }: Who,
  settlementId: string,
  lang: Lang,
): Promise<ExplainedSettlement | null> {
  const [row] = await desk.database.query<KeptCase>(CASE, [region, personId, settlementId])
  if (row === undefined) return null
  const policies = await desk.policies.at(row.policy_set)
  if (policies === null) throw new Error(`policy set ${row.policy_set} of settlement ${settlementId} is not on record`)
  const { engine } = policies
  const input = engine.read(row.settled_case)
  if (!input.ok) throw new Error(`the case of settlement ${settlementId} cannot be read: ${input.problems[0]?.code}`)
  const settlement = engine.settle(input.value)
  return { answer: engine.explain(settlement, lang), limits: yearLimits(settlement, lang) }
}

/** The institution that a settlement was made at; null where the person has none of that id. */
export async function institutionOfSettlement(
  desk: Desk,
  { region, personId }: Who,
  settlementId: string,
): Promise<string | null> {
  const [row] = await desk.database.query<{ institution_id: string }>(INSTITUTION, [region, personId, settlementId])
  return row?.institution_id ?? null
}

type ShownRow = SettlementRow & { readonly institution_name: string | null }
type KeptCase = Pick<SettlementHead, 'settled_case' | 'policy_set'>

const SHOWN = sqlColumns([
  'settlement_id',
  'encounter_id',
  'claim_id',
  'kind',
  'state',
  'reverses',
  'institution_id',
  'place',
  'care',
  'scheme',
  'settled_on',
  'filing',
  'status',
  'complete',
  'benefit',
  'version',
  'policy_hash',
  ...AMOUNTS.map((name) => AMOUNT_COLUMNS[name]),
])

const NAME = sqlPart`(SELECT i.name FROM institution i WHERE i.institution_id = settlement.institution_id) AS institution_name`
const LIST = sql`
  SELECT ${SHOWN.list}, ${NAME} FROM settlement
  WHERE region = $1 AND person_id = $2 AND ($3::uuid IS NULL OR settlement_id < $3)
    AND ($4::text IS NULL OR institution_id = $4)
  ORDER BY settlement_id DESC LIMIT $5`
const BY_ID = sql`
  SELECT ${SHOWN.list}, ${NAME} FROM settlement WHERE region = $1 AND person_id = $2 AND settlement_id = $3`
const CASE = sql`
  SELECT settled_case, policy_set FROM settlement WHERE region = $1 AND person_id = $2 AND settlement_id = $3`
const INSTITUTION = sql`
  SELECT institution_id FROM settlement WHERE region = $1 AND person_id = $2 AND settlement_id = $3`

const shown = (row: ShownRow): ShownSettlement => ({
  settlementId: row.settlement_id,
  encounterId: row.encounter_id,
  claimId: row.claim_id,
  kind: row.kind,
  state: row.state,
  reverses: row.reverses,
  institutionId: row.institution_id,
  institutionName: row.institution_name,
  place: row.place,
  care: row.care,
  scheme: row.scheme,
  settledOn: row.settled_on,
  filing: row.filing,
  status: row.status,
  complete: row.complete,
  policy: { benefit: row.benefit, version: row.version, hash: row.policy_hash },
  amounts: inYuan(amountsOfRow(row)),
})
