import { formatYuan, type IsoDate, ok, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import { dayNotOver } from '../work/closed-day.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refused } from '../work/refusal.ts'

/** What a region's accounts moved by on one day, in yuan; `changed`: how many differ from what was kept before. */
export type DayRolledUp = {
  readonly day: IsoDate
  readonly accounts: Readonly<Record<string, string>>
  readonly changed: number
}

type Sum = { readonly account: string; readonly amount_fen: number }

const SUMS = sql`
  SELECT account, sum(amount_fen)::bigint AS amount_fen FROM ledger_entry
  WHERE region = $1 AND booked_on = $2 GROUP BY account ORDER BY account`
const KEPT = sql`SELECT account, amount_fen FROM ledger_day WHERE region = $1 AND person_id = $2 AND day = $3`
const KEEP = sql`
  INSERT INTO ledger_day (region, person_id, day, account, amount_fen) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (region, person_id, account, day) DO UPDATE SET amount_fen = excluded.amount_fen`

/**
 * Sums the entries of everybody in a region, by account, that are booked on a day. The sums are set, not added: done again, as
 * for entries that came in late, it puts the day right, and changes nothing where nothing came. Refused: a day that is not
 * over (YB-W945).
 */
export async function rollUpDay(desk: Desk, region: string, day: IsoDate, actor: Actor): Promise<Result<DayRolledUp>> {
  const early = dayNotOver(day, desk.now())
  if (early.length > 0) return refused(...early)
  const found = async (read: Desk['database']['query']) => {
    const [sums, kept] = await Promise.all([read<Sum>(SUMS, [region, day]), read<Sum>(KEPT, [region, NIL_PERSON, day])])
    return { sums, changed: changedSums(sums, kept) }
  }
  const now = await found(desk.database.query)
  if (now.changed.length === 0) return ok(answerOf(day, now.sums, 0))
  const work: Casework<Awaited<ReturnType<typeof found>>, DayRolledUp> = {
    opensBook: true,
    load: found,
    decide: ({ sums, changed }) =>
      ok({
        answer: answerOf(day, sums, changed.length),
        writes: changed.map(({ account, amount_fen }) => write(KEEP, region, NIL_PERSON, day, account, amount_fen)),
        audit: [{ action: 'ledger.roll-up', target: `day/${day}` }],
      }),
  }
  return perform(desk, { region, personId: NIL_PERSON }, actor, null, work)
}

/** Sums that are to be kept, or kept otherwise. An account keeps its row: entries are never taken away. */
function changedSums(sums: readonly Sum[], kept: readonly Sum[]): readonly Sum[] {
  const before = new Map(kept.map(({ account, amount_fen }) => [account, amount_fen]))
  return sums.filter(({ account, amount_fen }) => before.get(account) !== amount_fen)
}

const answerOf = (day: IsoDate, sums: readonly Sum[], changed: number): DayRolledUp => ({
  day,
  accounts: Object.fromEntries(sums.map(({ account, amount_fen }) => [account, formatYuan(amount_fen)])),
  changed,
})
