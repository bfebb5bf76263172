import { addDays, addMonths, type IsoDate } from '@yibao/engine'
import type { Database } from '../database/database.ts'
import { sql, sqlPart } from '../database/sql.ts'

/** One bill as the institution that treated knows it: no name and no number of the patient. In fen. */
export type InstitutionBill = {
  readonly settlementId: string
  readonly settledOn: IsoDate
  readonly homeRegion: string
  readonly scheme: string
  readonly care: string
  readonly state: string
  readonly reverses: string | null
  readonly totalFen: number
  readonly fundTotalFen: number
  readonly accountFen: number
  readonly sharedAccountFen: number
  readonly cashFen: number
  readonly hospitalShareFen: number
}

const COLUMNS = sqlPart`settlement_id AS "settlementId", settled_on AS "settledOn", home_region AS "homeRegion", scheme, care,
  state, reverses, total_fen AS "totalFen", fund_total_fen AS "fundTotalFen", account_fen AS "accountFen",
  shared_account_fen AS "sharedAccountFen", cash_fen AS "cashFen", hospital_share_fen AS "hospitalShareFen"`

const OF_MONTH = sql`
  SELECT ${COLUMNS} FROM settlement_journal
  WHERE region = $1 AND institution_id = $2 AND settled_on BETWEEN $3 AND $4 ORDER BY settled_on, settlement_id LIMIT $5`

/** Bills of an institution in a month (`2025-03`), at most `limit` of them. `region`: where the institution stands. */
export function billsOfMonth(
  { query }: Pick<Database, 'query'>,
  {
    region,
    institutionId,
    month,
    limit,
  }: { readonly region: string; readonly institutionId: string; readonly month: string; readonly limit: number },
): Promise<readonly InstitutionBill[]> {
  const first = `${month}-01`
  return query(OF_MONTH, [region, institutionId, first, addDays(addMonths(first, 1), -1), limit])
}

const OF_DECLARATION = sql`
  SELECT ${COLUMNS} FROM settlement_journal
  WHERE region = $1 AND declaration_id = $2 ORDER BY settled_on, settlement_id LIMIT $3`

/** Bills that a declaration holds, at most `limit` of them. */
export const billsOfDeclaration = (
  { query }: Pick<Database, 'query'>,
  { region, declarationId, limit }: { readonly region: string; readonly declarationId: string; readonly limit: number },
): Promise<readonly InstitutionBill[]> => query(OF_DECLARATION, [region, declarationId, limit])
