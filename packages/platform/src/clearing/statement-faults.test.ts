import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import { statementFaults } from './statement-faults.ts'
import { answerOf, codesOf, HOME, type TwoRegions, twoRegions } from './two-regions.fixture.ts'

let on: TwoRegions
let shenzhener: Who
beforeAll(async () => {
  on = await twoRegions()
  shenzhener = await on.insured(HOME)
})
afterAll(() => on.test.close())

const TWICE = sql`
  UPDATE clearing SET lines = lines || lines, amount_fen = amount_fen * 2
  WHERE region = $1 AND side = 'home' AND clearing_id = $2`
const ONCE = sql`
  UPDATE clearing SET lines = jsonb_build_array(lines -> 0), amount_fen = amount_fen / 2
  WHERE region = $1 AND side = 'home' AND clearing_id = $2`
const OF_OTHER = sql`
  UPDATE clearing c SET lines = c.lines || o.lines, amount_fen = c.amount_fen + o.amount_fen FROM clearing o
  WHERE c.region = $1 AND c.side = 'home' AND c.clearing_id = $2 AND o.region = $1 AND o.clearing_id = $3`

it('the home region signs no statement that asks for a bill twice, in it or after another one', async () => {
  const march = await on.statement(shenzhener)
  await on.test.database.query(TWICE, [HOME, march.clearingId])
  expect(codesOf(await on.sign(march.clearingId))).toEqual(['YB-W725'])
  await on.test.database.query(ONCE, [HOME, march.clearingId])
  answerOf(await on.sign(march.clearingId))

  const april = await on.statement(shenzhener, '2025-04')
  await on.test.database.query(OF_OTHER, [HOME, april.clearingId, march.clearingId])
  const refused = await on.sign(april.clearingId)
  expect(refused).toMatchObject({ problems: [{ code: 'YB-W726', path: 'lines[1]' }] })
  expect(refused.ok ? '' : refused.problems[0]!.message.zh).toContain('2025-03')
})

const LINE = { settlementId: 'a', personId: 'p', owedFen: 40_000, deductedFen: 9_500 }
const OWN = [{ settlement_id: 'a', owed: 49_500 }]
const codes = (line: Partial<typeof LINE>, amount_fen: number) =>
  statementFaults({ lines: [{ ...LINE, ...line }], amount_fen }, OWN, []).map(({ code }) => code)

it.each<readonly [string, Partial<typeof LINE>, number, readonly string[]]>([
  ['what is owed less what was deducted is right', {}, 40_000, []],
  ['another sum than that of the bills is not', {}, 40_001, ['YB-W727']],
  ['a deduction that raises what is owed is not', { owedFen: 50_000, deductedFen: -500 }, 50_000, ['YB-W723']],
  ['a deduction of more than the bill is not', { owedFen: -500, deductedFen: 50_000 }, -500, ['YB-W723']],
  ['more than is on the books is not', { owedFen: 40_001 }, 40_001, ['YB-W723']],
  ['an unknown bill is not', { settlementId: 'b' }, 40_000, ['YB-W723']],
])('%s', (_what, line, amount, expected) => {
  expect(codes(line, amount)).toEqual(expected)
})
