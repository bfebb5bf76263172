import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { type Sql, sql } from '../database/sql.ts'
import { DELIVERIES } from '../deliveries.ts'
import { deliverAll } from '../outbox/courier.ts'
import { reverse } from '../settlement/reverse.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import {
  CASHIER,
  CLERK,
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../work/test-desk.fixture.ts'
import { type Verified, verify } from './verify.ts'

let test: TestDesk
let reader: Database

const VISIT = {
  care: 'outpatient',
  admittedOn: '2025-03-01',
  emergency: false,
  diagnosis: 'none',
  selected: true,
  referred: false,
  signed: false,
  injury: 'none',
  lines: [{ code: 'A1', price: '1500.00', quantity: '1', providedOn: '2025-03-01' }],
  useAccount: false,
} as const

beforeAll(async () => {
  test = await testDesk()
  reader = openDatabase({ ...test.config, pipeline: false })
  const institutionId = await hospital(test, { number: 1, region: '210200', level: 'level3' })
  await smallCatalogue(test, '210200')
  for (const name of ['甲', '乙', '丙']) {
    const who = await insured(test, { region: '210200', name, scheme: 'employee', category: 'working' })
    for (const day of ['2025-03-01', '2025-03-02']) {
      const lines = VISIT.lines.map((line) => ({ ...line, providedOn: day }))
      const settled = await settleVisit(test.desk, who, CASHIER, null, {
        ...VISIT,
        institutionId,
        admittedOn: day,
        lines,
      })
      if (!settled.ok) throw new Error(JSON.stringify(settled.problems))
      if (name !== '甲' || day !== '2025-03-02') continue
      const { settlementId } = settled.value
      await reverse(test.desk, who, CLERK, null, { settlementId, why: '测试', today: '2025-03-03' })
    }
  }
  await deliverAll(test.desk, DELIVERIES)
})
afterAll(async () => {
  await reader.close()
  await test.close()
})

const proofs = ({ findings }: Verified) => [...new Set(findings.map(({ proof }) => proof))]

it('books that only casework wrote are found in order', async () => {
  const verified = await verify(reader, test.desk.policies)
  expect(verified.findings).toEqual([])
  expect(verified).toMatchObject({ settlements: 7, auditEvents: 7 })
})

/** Damages the books, verifies, and puts them right again. */
async function damaged(damage: Sql, repair: Sql): Promise<Verified> {
  await test.database.query(damage)
  try {
    return await verify(reader, test.desk.policies, { region: '210200' })
  } finally {
    await test.database.query(repair)
  }
}

describe('a fault in the books is told by name', () => {
  it.each<readonly [string, readonly string[], Sql, Sql]>([
    [
      'an amount in the ledger',
      ['entries-balance', 'settlement-money', 'settlements'],
      sql`UPDATE ledger_entry SET amount_fen = amount_fen + 1 WHERE entry_no = 2 AND reason = 'reversal'`,
      sql`UPDATE ledger_entry SET amount_fen = amount_fen - 1 WHERE entry_no = 2 AND reason = 'reversal'`,
    ],
    [
      'a balance without entries',
      ['account-balances'],
      sql`UPDATE person_book SET account_fen = 100`,
      sql`UPDATE person_book SET account_fen = 0`,
    ],
    [
      'a fee line that was changed',
      ['lines-of-settlements'],
      sql`UPDATE fee_line SET amount_fen = amount_fen + 1, in_scope_fen = in_scope_fen + 1 WHERE provided_on = '2025-03-01'`,
      sql`UPDATE fee_line SET amount_fen = amount_fen - 1, in_scope_fen = in_scope_fen - 1 WHERE provided_on = '2025-03-01'`,
    ],
    [
      'a fund that paid a fen more, with matching books',
      ['settlement-money', 'settlements', 'journal'],
      sql`UPDATE settlement SET pooled_fund_fen = pooled_fund_fen + 1, fund_total_fen = fund_total_fen + 1,
        person_total_fen = person_total_fen - 1, cash_fen = cash_fen - 1 WHERE ordinal = 1`,
      sql`UPDATE settlement SET pooled_fund_fen = pooled_fund_fen - 1, fund_total_fen = fund_total_fen - 1,
        person_total_fen = person_total_fen + 1, cash_fen = cash_fen + 1 WHERE ordinal = 1`,
    ],
    [
      'counters of the year',
      ['settlements'],
      sql`UPDATE person_year SET counters = counters || '{"pooledFund": "0.01"}'`,
      sql`UPDATE person_year y SET counters = s.counters_after FROM settlement s WHERE s.region = y.region
        AND s.person_id = y.person_id AND s.ordinal = y.last_ordinal`,
    ],
    [
      'a visit that says it is not settled',
      ['visits-and-settlements'],
      sql`UPDATE encounter SET state = 'open' WHERE state = 'settled'`,
      sql`UPDATE encounter SET state = 'settled' WHERE state = 'open'`,
    ],
    [
      'an audit event with another actor',
      ['audit-chain'],
      sql`UPDATE audit_event SET actor = 'somebody' WHERE actor = 'clerk-1'`,
      sql`UPDATE audit_event SET actor = 'clerk-1' WHERE actor = 'somebody'`,
    ],
    [
      'counters put back to what they were before, everywhere they stand',
      ['settlements'],
      sql`WITH put AS (UPDATE settlement SET counters_after = settled_case -> 'yearToDate' WHERE ordinal = 1 RETURNING 1)
        UPDATE person_year y SET counters = s.settled_case -> 'yearToDate' FROM settlement s WHERE s.region = y.region
          AND s.person_id = y.person_id AND s.ordinal = 1 AND y.last_ordinal = 1`,
      sql`UPDATE settlement s SET counters_after = t.settled_case -> 'yearToDate' FROM settlement t
        WHERE t.region = s.region AND t.person_id = s.person_id AND s.ordinal = 1 AND t.ordinal = 2`,
    ],
    [
      'a settlement that says it was reversed, and was not',
      ['reversals', 'visits-and-settlements'],
      sql`UPDATE settlement SET state = 'reversed' WHERE state = 'settled' AND ordinal = 2`,
      sql`UPDATE settlement s SET state = 'settled' WHERE ordinal = 2 AND NOT EXISTS (
        SELECT 1 FROM settlement r WHERE r.reverses = s.settlement_id)`,
    ],
    [
      'money owed to another institution than it was earned by',
      ['settlements'],
      sql`UPDATE ledger_entry SET account = 'institution:H99999999999' WHERE account LIKE 'institution:%'`,
      sql`UPDATE ledger_entry SET account = 'institution:H21020000001' WHERE account LIKE 'institution:%'`,
    ],
    [
      'a bill in the journal that nobody settled',
      ['journal'],
      sql`INSERT INTO settlement_journal SELECT region, person_id, gen_random_uuid(), home_region, institution_id, settled_on,
        scheme, care, 'ghost', NULL, total_fen, fund_total_fen, account_fen, shared_account_fen, cash_fen, hospital_share_fen,
        NULL, NULL, made_at FROM settlement_journal LIMIT 1`,
      sql`DELETE FROM settlement_journal WHERE state = 'ghost'`,
    ],
    [
      'a journal without one of the settlements',
      ['journal'],
      sql`UPDATE settlement_journal SET region = '999999'`,
      sql`UPDATE settlement_journal SET region = '210200'`,
    ],
  ])('%s', async (_what, expected, damage, repair) => {
    const found = await damaged(damage, repair)
    expect(proofs(found).sort()).toEqual([...expected].sort())
    expect(found.findings[0]).toMatchObject({ region: '210200', message: { zh: expect.any(String) } })
  })

  it('and nothing is left of the damage', async () => {
    expect((await verify(reader, test.desk.policies)).findings).toEqual([])
  })
})
