import type { IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { sweep } from './sweep.ts'

const BEGUN = sql`
  SELECT person_id, filing_id, from_date AS day FROM filing
  WHERE region = $1 AND state = 'approved' AND from_date <= $2 AND (from_date, person_id, filing_id) > ($3, $4, $5)
  ORDER BY from_date, person_id, filing_id LIMIT $6`

/** Marks approved filings whose first day has come, once a day and before `expireFilings`; answers how many. */
export const startFilings = (desk: Desk, region: string, today: IsoDate, actor: Actor): Promise<number> =>
  sweep(desk, region, today, actor, {
    action: 'start',
    due: BEGUN,
    isDue: ({ state, from_date }) => state === 'approved' && from_date <= today,
  })
