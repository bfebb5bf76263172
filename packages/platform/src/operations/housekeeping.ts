import { addDays, type IsoDate, NATIONAL } from '@yibao/engine'
import { digestDay } from '../audit/digest.ts'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { expireFilings } from '../filing/expire.ts'
import { startFilings } from '../filing/start.ts'
import { rollUpDay } from '../ledger/roll-up.ts'
import { chinaDay, chinaHour } from '../work/china-time.ts'
import { type Desk, SYSTEM } from '../work/desk.ts'

const INSTITUTION_REGIONS = sql`SELECT DISTINCT region FROM institution ORDER BY region`

/** Regions that have policies here, or institutions. */
export async function regionsServed({ database, policies }: Desk): Promise<readonly string[]> {
  const rows = await database.query<{ region: string }>(INSTITUTION_REGIONS)
  const insured = policies.current().set.regions.map(({ region }) => region)
  return [...new Set([...insured, ...rows.map(({ region }) => region)])].filter((region) => region !== NATIONAL).sort()
}

/**
 * The other region's half of a bill is booked on the day of the bill, when its event is delivered: later than the day's end
 * where a courier or a database was away.
 */
const DAYS_OF_LATE_ENTRIES = 7

/**
 * What a day needs when it begins: filings that come into force or end, the day before digested and rolled up, and the days of
 * the last week rolled up again where entries came in late. Each part may be done again, by this process or another, and
 * changes nothing then.
 */
export async function beginDay(desk: Desk, today: IsoDate): Promise<void> {
  for (const region of await regionsServed(desk)) {
    await startFilings(desk, region, today, SYSTEM)
    await expireFilings(desk, region, today, SYSTEM)
    for (const day of await undigestedDays(desk, region, addDays(today, -1))) await digestDay(desk, region, day, SYSTEM)
    for (let ago = DAYS_OF_LATE_ENTRIES; ago >= 1; ago--) await rollUpDay(desk, region, addDays(today, -ago), SYSTEM)
  }
}

const LAST_DIGEST = sql`SELECT max(day) AS day FROM audit_digest WHERE region = $1 AND person_id = $2`

/** Days since the last digest, to the one given: nobody may have been here to close them. Without any digest, that one day. */
async function undigestedDays({ database }: Desk, region: string, until: IsoDate): Promise<readonly IsoDate[]> {
  const [last] = await database.query<{ day: IsoDate | null }>(LAST_DIGEST, [region, NIL_PERSON])
  const days: IsoDate[] = []
  for (let day = last?.day ? addDays(last.day, 1) : until; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}

/** A day is over at one o'clock of the next: what was under way at midnight is booked by then. */
const DAY_BEGINS_AT_HOUR = 1
const LOOK_EVERY_MS = 5_000

export type Housekeeping = { readonly stop: () => Promise<void> }

/** Looks for newly published policies, and does the day's work once a day, until it is stopped. */
export function keepHouse(desk: Desk, { onFault }: { readonly onFault: (error: unknown) => void }): Housekeeping {
  let done: IsoDate | null = null
  let underWay: Promise<void> = Promise.resolve()
  let busy = false
  const look = async (): Promise<void> => {
    if (busy) return
    busy = true
    try {
      await desk.policies.refresh()
      const today = chinaDay(desk.now())
      if (done !== today && chinaHour(desk.now()) >= DAY_BEGINS_AT_HOUR) {
        await beginDay(desk, today)
        done = today
      }
    } catch (error) {
      onFault(error)
    } finally {
      busy = false
    }
  }
  const timer = setInterval(() => {
    if (!busy) underWay = look()
  }, LOOK_EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return underWay
    },
  }
}
