import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.fixture.ts'
import { sql } from '../database/sql.ts'
import { DELIVERIES } from '../deliveries.ts'
import { deliverAll } from '../outbox/courier.ts'
import { openPolicyShelf } from '../release/shelf.ts'
import { reverse } from '../settlement/reverse.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { verify } from '../verify/verify.ts'
import {
  CASHIER,
  CLERK,
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../work/test-desk.fixture.ts'
import { type BackedUp, backup } from './backup.ts'
import { backupToFile } from './backup-file.ts'
import type { CopyProgress } from './backup-format.ts'
import { copiedTables } from './copied-table.ts'
import { restore } from './restore.ts'

const AT = Date.parse('2025-03-02T00:00:00Z')

let test: TestDesk
let reader: Database
let target: FreshDatabase
let backedUp: BackedUp
let file: Buffer

beforeAll(async () => {
  test = await testDesk()
  reader = openDatabase({ ...test.config, pipeline: false })
  target = await freshDatabase()
  await settleSomeBills()
  await test.database.query(ODD_VALUES, ['演示\n换行\u2028"引号"\\', Buffer.from([0, 10, 255])])
  ;({ backedUp, file } = await backedUpFrom(reader))
})
afterAll(async () => {
  await reader.close()
  await target.close()
  await test.close()
})

const ODD_VALUES = sql`
  INSERT INTO institution (institution_id, region, name, kind, level, specialist, linked, address, phone, signing_key, state)
  VALUES ('H21020000002', '210200', $1, 'hospital', 'level3', false, true, '', '', $2, 'suspended')`

async function settleSomeBills(): Promise<void> {
  const institutionId = await hospital(test, { number: 1, region: '210200', level: 'level3' })
  await smallCatalogue(test, '210200')
  for (const name of ['甲', '乙']) {
    const groups = ['hardship', 'minimum-living']
    const who = await insured(test, { region: '210200', name, scheme: 'employee', category: 'working', groups })
    const settled = await settleVisit(test.desk, who, CASHIER, null, {
      institutionId,
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
    })
    if (!settled.ok) throw new Error(JSON.stringify(settled.problems))
    const { settlementId } = settled.value
    if (name === '乙') await reverse(test.desk, who, CLERK, null, { settlementId, why: '测试', today: '2025-03-02' })
  }
  await deliverAll(test.desk, DELIVERIES)
}

async function backedUpFrom(database: Database, onProgress: (progress: CopyProgress) => void = () => {}) {
  const chunks: Buffer[] = []
  const out = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const backedUp = await backup(database, out, { at: AT, onProgress })
  return { backedUp, file: Buffer.concat(chunks) }
}

/** Tables of the target that hold rows. */
async function held(): Promise<readonly string[]> {
  const names: string[] = []
  for (const { name, holdsRows } of await copiedTables(target.database.query))
    if ((await target.database.query(holdsRows)).length > 0) names.push(name)
  return names
}

const restoring = (bytes: Uint8Array) => restore(target.database, Readable.from([bytes]))

describe('refused, and nothing is written:', () => {
  /** The file with its text changed, and packed again without a fault. */
  const altered = (change: (lines: string[]) => readonly string[]): Buffer =>
    gzipSync(change(gunzipSync(file).toString('utf8').split('\n')).join('\n'))
  const changed = (from: string, to: string): Buffer => altered((lines) => lines.map((line) => line.replace(from, to)))

  it.each<readonly [string, string, () => Uint8Array]>([
    ['a file cut in its middle', 'YB-W944', () => file.subarray(0, file.length >> 1)],
    ['a file that lacks its last bytes', 'YB-W944', () => file.subarray(0, file.length - 4)],
    ['a byte turned over', 'YB-W944', () => file.map((byte, i) => (i === file.length >> 1 ? byte ^ 255 : byte))],
    ['an amount altered', 'YB-W944', () => changed('"1500', '"1600')],
    ['an amount that is none', 'YB-W944', () => changed('"150000"', '"many"')],
    ['a balance that the schema forbids', 'YB-W944', () => changed('"150000"', '"-150000"')],
    ['a row left out', 'YB-W944', () => altered((lines) => lines.filter((_, i) => i !== 2))],
    ['a row twice', 'YB-W944', () => altered((lines) => [...lines.slice(0, 3), lines[2]!, ...lines.slice(3)])],
    ['its foot left out', 'YB-W944', () => altered((lines) => lines.slice(0, -2))],
    ['something after its foot', 'YB-W944', () => altered((lines) => [...lines.slice(0, -1), '["x"]', ''])],
    ['a table of another schema', 'YB-W944', () => changed('"columns":["region"', '"columns":["area"')],
    ['another schema version', 'YB-W943', () => changed('"schemaVersion":', '"schemaVersion":9')],
    ['a later format', 'YB-W941', () => changed('"format":1', '"format":2')],
    ['a packed text', 'YB-W941', () => gzipSync('hello\n')],
    ['a file that is not packed', 'YB-W941', () => Buffer.from('hello\n')],
    ['an empty file', 'YB-W944', () => Buffer.alloc(0)],
  ])('%s (%s)', async (_what, code, bytes) => {
    const refused = await restoring(bytes())
    expect(refused.ok ? [] : refused.problems.map((problem) => problem.code)).toEqual([code])
    expect(await held()).toEqual([])
  })
})

it('a backup brings every row back into a fresh database, where the books verify', async () => {
  const restored = await restoring(file)
  expect(restored).toEqual({
    ok: true,
    value: { schemaVersion: backedUp.schemaVersion, madeAt: '2025-03-02T00:00:00.000Z', rows: backedUp.rows },
  })
  expect(backedUp.rows).toMatchObject({ settlement: 3, person: 2, policy_set: 1, institution: 2 })
  const restoredReader = openDatabase({ ...target.config, pipeline: false })
  try {
    const shelf = await openPolicyShelf(target.database, new Date(AT))
    const verified = await verify(restoredReader, shelf)
    expect(verified.findings).toEqual([])
    expect(verified.settlements).toBe(3)
    // The hash is over every value of every row.
    expect((await backedUpFrom(restoredReader)).backedUp).toEqual(backedUp)
  } finally {
    await restoredReader.close()
  }
})

it('a database that holds rows is refused by the names of its tables, and stays as it is', async () => {
  const again = await restoring(file)
  expect(again).toMatchObject({ ok: false, problems: [{ code: 'YB-W942' }] })
  expect(again.ok ? '' : again.problems[0]!.message.en).toContain('settlement')
  expect((await held()).length).toBeGreaterThan(5)
})

it('a file that cannot be written to its end is an error, and the database goes on', async () => {
  const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no space left')) })
  await expect(backup(reader, full, { at: AT })).rejects.toThrow('no space left')
  expect((await backedUpFrom(reader)).backedUp).toEqual(backedUp)
})

it('into a file: it is there when it is whole, and what was there before stays until then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yibao-backup-'))
  try {
    const path = join(folder, 'today.yibao')
    await writeFile(path, 'yesterday')
    await expect(backupToFile(await closedDatabase(), path, { at: AT })).rejects.toThrow()
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['today.yibao'], 'yesterday'])
    expect(await backupToFile(reader, path, { at: AT })).toEqual(backedUp)
    expect(await readFile(path)).toEqual(file)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  } finally {
    await rm(folder, { recursive: true })
  }
})

async function closedDatabase(): Promise<Database> {
  const database = openDatabase(test.config)
  await database.close()
  return database
}

it('tells how far it is, table by table', async () => {
  const told: CopyProgress[] = []
  await backedUpFrom(reader, (progress) => void told.push(progress))
  expect(Object.fromEntries(told.map(({ table, rows }) => [table, rows]))).toEqual(backedUp.rows)
})
