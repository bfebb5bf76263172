import type { IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { sweep } from './sweep.ts'

const ENDED = sql`
  SELECT person_id, filing_id, to_date AS day FROM filing
  WHERE region = $1 AND state = 'active' AND to_date IS NOT NULL AND to_date < $2 AND (to_date, person_id, filing_id) > ($3, $4, $5)
  ORDER BY to_date, person_id, filing_id LIMIT $6`

/**
 * Marks filings whose last day has passed, once a day; answers how many. Bills do not wait for it: which filing applies is
 * decided by the dates, and a stay admitted while it held stays filed to discharge.
 */
export const expireFilings = (desk: Desk, region: string, today: IsoDate, actor: Actor): Promise<number> =>
  sweep(desk, region, today, actor, {
    action: 'expire',
    due: ENDED,
    isDue: ({ state, to_date }) => state === 'active' && to_date !== null && to_date < today,
  })
