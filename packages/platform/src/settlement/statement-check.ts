import { formatYuan, type IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { Desk, Who } from '../work/desk.ts'
import type { SettlementState } from './settlement-row.ts'

/** What a printed statement is checked against, in fen, and what its holder may be shown, in yuan. */
export type StatementCheck = {
  readonly fields: {
    readonly region: string
    readonly settlementId: string
    readonly total: number
    readonly fundTotal: number
    readonly settledOn: IsoDate
    readonly state: SettlementState
  }
  readonly shown: { readonly settledOn: IsoDate; readonly total: string; readonly fundTotal: string }
}

const CHECKED = sql`
  SELECT total_fen, fund_total_fen, settled_on, state FROM settlement
  WHERE region = $1 AND person_id = $2 AND settlement_id = $3`

/** Null where the books hold no such settlement. */
export async function statementCheck(desk: Desk, who: Who, settlementId: string): Promise<StatementCheck | null> {
  type Row = { total_fen: number; fund_total_fen: number; settled_on: IsoDate; state: SettlementState }
  const [row] = await desk.database.query<Row>(CHECKED, [who.region, who.personId, settlementId])
  if (row === undefined) return null
  const { total_fen: total, fund_total_fen: fundTotal, settled_on: settledOn, state } = row
  return {
    fields: { region: who.region, settlementId, total, fundTotal, settledOn, state },
    shown: { settledOn, total: formatYuan(total), fundTotal: formatYuan(fundTotal) },
  }
}
