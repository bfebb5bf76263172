import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { admit } from './admit.ts'
import { cancelEncounter } from './cancel.ts'
import { discharge } from './discharge.ts'
import { encounterById, encountersOf, linesOf } from './queries.ts'
import { uploadLines } from './upload-lines.ts'

let test: TestDesk
let institutionId: string
let who: Who
beforeAll(async () => {
  test = await testDesk()
  institutionId = await hospital(test, { number: 1, region: '210200', level: 'level3' })
  await smallCatalogue(test, '210200')
  who = await insured(test, { region: '210200', name: '甲', scheme: 'resident', category: 'adult' })
})
afterAll(() => test.close())

const STAY = {
  care: 'inpatient',
  admittedOn: '2025-02-20',
  emergency: false,
  diagnosis: 'none',
  selected: true,
  referred: false,
  signed: false,
  injury: 'none',
} as const

const newest = async (): Promise<string> => (await encountersOf(test.desk, who, { limit: 1 }))[0]!.encounterId

const line = (code: string | null, price: string, day: string) => ({
  code,
  name: '明细',
  price,
  quantity: '1',
  providedOn: day,
})

describe('a stay in hospital', () => {
  it('is refused while another one is open, also at another hospital', async () => {
    const first = await admit(test.desk, who, CASHIER, null, { ...STAY, institutionId })
    const other = await hospital(test, { number: 2, region: '210200', level: 'level2' })
    const second = await admit(test.desk, who, CASHIER, null, { ...STAY, institutionId: other })
    expect(first.ok).toBe(true)
    expect(second).toMatchObject({ ok: false, problems: [{ code: 'YB-W301' }] })
  })

  it('takes its lines in batches: a batch sent again replaces its own lines, the others stay', async () => {
    const encounterId = await newest()
    const upload = (batch: string, lines: readonly ReturnType<typeof line>[]) =>
      uploadLines(test.desk, who, CASHIER, null, { encounterId, batch, lines, today: '2025-02-25' })
    await upload('1', [line('A1', '100.00', '2025-02-21'), line('B1', '800.00', '2025-02-21')])
    await upload('2', [line(null, '40.00', '2025-02-22')])
    const again = await upload('1', [line('B1', '600.00', '2025-02-21')])
    expect(again.ok && again.value.total).toBe('640.00')
    const lines = await linesOf(test.desk, who, encounterId)
    expect(
      lines.map(({ batch, class: of, overLimit, preSelfPay, outOfCatalogue }) => [
        batch,
        of,
        overLimit,
        preSelfPay,
        outOfCatalogue,
      ]),
    ).toEqual([
      ['2', 'C', '0.00', '0.00', '40.00'],
      ['1', 'B', '100.00', '50.00', '0.00'],
    ])
  })

  it('is not discharged before its last cost, nor in the future', async () => {
    const encounterId = await newest()
    const on = (dischargedOn: string) =>
      discharge(test.desk, who, CASHIER, null, { encounterId, dischargedOn, today: '2025-02-25' })
    expect(await on('2025-02-21')).toMatchObject({ ok: false, problems: [{ code: 'YB-W302' }] })
    expect(await on('2025-02-26')).toMatchObject({ ok: false, problems: [{ code: 'YB-W302' }] })
    expect(await on('2025-02-25')).toMatchObject({ ok: true })
    const view = await encounterById(test.desk, who, encounterId)
    expect(view).toMatchObject({ state: 'discharged', actions: ['upload', 'settle', 'cancel'], total: '640.00' })
  })

  it('makes room for the next one when it is cancelled', async () => {
    const encounterId = await newest()
    expect(await cancelEncounter(test.desk, who, CASHIER, null, { encounterId, why: '登记错误' })).toMatchObject({
      ok: true,
    })
    const next = await admit(test.desk, who, CASHIER, null, { ...STAY, institutionId })
    expect(next.ok).toBe(true)
  })
})

describe('an item that the catalogue changes during a stay', () => {
  const upload = async (lines: readonly ReturnType<typeof line>[]) => {
    const who = await insured(test, { region: '210200', name: `乙${++people}`, scheme: 'resident', category: 'adult' })
    const admitted = await admit(test.desk, who, CASHIER, null, { ...STAY, institutionId })
    const encounterId = admitted.ok ? admitted.value.encounterId : ''
    return uploadLines(test.desk, who, CASHIER, null, { encounterId, batch: '1', lines, today: '2025-02-25' })
  }
  let people = 0
  beforeAll(async () => {
    // Class B, a tenth paid first, to 22 February; class A from the 23rd on.
    await test.database.query(VERSION, ['210200', 'B2', '2020-01-01', '2025-02-22', 'B', 1000])
    await test.database.query(VERSION, ['210200', 'B2', '2025-02-23', null, 'A', null])
    await test.database.query(VERSION, ['210200', 'A9', '2025-02-24', null, 'A', null])
  })

  it('is priced by the version of the day on which it was provided, whenever it is uploaded', async () => {
    const days = ['2025-02-22', '2025-02-23', '2025-02-25']
    const uploaded = await upload(days.map((day) => line('B2', '100.00', day)))
    const told = uploaded.ok ? uploaded.value.lines.map((one) => [one.class, one.preSelfPay]) : []
    expect(told).toEqual([
      ['B', '10.00'],
      ['A', '0.00'],
      ['A', '0.00'],
    ])
  })

  it('is not in the catalogue on the days before its first version; a line of a wrong day is told for its day alone', async () => {
    const uploaded = await upload([line('A9', '100.00', '2025-02-23'), line('A9', '100.00', '2025-02-19')])
    const told = uploaded.ok ? [] : uploaded.problems.map(({ code, path }) => [code, path])
    expect(told).toEqual([
      ['YB-W312', 'lines[0].code'],
      ['YB-W314', 'lines[1].providedOn'],
    ])
  })
})

const VERSION = sql`
  INSERT INTO catalogue_item (region, code, from_date, to_date, name, kind, class, unit, limit_price_fen, self_pay_bp)
  VALUES ($1, $2, $3, $4, '演示项目', 'drug', $5, '盒', '{}', $6)`
