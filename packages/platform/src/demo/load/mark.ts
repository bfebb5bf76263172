import { createHash } from 'node:crypto'
import { NATIONAL } from '@yibao/engine'
import { type Instant, NIL_PERSON } from '../../database/ids.ts'
import { sql } from '../../database/sql.ts'
import { type Write, write } from '../../work/casework.ts'
import type { Desk } from '../../work/desk.ts'
import type { CityPlan } from './plan.ts'

/**
 * How far a demo city is, as request keys of its own: a batch of people is written with its mark, or neither is. Whoever goes on
 * after a crash finds the plan that the city was begun with, and every batch that is there.
 */
const KEY = [NATIONAL, NIL_PERSON, 'demo-city'] as const

const MARKS = sql`SELECT key, answer FROM request_key WHERE region = $1 AND person_id = $2 AND sender = $3`
const MARK = sql`
  INSERT INTO request_key (region, person_id, sender, key, body_hash, answer, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`

export type Marks = {
  /** Null: no demo city was begun here. */
  readonly plan: CityPlan | null
  readonly has: (key: string) => boolean
}

export async function marksOf({ database }: Pick<Desk, 'database'>): Promise<Marks> {
  const rows = await database.query<{ key: string; answer: unknown }>(MARKS, [...KEY])
  const found = new Map(rows.map(({ key, answer }) => [key, answer]))
  return { plan: (found.get(BEGUN) as CityPlan | undefined) ?? null, has: (key) => found.has(key) }
}

/** The mark of the city itself, which holds its plan. */
export const BEGUN = 'city'
/** The mark of a city that is whole. */
export const DONE = 'done'

export function mark(key: string, answer: unknown, at: Instant): Write {
  const hash = createHash('sha256').update(JSON.stringify(answer)).digest()
  return write(MARK, ...KEY, key, hash, JSON.stringify(answer), new Date(at))
}

export const putMark = async ({ database }: Pick<Desk, 'database'>, { statement, values }: Write): Promise<void> =>
  void (await database.query(statement, values))

const ANYTHING = sql`
  SELECT 1 AS something FROM institution UNION ALL SELECT 1 FROM user_account UNION ALL SELECT 1 FROM person_book LIMIT 1`

/** Whether a database holds nothing at all: no institution, no account, nobody. */
export const holdsNothing = async ({ database }: Pick<Desk, 'database'>): Promise<boolean> =>
  (await database.query(ANYTHING)).length === 0
