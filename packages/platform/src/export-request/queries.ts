import type { IsoDate } from '@yibao/engine'
import type { Database } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import { EXPORT_COLUMNS, type ExportAnswer, type ExportRow, exportAnswer, exportsOfRegion } from './export-request.ts'

const LIST = sql`
  SELECT ${EXPORT_COLUMNS} FROM export_request WHERE region = $1 AND person_id = $2
    AND ($3::uuid IS NULL OR export_id < $3) ORDER BY export_id DESC LIMIT $4`

/** Bulk exports of a region, newest first; `before` is the last id of the page before. */
export async function exportsOf(
  { database }: Desk,
  region: string,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<readonly ExportAnswer[]> {
  const rows = await database.query<ExportRow>(LIST, [region, exportsOfRegion(region).personId, before, limit])
  return rows.map(exportAnswer)
}

/** A settlement as an export holds it: the person by their id, which tells nothing by itself. In fen. */
export type ExportedSettlement = {
  readonly settlementId: string
  readonly personId: string
  readonly settledOn: IsoDate
  readonly institutionId: string
  readonly place: string
  readonly care: string
  readonly scheme: string
  readonly kind: string
  readonly state: string
  readonly filing: string
  readonly totalFen: number
  readonly inScopeFen: number
  readonly deductibleFen: number
  readonly pooledFundFen: number
  readonly fundTotalFen: number
  readonly hospitalShareFen: number
  readonly accountFen: number
  readonly sharedAccountFen: number
  readonly cashFen: number
}

const SETTLEMENTS = sql`
  SELECT settlement_id AS "settlementId", person_id AS "personId", settled_on AS "settledOn",
    institution_id AS "institutionId", place, care, scheme, kind, state, filing, total_fen AS "totalFen",
    in_scope_fen AS "inScopeFen", deductible_fen AS "deductibleFen", pooled_fund_fen AS "pooledFundFen",
    fund_total_fen AS "fundTotalFen", hospital_share_fen AS "hospitalShareFen", account_fen AS "accountFen",
    shared_account_fen AS "sharedAccountFen", cash_fen AS "cashFen"
  FROM settlement WHERE region = $1 AND settled_on BETWEEN $2 AND $3 ORDER BY settlement_id LIMIT $4`

/** Settlements and reversals of a region's insured on some days, both inclusive, at most `limit` of them. */
export const settlementsToExport = (
  { query }: Pick<Database, 'query'>,
  {
    region,
    from,
    to,
    limit,
  }: { readonly region: string; readonly from: IsoDate; readonly to: IsoDate; readonly limit: number },
): Promise<readonly ExportedSettlement[]> => query(SETTLEMENTS, [region, from, to, limit])
