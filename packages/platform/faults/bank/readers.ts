import type { Database } from '../../src/database/database.ts'
import { inSnapshot } from '../../src/database/snapshot.ts'
import { sql } from '../../src/database/sql.ts'

/** Dalian, employees, outpatient: 12,000 yuan a year at most (policies/210200-dalian/employee-outpatient.yaml). */
const YEARLY_LIMIT_FEN = 1_200_000

// Each gives one row, of zeros, whatever is going on at the moment.
const BOOKS = sql`
  SELECT (SELECT coalesce(sum(amount_fen), 0)::bigint FROM ledger_entry) AS "entries off",
    (SELECT count(*)::int FROM person_book b LEFT JOIN (
      SELECT region, person_id, sum(amount_fen) AS fen FROM ledger_entry WHERE account = 'person:account'
      GROUP BY region, person_id) e USING (region, person_id)
      WHERE b.account_fen <> coalesce(e.fen, 0) OR b.account_fen < 0) AS "accounts off",
    (SELECT count(*)::int FROM (
      SELECT person_id FROM settlement GROUP BY region, person_id, scheme, year
      HAVING sum(pooled_fund_fen) > $1 OR sum(pooled_fund_fen) < 0) p) AS "limits exceeded",
    (SELECT count(*)::int FROM (
      SELECT ref FROM ledger_entry WHERE reason = 'settlement' GROUP BY region, person_id, ref
      HAVING count(DISTINCT set_id) > 1) d) AS "settlements booked twice"`

/** Looks at the books from one snapshot after the other. Answers how many it saw. */
export async function keepReading(
  database: Database,
  until: number,
  hold: (held: boolean, otherwise: string) => void,
): Promise<number> {
  let snapshots = 0
  while (Date.now() < until) {
    const rows = await inSnapshot(database, async (snapshot) => {
      const found: Record<string, number>[] = []
      for await (const row of snapshot.rows<Record<string, number>>(BOOKS, [YEARLY_LIMIT_FEN])) found.push(row)
      return found
    })
    for (const [name, value] of Object.entries(rows[0]!)) hold(value === 0, `snapshot ${snapshots}: ${name}: ${value}`)
    snapshots += 1
  }
  return snapshots
}
