import { createHash } from 'node:crypto'
import { addDays, addMonths, formatYuan, type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../../database/ids.ts'
import { sql } from '../../database/sql.ts'
import { entrySet } from '../../ledger/entry.ts'
import type { Casework } from '../../work/casework.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { perform } from '../../work/perform.ts'
import { refusal, refused } from '../../work/refusal.ts'
import { type CreditedPeriod, monthlyCredit, type NoCredit } from './monthly-credit.ts'

/**
 * `today`: the day it is booked on. `after`: the person that the run before ended with; `atMost`: people looked at, left out: all.
 * `onProgress` hears of every batch.
 */
export type CreditRun = {
  readonly today: IsoDate
  readonly after?: string | null
  readonly atMost?: number
  readonly batchSize?: number
  readonly onProgress?: (so: CreditReport) => void | Promise<void>
}

/** What a run did itself: one after a crash goes on where that one stopped, and tells only its own part. */
export type CreditReport = {
  readonly region: string
  readonly month: string
  readonly credited: number
  /** Yuan. */
  readonly total: string
  /** Who was not credited, and why: told by kind, never guessed at. */
  readonly notCredited: readonly {
    readonly category: string
    readonly plan: string | null
    readonly reason: NoCredit
    readonly people: number
  }[]
  /** Who could not be credited now, because other casework held them: run it again. */
  readonly failed: readonly { readonly personId: string; readonly code: string }[]
  /** Where a run goes on that has looked at as many people as it may; null: at everybody. */
  readonly next: string | null
}

const BATCH = 200
const AT_ONCE = 8

/**
 * Credits the personal accounts of a region's active employees for a month (`2025-03`), each once whatever happens: the month
 * names the entries, so that a second crediting has no place in the ledger. Refused: YB-W150 no such month.
 */
export async function creditMonth(
  desk: Desk,
  region: string,
  month: string,
  actor: Actor,
  {
    today,
    after: begin = null,
    atMost = Number.POSITIVE_INFINITY,
    batchSize = BATCH,
    onProgress = () => {},
  }: CreditRun,
): Promise<Result<CreditReport>> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month > today.slice(0, 7)) return refused(noSuchMonth(today))
  const { set } = desk.policies.current()
  const tally = new Tally(region, month)
  for (let after = begin ?? NIL_PERSON, looked = 0; ; ) {
    const page = await desk.database.query<PageRow>(PAGE, [
      region,
      after,
      creditSetId(month),
      lastDayOf(month),
      batchSize,
    ])
    const due = page.filter((row) => {
      const credit = monthlyCredit(set, region, month, row)
      if ('reason' in credit) tally.leave(row, credit.reason)
      return 'fen' in credit
    })
    for (let i = 0; i < due.length; i += AT_ONCE)
      await Promise.all(
        due.slice(i, i + AT_ONCE).map(async ({ person_id }) => {
          const who = { region, personId: person_id }
          tally.count(person_id, await creditOne(desk, who, month, actor, today))
        }),
      )
    if (page.length > 0) await onProgress(tally.report())
    if (page.length < batchSize) return ok(tally.report())
    after = page.at(-1)!.person_id
    looked += page.length
    if (looked >= atMost) return ok({ ...tally.report(), next: after })
  }
}

type PageRow = CreditedPeriod & { readonly person_id: string }

// Whoever is active on the month's last day: a person who moves within the month is credited by one region only. People whose
// entries of the month are there already are left out.
const PAGE = sql`
  SELECT e.person_id, e.scheme, e.plan, e.category, e.base_fen
  FROM enrolment e LEFT JOIN ledger_entry l
    ON l.region = e.region AND l.person_id = e.person_id AND l.set_id = $3 AND l.entry_no = 1
  WHERE e.region = $1 AND e.person_id > $2 AND l.set_id IS NULL AND e.scheme = 'employee' AND e.state = 'active'
    AND e.from_date <= $4 AND (e.to_date IS NULL OR e.to_date >= $4)
  ORDER BY e.person_id LIMIT $5`
const PERIOD = sql`
  SELECT scheme, plan, category, base_fen FROM enrolment
  WHERE region = $1 AND person_id = $2 AND scheme = 'employee' AND state = 'active'
    AND from_date <= $3 AND (to_date IS NULL OR to_date >= $3)`
const CREDITED = sql`
  SELECT amount_fen FROM ledger_entry WHERE region = $1 AND person_id = $2 AND set_id = $3 AND entry_no = 1`

type Found = { readonly period: CreditedPeriod | undefined; readonly credited: boolean }

/**
 * One person's month, judged again under the lock; answers the fen credited. It needs no request key: the entries' own key makes
 * a month credited once, for good and not for a year.
 */
const creditOne = (desk: Desk, who: Who, month: string, actor: Actor, today: IsoDate): Promise<Result<number>> =>
  perform(desk, who, actor, null, creditWork(desk, who, month, today))

/** The casework itself, for whoever knows what `load` would find. */
export function creditWork(desk: Desk, who: Who, month: string, today: IsoDate): Casework<Found, number> {
  const { set } = desk.policies.current()
  const key = [who.region, who.personId]
  const setId = creditSetId(month)
  return {
    load: async (read) => {
      const [[period], credited] = await Promise.all([
        read<CreditedPeriod>(PERIOD, [...key, lastDayOf(month)]),
        read(CREDITED, [...key, setId]),
      ])
      return { period, credited: credited.length > 0 }
    },
    decide: ({ period, credited }) => {
      const credit = period === undefined || credited ? null : monthlyCredit(set, who.region, month, period)
      if (credit === null || 'reason' in credit) return refused(nothingToCredit)
      const money = entrySet({ setId, bookedOn: today, reason: 'credit', ref: setId }, [
        ['person:account', credit.fen],
        [credit.from, 0 - credit.fen],
      ])
      return ok({
        answer: credit.fen,
        writes: [],
        money: [money],
        audit: [{ action: 'account.credit', target: `credit/${month}` }],
      })
    },
  }
}

/** The id of a month's entries, the same for everybody: the key of the ledger begins with the person. */
export function creditSetId(month: string): string {
  const bytes = createHash('sha256').update(`account-credit/${month}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const lastDayOf = (month: string): IsoDate => addDays(addMonths(`${month}-01`, 1), -1)

/** Counts a run. */
class Tally {
  #credited = 0
  #fen = 0
  readonly #left = new Map<string, CreditReport['notCredited'][number]>()
  readonly #failed: CreditReport['failed'][number][] = []

  constructor(
    readonly region: string,
    readonly month: string,
  ) {}

  count(personId: string, result: Result<number>): void {
    if (result.ok) {
      this.#credited += 1
      this.#fen += result.value
    } else if (result.problems[0]?.code !== nothingToCredit.code)
      this.#failed.push({ personId, code: result.problems[0]!.code })
  }

  leave({ category, plan }: CreditedPeriod, reason: NoCredit): void {
    const kind = [category, plan, reason].join()
    const people = (this.#left.get(kind)?.people ?? 0) + 1
    this.#left.set(kind, { category, plan, reason, people })
  }

  report(): CreditReport {
    return {
      region: this.region,
      month: this.month,
      credited: this.#credited,
      total: formatYuan(this.#fen),
      notCredited: [...this.#left.values()],
      failed: [...this.#failed],
      next: null,
    }
  }
}

const noSuchMonth = (today: IsoDate): Problem =>
  refusal(
    'YB-W150',
    'month',
    ['不是年-月，或还没有到', 'this is no month, or one that has not come yet'],
    [`写年-月，如 ${today.slice(0, 7)}`, `write year-month, as ${today.slice(0, 7)}`],
  )

/** Another run was quicker, or the enrolment changed meanwhile. */
const nothingToCredit = refusal(
  'YB-W151',
  'month',
  ['这个月没有可划入的金额，或已经划入', 'there is nothing to credit for this month, or it was credited'],
  ['无需处理', 'nothing is to be done'],
)
