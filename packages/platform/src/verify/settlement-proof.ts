import { AMOUNTS, writtenCounters } from '@yibao/engine'
import type { Snapshot } from '../database/snapshot.ts'
import { sql } from '../database/sql.ts'
import type { PolicyShelf } from '../release/shelf.ts'
import { AMOUNT_COLUMNS, amountsOfRow, negated } from '../settlement/amounts.ts'
import { moneyOf } from '../settlement/booking.ts'
import type { SettlementRow } from '../settlement/settlement-row.ts'
import { canonical } from '../work/request.ts'
import { type Finding, finding } from './finding.ts'

type Row = SettlementRow & {
  readonly kept_counters: unknown
  readonly kept_ordinal: number | null
  readonly booked: readonly { readonly account: string; readonly fen: number }[] | null
}

const YEARS = sql`
  SELECT s.*, y.counters AS kept_counters, y.last_ordinal AS kept_ordinal, (
    SELECT json_agg(json_build_object('account', l.account, 'fen', l.amount_fen)) FROM ledger_entry l
    WHERE l.region = s.region AND l.person_id = s.person_id AND l.ref = s.settlement_id
      AND l.reason IN ('settlement', 'reversal')) AS booked
  FROM settlement s LEFT JOIN person_year y USING (region, person_id, scheme, year)
  WHERE $1::text IS NULL OR s.region = $1
  ORDER BY s.region, s.person_id, s.scheme, s.year, s.ordinal`

/**
 * Settles every bill again: the same case under the same policies must give the same fen. And walks each year: numbers without
 * a gap, each bill beginning with the counters that the one before left, the year holding the last.
 */
export async function* settlementProof(
  snapshot: Snapshot,
  shelf: PolicyShelf,
  region: string | null,
  count: () => void,
): AsyncIterable<Finding> {
  let before: Row | null = null
  let counters: string | null = null
  for await (const row of snapshot.rows<Row>(YEARS, [region])) {
    count()
    if (before === null || !sameYear(before, row)) {
      yield* closed(before, counters)
      counters = null
      if (row.ordinal !== 1) yield wrong(row, '本年第一笔结算缺失', 'the first settlement of the year is missing')
      if (!isNothing(row.settled_case.yearToDate))
        yield wrong(row, '本年第一笔结算前累计不为零', 'the first settlement of the year does not begin with nothing')
    } else if (row.ordinal !== before.ordinal + 1) {
      yield wrong(row, '结算序号不连续', 'a number among the settlements of the year is missing')
    }
    const began = canonical(row.settled_case.yearToDate)
    if (row.state !== 'reversal' && counters !== null && counters !== began)
      yield wrong(row, '年度累计与上一笔结算不衔接', 'it does not begin with the counters that the one before left')
    yield* recomputed(row, shelf)
    yield* bookedAsOwed(row)
    counters = canonical(row.counters_after)
    before = row
  }
  yield* closed(before, counters)
}

const sameYear = (a: Row, b: Row): boolean =>
  a.person_id === b.person_id && a.year === b.year && a.scheme === b.scheme && a.region === b.region

const wrong = (row: SettlementRow, zh: string, en: string): Finding =>
  finding('settlements', row, `settlement/${row.settlement_id}`, zh, en)

function* closed(last: Row | null, counters: string | null): Iterable<Finding> {
  if (last === null) return
  if (last.kept_ordinal !== last.ordinal || canonical(last.kept_counters) !== counters)
    yield wrong(last, '年度累计与最后一笔结算不符', 'the counters of the year are not those of its last settlement')
}

async function* recomputed(row: Row, shelf: PolicyShelf): AsyncIterable<Finding> {
  const policies = await shelf.at(row.policy_set)
  if (policies === null) {
    yield wrong(row, `没有政策集 ${row.policy_set}`, `policy set ${row.policy_set} is not on record`)
    return
  }
  const read = policies.engine.read(row.settled_case)
  if (!read.ok) {
    yield wrong(row, '保存的案例无法重读', 'the case that was kept cannot be read again')
    return
  }
  const summary = policies.engine.summary(policies.engine.settle(read.value))
  const expected = row.state === 'reversal' ? negated(summary.amounts) : summary.amounts
  const different = AMOUNTS.filter((name) => row[AMOUNT_COLUMNS[name]] !== expected[name])
  if (different.length > 0)
    yield wrong(row, `重新计算不符：${different.join('、')}`, `recomputed, it differs in ${different.join(', ')}`)
  if (summary.policyHash !== row.policy_hash) yield wrong(row, '政策指纹不符', 'the hash of its policy is another')
  const after = row.state === 'reversal' ? row.settled_case.yearToDate : writtenCounters(summary.yearToDate)
  if (canonical(row.counters_after) !== canonical(after))
    yield wrong(row, '结算后的年度累计不符', 'the counters that it left are not those it makes')
}

/** No counter has anything in it. */
function isNothing(counters: unknown): boolean {
  if (counters === null || counters === undefined) return true
  if (typeof counters === 'object') return Object.values(counters).every(isNothing)
  return counters === 0 || counters === '0.00'
}

/** Its entries are those that its amounts make: each fund, each payee, to the fen. */
function* bookedAsOwed(row: Row): Iterable<Finding> {
  const { entries } = moneyOf(row, amountsOfRow(row), row.settlement_id)
  const owed = sumsOf(entries.map(({ account, amountFen }) => [account, amountFen]))
  const booked = sumsOf((row.booked ?? []).map(({ account, fen }) => [account, fen]))
  const accounts = [...new Set([...owed.keys(), ...booked.keys()])]
  const different = accounts.filter((account) => (owed.get(account) ?? 0) !== (booked.get(account) ?? 0))
  if (different.length > 0)
    yield wrong(
      row,
      `分录与结算不符：${different.join('、')}`,
      `its entries are not those it makes: ${different.join(', ')}`,
    )
}

function sumsOf(amounts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [account, fen] of amounts) sums.set(account, (sums.get(account) ?? 0) + fen)
  return sums
}
