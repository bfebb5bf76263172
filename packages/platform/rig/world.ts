import { createHash } from 'node:crypto'
import type { Level } from '@yibao/engine'
import type { Client } from 'pg'
import { CATALOGUE } from '../src/demo/city/catalogue/catalogue.ts'

/** Real rules need a real day: the clock of load and fault runs begins here, nine in the morning in Dalian. */
export const CLOCK_BEGINS = Date.parse('2025-06-03T09:00:00+08:00')
export const WORLD_DAY = '2025-06-03'

/** People `1` to `people` of one region with an account each, hospitals, a catalogue, and cashiers who are signed in. */
export type World = {
  readonly region: string
  readonly hospitals: readonly Hospital[]
  readonly cashiers: readonly SignedIn[]
}

export type Hospital = { readonly institutionId: string; readonly level: Level }
export type SignedIn = { readonly login: string; readonly institutionId: string; readonly token: string }

export type WorldPlan = {
  readonly region: string
  readonly people: number
  readonly cashiers: number
  readonly levels: readonly Level[]
  readonly scheme: 'employee' | 'resident'
  /** Shenzhen has tiers; null elsewhere. */
  readonly plan: string | null
  /** Of every ten people. */
  readonly retiredOfTen: number
  /** Its cashiers' sessions begin here; left out: where the clock of load and fault runs does. */
  readonly begins?: number
  /** What each account begins with, in fen. */
  readonly accountFen: number
}

/** Person number `n`, from 1: ids in a row, so that any process can name them without asking. */
export const personId = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** Fills a migrated, empty database in bulk. Books are as casework would have left them: `verify` finds them in order. */
export async function fillWorld(client: Client, plan: WorldPlan): Promise<World> {
  const { region, people, accountFen } = plan
  const hospitals = plan.levels.map((level, i) => ({
    institutionId: `H${region}${String(i + 1).padStart(5, '0')}`,
    level,
  }))
  for (const { institutionId, level } of hospitals)
    await client.query(HOSPITAL, [institutionId, region, `演示医院${institutionId.slice(-2)}`, level])
  await fillCatalogue(client, region)
  await client.query(PEOPLE, [region, people])
  await client.query(BOOKS, [region, people, accountFen])
  if (accountFen > 0) await client.query(CREDITS, [region, people, accountFen])
  await client.query(ENROLMENTS, [region, people, plan.scheme, plan.plan, plan.retiredOfTen])
  const cashiers = Array.from({ length: plan.cashiers }, (_, i) => {
    const { institutionId } = hospitals[i % hospitals.length]!
    return { login: `cashier-${region}-${i + 1}`, institutionId, token: `session-of-cashier-${region}-${i + 1}` }
  })
  for (const [i, cashier] of cashiers.entries())
    await signIn(client, region, i + 1, cashier, new Date(plan.begins ?? CLOCK_BEGINS))
  await client.query('ANALYZE')
  return { region, hospitals, cashiers }
}

async function signIn(client: Client, region: string, number: number, cashier: SignedIn, began: Date): Promise<void> {
  const userId = `00000000-0000-7000-9000-${region}${String(number).padStart(6, '0')}`
  await client.query(CASHIER, [userId, cashier.login, region, cashier.institutionId, began])
  const tokenHash = createHash('sha256').update(cashier.token).digest()
  await client.query(SESSION, [tokenHash, userId, began])
}

/** In the region and in those around it, which keep catalogues of their own in the same table. */
async function fillCatalogue(client: Client, region: string): Promise<void> {
  const regions = [region, ...OTHER_REGIONS.filter((other) => other !== region)]
  for (const { code, name, kind, class: itemClass, unit, limit, selfPayBp, item } of CATALOGUE)
    await client.query(ITEM, [regions, code, name, kind, itemClass, unit, JSON.stringify(limit ?? {}), selfPayBp, item])
}

const OTHER_REGIONS = [
  ...['110000', '120000', '210100', '210300', '210400', '310000', '320100', '330100', '340100', '350300', '370200'],
  ...['420100', '440100', '440300', '500000', '510100', '520100', '610100', '650100'],
]

const HOSPITAL = `
  INSERT INTO institution (institution_id, region, name, kind, level, specialist, linked, address, phone, state)
  VALUES ($1, $2, $3, 'hospital', $4, false, true, '', '', 'active')`
const ITEM = `
  INSERT INTO catalogue_item (region, code, from_date, name, kind, class, unit, limit_price_fen, self_pay_bp, item)
  SELECT region, $2, '2020-01-01', $3, $4, $5, $6, $7, $8, $9 FROM unnest($1::text[]) AS region`

const PERSON_ID = `('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid`
// Sealed values have the size of real ones; nothing here opens them.
const PEOPLE = `
  INSERT INTO person (region, person_id, id_type, id_number, name, sex, birth_date, created_at)
  SELECT $1, ${PERSON_ID}, '01', decode(repeat(md5(n::text), 3), 'hex'), decode(repeat(md5(n::text), 2), 'hex'),
    CASE WHEN n % 2 = 0 THEN 'female' ELSE 'male' END, date '1960-01-01' + (n * 7919 % 14000), now()
  FROM generate_series(1, $2::int) AS n`
const BOOKS = `
  INSERT INTO person_book (region, person_id, account_fen, audit_hash)
  SELECT $1, ${PERSON_ID}, $3, decode(repeat('00', 32), 'hex') FROM generate_series(1, $2::int) AS n`
const CREDITS = `
  INSERT INTO ledger_entry (region, person_id, set_id, entry_no, account, amount_fen, booked_on, reason, ref)
  SELECT $1, ${PERSON_ID}, ${PERSON_ID}, e.no, e.account, e.sign * $3::bigint, '2025-01-01', 'credit', ${PERSON_ID}
  FROM generate_series(1, $2::int) AS n, (VALUES (1, 'bank', -1), (2, 'person:account', 1)) AS e (no, account, sign)`
const ENROLMENTS = `
  INSERT INTO enrolment (region, person_id, enrolment_id, scheme, plan, category, state, from_date, benefits_from, continuous_since)
  SELECT $1, ${PERSON_ID}, ${PERSON_ID}, $3, $4,
    CASE WHEN $3::text = 'resident' THEN 'adult' WHEN n % 10 < $5::int THEN 'retired' ELSE 'working' END,
    'active', '2020-01-01', '2020-01-01', '2020-01-01'
  FROM generate_series(1, $2::int) AS n`
const CASHIER = `
  INSERT INTO user_account (user_id, login, display_name, role, region, institution_id, state, created_at)
  VALUES ($1, $2, '演示收费员', 'cashier', $3, $4, 'active', $5)`
const SESSION = `
  INSERT INTO session (token_hash, user_id, created_at, last_seen_at, expires_at)
  VALUES ($1, $2, $3, $3, $3::timestamptz + interval '12 hours')`
