import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import { actionsIn } from '../work/machine.ts'
import {
  CLEARING_BY_ID,
  type ClearingAnswer,
  type ClearingLine,
  type ClearingRow,
  clearingAnswer,
} from './clearing-row.ts'
import { CLEARING, type ClearingAction } from './transitions.ts'

export type ClearingView = ClearingAnswer & {
  readonly actions: readonly ClearingAction[]
  readonly generatedBy: string
  readonly signedBy: string | null
  readonly transferredBy: string | null
  readonly changedAt: string
}

const OF_REGION = sql`
  SELECT * FROM clearing WHERE region = $1 AND person_id = $2 AND ($3::uuid IS NULL OR clearing_id < $3)
  ORDER BY clearing_id DESC LIMIT $4`

/** Statements that a region made or received, newest first; `before` is the last id of the page before. */
export async function clearingsOf(
  { database }: Desk,
  region: string,
  page: { readonly before?: string | null; readonly limit: number },
): Promise<readonly ClearingView[]> {
  const rows = await database.query<ClearingRow>(OF_REGION, [region, NIL_PERSON, page.before ?? null, page.limit])
  return rows.map(viewOf)
}

/** One statement with its settlements. */
export async function clearingById(
  { database }: Desk,
  region: string,
  clearingId: string,
): Promise<(ClearingView & { readonly lines: readonly ClearingLine[] }) | null> {
  const [row] = await database.query<ClearingRow>(CLEARING_BY_ID, [region, NIL_PERSON, clearingId])
  return row === undefined ? null : { ...viewOf(row), lines: row.lines }
}

/** What is done by hand at a statement: the rest follows from what the other region did. */
const BY_HAND: Readonly<Record<ClearingRow['side'], readonly ClearingAction[]>> = {
  host: ['withdraw'],
  home: ['sign', 'transfer'],
}

const viewOf = (row: ClearingRow): ClearingView => ({
  ...clearingAnswer(row),
  actions: actionsIn(CLEARING, row.state).filter((action) => BY_HAND[row.side].includes(action)),
  generatedBy: row.generated_by,
  signedBy: row.signed_by,
  transferredBy: row.transferred_by,
  changedAt: row.changed_at.toISOString(),
})
