import { formatYuan } from '@yibao/engine'
import { type Sql, sql } from '../database/sql.ts'
import { type Finding, type FoundAt, finding } from './finding.ts'

/** A proof that the database itself can do: whatever row the statement gives is wrong. $1 is a region, or null for all. */
export type SqlProof = {
  readonly name: string
  readonly statement: Sql
  readonly found: (row: FoundAt & Readonly<Record<string, unknown>>) => Finding
}

const yuan = (fen: unknown): string => formatYuan(fen as number)

const proof = <Row>(
  name: string,
  statement: Sql,
  tell: (row: Row) => readonly [where: string, zh: string, en: string],
): SqlProof => ({ name, statement, found: (row) => finding(name, row, ...tell(row as Row)) })

/** In the order in which they are told. */
export const SQL_PROOFS: readonly SqlProof[] = [
  proof<{ set_id: string; off: number }>(
    'entries-balance',
    sql`
      SELECT region, person_id, set_id, sum(amount_fen)::bigint AS off FROM ledger_entry
      WHERE $1::text IS NULL OR region = $1
      GROUP BY region, person_id, set_id HAVING sum(amount_fen) <> 0`,
    ({ set_id, off }) => [
      `ledger/${set_id}`,
      `分录不平衡，差 ${yuan(off)} 元`,
      `the entries do not balance: off by ${yuan(off)} yuan`,
    ],
  ),
  proof<{ kept: number; entered: number }>(
    'account-balances',
    sql`
      SELECT b.region, b.person_id, b.account_fen AS kept, coalesce(e.entered, 0)::bigint AS entered
      FROM person_book b LEFT JOIN (
        SELECT region, person_id, sum(amount_fen) AS entered FROM ledger_entry
        WHERE account = 'person:account' GROUP BY region, person_id) e USING (region, person_id)
      WHERE ($1::text IS NULL OR b.region = $1) AND (b.account_fen <> coalesce(e.entered, 0) OR b.account_fen < 0)`,
    ({ kept, entered }) => [
      'account',
      `个人账户余额 ${yuan(kept)}，分录合计 ${yuan(entered)}`,
      `the account says ${yuan(kept)}, its entries ${yuan(entered)}`,
    ],
  ),
  proof<{ settlement_id: string; booked: number | null; owed: number }>(
    'settlement-money',
    sql`
      SELECT s.region, s.person_id, s.settlement_id, l.booked,
        (s.fund_total_fen + s.account_fen + s.shared_account_fen)::bigint AS owed
      FROM settlement s LEFT JOIN (
        SELECT region, person_id, ref, count(DISTINCT set_id) AS sets, sum(amount_fen) FILTER (WHERE amount_fen <> 0 AND (
          account LIKE 'institution:%' OR account LIKE 'region:%' OR account = 'person:payable'))::bigint AS booked,
          sum(amount_fen) FILTER (WHERE account LIKE 'fund:%') AS funds,
          sum(amount_fen) FILTER (WHERE account = 'person:account') AS account
        FROM ledger_entry WHERE reason IN ('settlement', 'reversal') GROUP BY region, person_id, ref) l
        ON l.region = s.region AND l.person_id = s.person_id AND l.ref = s.settlement_id
      WHERE ($1::text IS NULL OR s.region = $1) AND (
        coalesce(l.booked, 0) <> s.fund_total_fen + s.account_fen + s.shared_account_fen
        OR coalesce(l.funds, 0) <> 0 - s.fund_total_fen OR coalesce(l.account, 0) <> 0 - s.account_fen
        OR coalesce(l.sets, 0) > 1)`,
    ({ settlement_id, booked, owed }) => [
      `settlement/${settlement_id}`,
      `应付 ${yuan(owed)}，入账 ${yuan(booked ?? 0)}`,
      `${yuan(owed)} is owed, ${yuan(booked ?? 0)} is booked`,
    ],
  ),
  proof<{ ref: string }>(
    'entries-without-settlement',
    sql`
      SELECT DISTINCT l.region, l.person_id, l.ref FROM ledger_entry l
      LEFT JOIN settlement s ON s.region = l.region AND s.person_id = l.person_id AND s.settlement_id = l.ref
      WHERE ($1::text IS NULL OR l.region = $1) AND l.reason IN ('settlement', 'reversal') AND s.settlement_id IS NULL`,
    ({ ref }) => [`settlement/${ref}`, '有分录而没有结算', 'entries without a settlement'],
  ),
  proof<{ settlement_id: string; lines: number; total: number }>(
    'lines-of-settlements',
    sql`
      SELECT s.region, s.person_id, s.settlement_id, coalesce(l.total, 0)::bigint AS lines, s.total_fen AS total
      FROM settlement s LEFT JOIN (
        SELECT region, person_id, encounter_id, sum(amount_fen) AS total, sum(out_of_catalogue_fen) AS c,
          sum(over_limit_fen) AS o, sum(pre_self_pay_fen) AS p FROM fee_line GROUP BY region, person_id, encounter_id) l
        USING (region, person_id, encounter_id)
      WHERE ($1::text IS NULL OR s.region = $1) AND s.state = 'settled' AND s.encounter_id IS NOT NULL AND (
        coalesce(l.total, 0) <> s.total_fen OR coalesce(l.c, 0) <> s.out_of_catalogue_fen
        OR coalesce(l.o, 0) <> s.over_limit_fen OR coalesce(l.p, 0) <> s.pre_self_pay_fen)`,
    ({ settlement_id, lines, total }) => [
      `settlement/${settlement_id}`,
      `明细合计 ${yuan(lines)}，结算总额 ${yuan(total)}，或分类不符`,
      `the lines sum to ${yuan(lines)}, the settlement to ${yuan(total)}, or their parts differ`,
    ],
  ),
  proof<{ encounter_id: string; state: string; live: number }>(
    'visits-and-settlements',
    sql`
      SELECT e.region, e.person_id, e.encounter_id, e.state, count(s.settlement_id) AS live
      FROM encounter e LEFT JOIN settlement s ON s.region = e.region AND s.person_id = e.person_id
        AND s.encounter_id = e.encounter_id AND s.state = 'settled'
      WHERE $1::text IS NULL OR e.region = $1
      GROUP BY e.region, e.person_id, e.encounter_id, e.state
      HAVING count(s.settlement_id) <> CASE e.state WHEN 'settled' THEN 1 ELSE 0 END`,
    ({ encounter_id, state, live }) => [
      `encounter/${encounter_id}`,
      `就诊状态 ${state}，有效结算 ${live} 笔`,
      `the visit is ${state} and has ${live} settlement(s) in force`,
    ],
  ),
  proof<{ settlement_id: string }>(
    'settlements-without-visit',
    sql`
      SELECT s.region, s.person_id, s.settlement_id FROM settlement s
      LEFT JOIN encounter e USING (region, person_id, encounter_id)
      LEFT JOIN claim c ON c.region = s.region AND c.person_id = s.person_id AND c.claim_id = s.claim_id
      WHERE ($1::text IS NULL OR s.region = $1) AND e.encounter_id IS NULL AND c.claim_id IS NULL`,
    ({ settlement_id }) => [
      `settlement/${settlement_id}`,
      '结算没有对应的就诊或报销',
      'a settlement without visit or claim',
    ],
  ),
  proof<{ encounter_id: string }>(
    'lines-without-visit',
    sql`
      SELECT DISTINCT l.region, l.person_id, l.encounter_id FROM fee_line l
      LEFT JOIN encounter e USING (region, person_id, encounter_id)
      WHERE ($1::text IS NULL OR l.region = $1) AND e.encounter_id IS NULL`,
    ({ encounter_id }) => [`encounter/${encounter_id}`, '明细没有对应的就诊', 'fee lines without a visit'],
  ),
  proof<{ claim_id: string; paid: number; owed: number }>(
    'claims-paid-once',
    sql`
      SELECT c.region, c.person_id, c.claim_id, p.paid, coalesce(s.fund_total_fen, 0)::bigint AS owed
      FROM claim c JOIN (
        SELECT region, person_id, claim_id, sum(amount_fen)::bigint AS paid FROM claim_payment
        WHERE state = 'paid' GROUP BY region, person_id, claim_id) p USING (region, person_id, claim_id)
      LEFT JOIN settlement s ON s.region = c.region AND s.person_id = c.person_id AND s.claim_id = c.claim_id
        AND s.state = 'settled'
      WHERE ($1::text IS NULL OR c.region = $1) AND p.paid <> coalesce(s.fund_total_fen + s.account_fen, 0)`,
    ({ claim_id, paid, owed }) => [
      `claim/${claim_id}`,
      `应付 ${yuan(owed)}，已付 ${yuan(paid)}`,
      `${yuan(owed)} is owed, ${yuan(paid)} was paid`,
    ],
  ),
  proof<{ claim_id: string; paid: number; booked: number }>(
    'claims-and-ledger',
    sql`
      SELECT coalesce(p.region, l.region) AS region, coalesce(p.person_id, l.person_id) AS person_id,
        coalesce(p.claim_id, l.claim_id) AS claim_id, coalesce(p.paid, 0)::bigint AS paid, coalesce(l.booked, 0)::bigint AS booked
      FROM (
        SELECT region, person_id, claim_id, sum(amount_fen) AS paid FROM claim_payment
        WHERE state = 'paid' GROUP BY region, person_id, claim_id) p
      FULL JOIN (
        SELECT region, person_id, ref AS claim_id, sum(amount_fen) AS booked FROM ledger_entry
        WHERE reason = 'claim-payment' AND account = 'person:paid' GROUP BY region, person_id, ref) l
        ON l.region = p.region AND l.person_id = p.person_id AND l.claim_id = p.claim_id
      WHERE ($1::text IS NULL OR coalesce(p.region, l.region) = $1) AND coalesce(p.paid, 0) <> coalesce(l.booked, 0)`,
    ({ claim_id, paid, booked }) => [
      `claim/${claim_id}`,
      `银行已付 ${yuan(paid)}，入账 ${yuan(booked)}`,
      `the bank paid ${yuan(paid)}, ${yuan(booked)} is booked`,
    ],
  ),
  proof<{ hold_id: string; used: number; claimed: number | null }>(
    'holds-and-claims',
    sql`
      SELECT h.region, h.person_id, h.hold_id, h.used_fen AS used, c.used_fen AS claimed
      FROM account_hold h LEFT JOIN hold_claim c
        ON c.region = h.for_region AND c.person_id = h.for_person AND c.hold_id = h.hold_id
      WHERE ($1::text IS NULL OR h.region = $1) AND h.purpose = 'bill' AND h.state IN ('posted', 'void')
        AND h.used_fen <> coalesce(c.used_fen, 0)`,
    ({ hold_id, used, claimed }) => [
      `hold/${hold_id}`,
      `共济支出 ${yuan(used)}，对方结算使用 ${yuan(claimed ?? 0)}`,
      `the shared account gave ${yuan(used)}, the settlement took ${yuan(claimed ?? 0)}`,
    ],
  ),
  proof<{ settlement_id: string }>(
    'journal',
    sql`
      SELECT coalesce(s.region, j.home_region) AS region, coalesce(s.person_id, j.person_id) AS person_id,
        coalesce(s.settlement_id, j.settlement_id) AS settlement_id
      FROM (SELECT * FROM settlement WHERE kind = 'direct') s
      FULL JOIN settlement_journal j ON j.region = s.place AND j.person_id = s.person_id AND j.settlement_id = s.settlement_id
      LEFT JOIN outbox o ON o.region = s.region AND o.person_id = s.person_id AND o.topic = 'settlement-booked'
        AND o.payload ->> 'settlementId' = s.settlement_id::text
      WHERE ($1::text IS NULL OR coalesce(s.region, j.home_region) = $1) AND o.event_id IS NULL AND (
        s.settlement_id IS NULL OR j.settlement_id IS NULL OR j.home_region <> s.region
        OR j.institution_id <> s.institution_id OR j.settled_on <> s.settled_on OR j.total_fen <> s.total_fen
        OR j.fund_total_fen <> s.fund_total_fen OR j.account_fen <> s.account_fen
        OR j.shared_account_fen <> s.shared_account_fen OR j.cash_fen <> s.cash_fen)`,
    ({ settlement_id }) => [
      `settlement/${settlement_id}`,
      '结算与就医地流水不符',
      'the settlement and the journal of its place of care are not the same',
    ],
  ),
  proof<{ other: string; ours: number; theirs: number }>(
    'regions-net',
    sql`
      WITH owed AS (
        SELECT region, substr(account, 8) AS other, sum(amount_fen)::bigint AS fen FROM ledger_entry
        WHERE account LIKE 'region:%' GROUP BY region, account
      ), waiting AS (
        SELECT o.region, coalesce(o.payload ->> 'place', o.payload ->> 'hostRegion') AS other, sum(CASE o.topic
          WHEN 'off-site-cost' THEN (o.payload ->> 'fundTotalFen')::bigint + (o.payload ->> 'accountFen')::bigint
            + (o.payload ->> 'sharedAccountFen')::bigint
          ELSE 0 - (o.payload ->> 'amountFen')::bigint - (o.payload ->> 'deductedFen')::bigint END)::bigint AS fen
        FROM outbox o
        WHERE o.topic IN ('off-site-cost', 'clearing-transferred') AND NOT EXISTS (
          SELECT 1 FROM inbox i WHERE i.event_id = o.event_id
            AND i.region = coalesce(o.payload ->> 'place', o.payload ->> 'hostRegion'))
        GROUP BY 1, 2)
      SELECT a.region, '00000000-0000-0000-0000-000000000000' AS person_id, a.other, a.fen AS ours, coalesce(b.fen, 0)::bigint AS theirs
      FROM owed a LEFT JOIN owed b ON b.region = a.other AND b.other = a.region
      WHERE ($1::text IS NULL OR a.region = $1) AND a.fen + coalesce(b.fen, 0) <> coalesce((
        SELECT sum(w.fen) FROM waiting w
        WHERE (w.region = a.region AND w.other = a.other) OR (w.region = a.other AND w.other = a.region)), 0)`,
    ({ other, ours, theirs }) => [
      `region/${other}`,
      `两地账不平：本地 ${yuan(ours)}，对方 ${yuan(theirs)}`,
      `the books of the two regions do not net: ${yuan(ours)} here, ${yuan(theirs)} there`,
    ],
  ),
  proof<{ day: string; account: string; kept: number; entered: number }>(
    'rolled-up-days',
    sql`
      SELECT coalesce(d.region, e.region) AS region, '00000000-0000-0000-0000-000000000000' AS person_id, day::text, account,
        coalesce(d.amount_fen, 0)::bigint AS kept, coalesce(e.fen, 0)::bigint AS entered
      FROM ledger_day d FULL JOIN (
        SELECT l.region, l.booked_on AS day, l.account, sum(l.amount_fen) AS fen
        FROM ledger_entry l JOIN (SELECT DISTINCT region, day FROM ledger_day) r ON r.region = l.region AND r.day = l.booked_on
        GROUP BY l.region, l.booked_on, l.account) e USING (region, day, account)
      WHERE ($1::text IS NULL OR coalesce(d.region, e.region) = $1) AND coalesce(d.amount_fen, 0) <> coalesce(e.fen, 0)`,
    ({ day, account, kept, entered }) => [
      `ledger-day/${day}/${account}`,
      `日汇总 ${yuan(kept)}，分录合计 ${yuan(entered)}；汇总后有新分录的，重新汇总该日`,
      `rolled up as ${yuan(kept)}, its entries sum to ${yuan(entered)}; where entries came later, roll the day up again`,
    ],
  ),
  proof<{ settlement_id: string; reversals: number }>(
    'reversals',
    sql`
      SELECT s.region, s.person_id, s.settlement_id, count(r.settlement_id) AS reversals
      FROM settlement s LEFT JOIN settlement r ON r.region = s.region AND r.person_id = s.person_id
        AND r.reverses = s.settlement_id AND r.total_fen = 0 - s.total_fen AND r.fund_total_fen = 0 - s.fund_total_fen
        AND r.account_fen = 0 - s.account_fen AND r.cash_fen = 0 - s.cash_fen
      WHERE ($1::text IS NULL OR s.region = $1) AND s.state <> 'reversal'
      GROUP BY s.region, s.person_id, s.settlement_id, s.state
      HAVING count(r.settlement_id) <> CASE s.state WHEN 'reversed' THEN 1 ELSE 0 END`,
    ({ settlement_id, reversals }) => [
      `settlement/${settlement_id}`,
      `撤销状态与撤销记录不符：有 ${reversals} 笔撤销记录`,
      `its state does not go with its ${reversals} reversal(s)`,
    ],
  ),
  proof<{ declaration_id: string; declared: number; entered: number }>(
    'declarations-paid',
    sql`
      SELECT d.region, d.person_id, d.declaration_id, d.declared_fen AS declared, coalesce(l.fen, 0)::bigint AS entered
      FROM declaration d LEFT JOIN (
        SELECT region, person_id, ref, sum(amount_fen) AS fen FROM ledger_entry
        WHERE account LIKE 'institution:%' AND reason = 'institution-payment' GROUP BY region, person_id, ref) l
        ON l.region = d.region AND l.person_id = d.person_id AND l.ref = d.declaration_id
      WHERE ($1::text IS NULL OR d.region = $1)
        AND coalesce(l.fen, 0) <> CASE d.state WHEN 'paid' THEN 0 - d.declared_fen ELSE 0 END`,
    ({ declaration_id, declared, entered }) => [
      `declaration/${declaration_id}`,
      `申报 ${yuan(declared)}，账上拨付 ${yuan(entered)}`,
      `${yuan(declared)} was declared, the ledger has ${yuan(entered)} paid`,
    ],
  ),
  proof<{ event_id: string; topic: string; last_error: string | null }>(
    'outbox-stuck',
    sql`
      SELECT region, person_id, event_id, topic, last_error FROM outbox
      WHERE ($1::text IS NULL OR region = $1) AND attempts >= 10`,
    ({ event_id, topic, last_error }) => [
      `event/${event_id}`,
      `事件 ${topic} 多次投递失败：${last_error ?? ''}`,
      `the event ${topic} could not be delivered: ${last_error ?? ''}`,
    ],
  ),
]
