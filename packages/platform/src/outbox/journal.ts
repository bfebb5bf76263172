import { type Sql, sql, sqlPart } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'

const BATCH = 500

const DUE = sqlPart`
  WITH due AS (
    SELECT region, person_id, event_id FROM outbox
    WHERE topic = 'settlement-booked' AND due_at <= $1 ORDER BY due_at LIMIT $2 FOR UPDATE`
// One statement: an event leaves the outbox and its row enters the journal of the region of care, or neither. An event
// whose row is there already (a replayed backup, a second courier) only leaves.
const MOVED = sqlPart`
  ), taken AS (
    DELETE FROM outbox o USING due
    WHERE o.region = due.region AND o.person_id = due.person_id AND o.event_id = due.event_id
    RETURNING o.region, o.person_id, o.payload
  ), entered AS (
    INSERT INTO settlement_journal (region, person_id, settlement_id, home_region, institution_id, settled_on, scheme, care,
      state, reverses, total_fen, fund_total_fen, account_fen, shared_account_fen, cash_fen, hospital_share_fen, made_at)
    SELECT p.place, t.person_id, p."settlementId", t.region, p."institutionId", p."settledOn", p.scheme, p.care,
      p.state, p.reverses, p."totalFen", p."fundTotalFen", p."accountFen", p."sharedAccountFen", p."cashFen",
      p."hospitalShareFen", to_timestamp(p."madeAt" / 1000.0)
    FROM taken t, jsonb_to_record(t.payload) AS p("settlementId" uuid, "institutionId" text, place text, "settledOn" date,
      scheme text, care text, state text, reverses uuid, "madeAt" bigint, "totalFen" bigint, "fundTotalFen" bigint,
      "accountFen" bigint, "sharedAccountFen" bigint, "cashFen" bigint, "hospitalShareFen" bigint)
    ON CONFLICT DO NOTHING
  )
  SELECT count(*)::int AS moved FROM taken`

const MOVE_FREE = sql`${DUE} SKIP LOCKED ${MOVED}`
const MOVE_ALL = sql`${DUE} ${MOVED}`

/** For couriers: enters what is booked into the journal, passing over what another one is moving. Answers how many. */
export const journalDue = (desk: Desk): Promise<number> => moved(desk, MOVE_FREE)

/**
 * For whoever is about to count: enters what is booked into the journal that institutions and agencies read and reconcile by,
 * and waits for what a courier is moving at this moment. Afterwards nothing that was booked before is missing there.
 */
export async function journalBooked(desk: Desk): Promise<void> {
  await moved(desk, MOVE_ALL)
}

async function moved(desk: Desk, statement: Sql): Promise<number> {
  let total = 0
  for (;;) {
    const [row] = await desk.database.query<{ moved: number }>(statement, [new Date(desk.now()), BATCH])
    total += row?.moved ?? 0
    if ((row?.moved ?? 0) < BATCH) return total
  }
}
