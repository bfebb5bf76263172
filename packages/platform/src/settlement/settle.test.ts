import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { admit } from '../encounter/admit.ts'
import { uploadLines } from '../encounter/upload-lines.ts'
import { verify } from '../verify/verify.ts'
import type { Who } from '../work/desk.ts'
import { requestKey } from '../work/request.ts'
import {
  CASHIER,
  CLERK,
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../work/test-desk.fixture.ts'
import { reverse } from './reverse.ts'
import { presettle, settle } from './settle.ts'
import { settleVisit } from './settle-visit.ts'

let test: TestDesk
let special: string
let tertiary: string

beforeAll(async () => {
  test = await testDesk()
  special = await hospital(test, { number: 1, region: '210200', level: 'level3-special' })
  tertiary = await hospital(test, { number: 2, region: '210200', level: 'level3' })
  await smallCatalogue(test, '210200')
})
afterAll(() => test.close())

const VISIT = {
  care: 'outpatient',
  admittedOn: '2025-03-01',
  emergency: false,
  diagnosis: 'none',
  selected: true,
  referred: false,
  signed: false,
  injury: 'none',
} as const

const value = <T>(result: { ok: true; value: T } | { ok: false; problems: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}

describe('a Dalian worker at a special tertiary hospital, outpatient, first bill of the year', () => {
  let who: Who
  beforeAll(async () => {
    who = await insured(test, { region: '210200', name: '工人甲', scheme: 'employee', category: 'working' })
  })

  it('registers, uploads, pre-settles and settles 2,000 yuan: 600 deductible, the fund pays 700', async () => {
    const { encounterId } = value(await admit(test.desk, who, CASHIER, null, { ...VISIT, institutionId: special }))
    const uploaded = value(
      await uploadLines(test.desk, who, CASHIER, null, {
        encounterId,
        batch: '1',
        today: '2025-03-01',
        lines: [{ code: 'A1', price: '500.00', quantity: '4', providedOn: '2025-03-01' }],
      }),
    )
    expect(uploaded.total).toBe('2000.00')
    const command = { encounterId, settledOn: '2025-03-01', useAccount: false, shared: [] }
    const before = value(await presettle(test.desk, who, command))
    const booked = value(await settle(test.desk, who, CASHIER, requestKey('H1', 'k1', command), command))
    expect(booked.amounts).toMatchObject({ deductible: '600.00', pooledFund: '700.00', personTotal: '1300.00' })
    expect(before.summary.amounts.pooledFund).toBe(70_000)
    const again = value(await settle(test.desk, who, CASHIER, requestKey('H1', 'k1', command), command))
    expect(again).toEqual(booked)
    const other = await settle(
      test.desk,
      who,
      CASHIER,
      requestKey('H1', 'k1', { ...command, useAccount: true }),
      command,
    )
    expect(other).toMatchObject({ ok: false, problems: [{ code: 'YB-W902' }] })
    const twice = await settle(test.desk, who, CASHIER, requestKey('H1', 'k2', command), command)
    expect(twice).toMatchObject({ ok: false, problems: [{ code: 'YB-W904' }] })
  })

  it('counts the deductible already met on the second bill, and gives it back when that is reversed', async () => {
    const lines = [{ code: 'A1', price: '1000.00', quantity: '1', providedOn: '2025-03-01' }]
    const visit = { ...VISIT, institutionId: tertiary, lines, useAccount: false }
    const second = value(await settleVisit(test.desk, who, CASHIER, null, visit))
    expect(second.amounts).toMatchObject({ deductible: '0.00', pooledFund: '550.00' })
    const third = value(await settleVisit(test.desk, who, CASHIER, null, visit))
    const why = { why: '费用录错', today: '2025-03-02' }
    const early = await reverse(test.desk, who, CLERK, null, { settlementId: second.settlementId, ...why })
    expect(early).toMatchObject({ ok: false, problems: [{ code: 'YB-W410' }] })
    const back = value(await reverse(test.desk, who, CLERK, null, { settlementId: third.settlementId, ...why }))
    expect(back.amounts).toMatchObject({ pooledFund: '-550.00', total: '-1000.00' })
    const twice = await reverse(test.desk, who, CLERK, null, { settlementId: third.settlementId, ...why })
    expect(twice).toMatchObject({ ok: false, problems: [{ code: 'YB-W411' }] })
    value(await reverse(test.desk, who, CLERK, null, { settlementId: second.settlementId, ...why }))
  })
})

it('tells every wrong line of a batch at once, and keeps none', async () => {
  const who = await insured(test, { region: '210200', name: '工人乙', scheme: 'employee', category: 'working' })
  const { encounterId } = value(await admit(test.desk, who, CASHIER, null, { ...VISIT, institutionId: special }))
  const result = await uploadLines(test.desk, who, CASHIER, null, {
    encounterId,
    batch: '1',
    today: '2025-03-01',
    lines: [
      { code: 'A1', price: '5.00', quantity: '4', providedOn: '2025-03-01' },
      { code: 'Z9', price: '五元', quantity: '0', providedOn: '2025-02-01' },
    ],
  })
  expect(result.ok).toBe(false)
  const paths = result.ok ? [] : result.problems.map(({ path }) => path)
  expect(paths.sort()).toEqual(['lines[1].code', 'lines[1].price', 'lines[1].providedOn', 'lines[1].quantity'])
})

describe('a visit of the last day of the year that its counter settles in the next', () => {
  let who: Who
  let settlementId: string
  const REGISTERED = { ...VISIT, admittedOn: '2024-12-31' }
  beforeAll(async () => {
    who = await insured(test, { region: '210200', name: '工人丙', scheme: 'employee', category: 'working' })
    const { encounterId } = value(
      await admit(test.desk, who, CASHIER, null, { ...REGISTERED, institutionId: tertiary }),
    )
    const lines = [{ code: 'A1', price: '1500.00', quantity: '1', providedOn: '2024-12-31' }]
    value(await uploadLines(test.desk, who, CASHIER, null, { encounterId, batch: '1', today: '2025-01-02', lines }))
    const command = { encounterId, settledOn: '2025-01-02', useAccount: false, shared: [] }
    const before = value(await presettle(test.desk, who, command))
    const booked = value(await settle(test.desk, who, CASHIER, null, command))
    expect(before.summary.amounts.pooledFund).toBe(60_500)
    expect(booked).toMatchObject({ settledOn: '2025-01-02', amounts: { deductible: '400.00', pooledFund: '605.00' } })
    settlementId = booked.settlementId
  })

  const yearsOf = () => test.database.query<{ year: number; last: number }>(YEARS, [who.region, who.personId])

  it('counts in the year of the visit: the deductible of the new year is still to be met', async () => {
    expect(await yearsOf()).toEqual([{ year: 2024, last: 1 }])
    const [kept] = await test.database.query(KEPT, [who.region, who.personId, settlementId])
    expect(kept).toEqual({ year: 2024, settled_on: '2025-01-02', policy_day: '2024-12-31', booked_on: '2025-01-02' })
    const lines = [{ code: 'A1', price: '1500.00', quantity: '1', providedOn: '2025-01-02' }]
    const next = { ...VISIT, admittedOn: '2025-01-02', institutionId: tertiary, lines, useAccount: false }
    expect(value(await settleVisit(test.desk, who, CASHIER, null, next)).amounts.deductible).toBe('400.00')
  })

  it('is taken back in that year too, and the books stand the proof', async () => {
    value(await reverse(test.desk, who, CLERK, null, { settlementId, why: '费用录错', today: '2025-01-03' }))
    expect(await yearsOf()).toEqual([
      { year: 2024, last: 2 },
      { year: 2025, last: 1 },
    ])
    const reader = openDatabase({ ...test.config, pipeline: false })
    const { findings } = await verify(reader, test.desk.policies)
    await reader.close()
    expect(findings.filter(({ personId }) => personId === who.personId)).toEqual([])
  })
})

const YEARS = sql`
  SELECT year, last_ordinal AS last FROM person_year WHERE region = $1 AND person_id = $2 ORDER BY year`
const KEPT = sql`
  SELECT year, settled_on, settled_case -> 'visit' ->> 'settledOn' AS policy_day,
    (SELECT max(booked_on) FROM ledger_entry l WHERE l.region = s.region AND l.person_id = s.person_id
      AND l.ref = s.settlement_id) AS booked_on
  FROM settlement s WHERE region = $1 AND person_id = $2 AND settlement_id = $3`
