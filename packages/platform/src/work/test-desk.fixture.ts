import { createHash } from 'node:crypto'
import type { Level, Scheme } from '@yibao/engine'
import type { Database, DatabaseConfig } from '../database/database.ts'
import { freshDatabase } from '../database/fresh-database.fixture.ts'
import { uuidV7 } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { openPolicyShelf } from '../release/shelf.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Actor, Desk, Who } from './desk.ts'

/** A desk over a fresh database, with a clock that tests set and ids that come out the same every time. */
export type TestDesk = {
  readonly desk: Desk
  readonly database: Database
  readonly config: DatabaseConfig
  /** Sets the clock: `2025-03-01T09:00:00Z`. */
  readonly at: (moment: string) => void
  readonly close: () => Promise<void>
}

export async function testDesk(moment = '2025-03-01T02:00:00Z'): Promise<TestDesk> {
  const { database, config, close } = await freshDatabase()
  let now = Date.parse(moment)
  const desk: Desk = {
    database,
    now: () => now,
    newId: uuidV7(counted('ids')),
    policies: await openPolicyShelf(database, new Date(now)),
    secrets: PLAIN_SECRETS,
  }
  const at = (next: string): void => {
    now = Date.parse(next)
  }
  return { desk, database, config, at, close }
}

/** Bytes that only look random: SHA-256 of a counter. */
function counted(seed: string): (size: number) => Uint8Array {
  let count = 0
  return (size) => createHash('sha256').update(`${seed}${count++}`).digest().subarray(0, size)
}

/** Nothing is secret in tests of casework; the real ones have tests of their own. */
const PLAIN_SECRETS: Secrets = {
  seal: (plain) => new TextEncoder().encode(plain),
  unseal: (sealed) => new TextDecoder().decode(sealed),
  personIdOf: (idType, idNumber) => testPersonId(`${idType}${idNumber}`),
  statementKey: new Uint8Array(32),
}

/** A person id made from a word. */
export function testPersonId(word: string): string {
  const hex = createHash('sha256').update(word).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const CASHIER: Actor = { id: 'cashier-1', role: 'cashier', address: '127.0.0.1' }
export const CLERK: Actor = { id: 'clerk-1', role: 'clerk', address: '127.0.0.1' }

const INSERT_PERSON = sql`
  INSERT INTO person (region, person_id, id_type, id_number, name, sex, birth_date, created_at)
  VALUES ($1, $2, '01', $3, $3, 'female', $4, now())`
const INSERT_BOOK = sql`
  INSERT INTO person_book (region, person_id, account_fen, audit_hash) VALUES ($1, $2, 0, $3)`
const INSERT_ENROLMENT = sql`
  INSERT INTO enrolment (region, person_id, enrolment_id, scheme, plan, category, groups, state, from_date, benefits_from, continuous_since)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8, $8, $8)`

export type TestPerson = {
  readonly region: string
  readonly name: string
  readonly scheme: Scheme
  readonly category: string
  readonly plan?: string
  readonly birthDate?: string
  readonly enrolledOn?: string
  readonly groups?: readonly string[]
}

/** Somebody enrolled and active since 2020, unless told otherwise. */
export async function insured({ desk, database }: TestDesk, person: TestPerson): Promise<Who> {
  const who = { region: person.region, personId: testPersonId(person.name) }
  const key = [who.region, who.personId]
  await database.query(INSERT_PERSON, [...key, new TextEncoder().encode(person.name), person.birthDate ?? '1980-01-01'])
  await database.query(INSERT_BOOK, [...key, new Uint8Array(32)])
  await database.query(INSERT_ENROLMENT, [
    ...key,
    desk.newId(desk.now()),
    person.scheme,
    person.plan ?? null,
    person.category,
    person.groups ?? [],
    person.enrolledOn ?? '2020-01-01',
  ])
  return who
}

const INSERT_INSTITUTION = sql`
  INSERT INTO institution (institution_id, region, name, kind, level, specialist, linked, address, phone, state)
  VALUES ($1, $2, $3, 'hospital', $4, false, $5, '', '', 'active')`

/** A hospital; its code ends in the number given. */
export async function hospital(
  { database }: TestDesk,
  {
    number,
    region,
    level,
    linked = true,
  }: { readonly number: number; readonly region: string; readonly level: Level; readonly linked?: boolean },
): Promise<string> {
  const id = `H${region}${String(number).padStart(5, '0')}`
  await database.query(INSERT_INSTITUTION, [id, region, `演示医院${number}`, level, linked])
  return id
}

const INSERT_ITEM = sql`
  INSERT INTO catalogue_item (region, code, from_date, name, kind, class, unit, limit_price_fen, self_pay_bp)
  VALUES ($1, $2, '2020-01-01', $3, 'service', $4, '次', $5, $6)`

/** Three items of a place of care: `A1` class A; `B1` class B, a tenth paid first, at most 500 yuan; `C1` class C. */
export async function smallCatalogue({ database }: TestDesk, region: string): Promise<void> {
  await database.query(INSERT_ITEM, [region, 'A1', '演示甲类项目', 'A', '{}', null])
  await database.query(INSERT_ITEM, [
    region,
    'B1',
    '演示乙类项目',
    'B',
    '{"level3": 50000, "level3-special": 50000}',
    1000,
  ])
  await database.query(INSERT_ITEM, [region, 'C1', '演示丙类项目', 'C', '{}', null])
}
