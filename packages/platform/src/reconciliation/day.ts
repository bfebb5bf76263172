import type { IsoDate } from '@yibao/engine'
import { sql, sqlPart } from '../database/sql.ts'

/** What an institution and the agency compare for a day, in fen: whole day, and each settlement. */
export type DayTotals = {
  readonly count: number
  readonly totalFen: number
  readonly fundFen: number
  /** Own and shared accounts together, as institutions report them. */
  readonly accountFen: number
  readonly cashFen: number
}

export type DayLine = Omit<DayTotals, 'count'> & { readonly settlementId: string }

/** The columns of a `DayLine` in the journal. */
export const DAY_LINE = sqlPart`settlement_id AS "settlementId", total_fen AS "totalFen", fund_total_fen AS "fundFen",
  account_fen + shared_account_fen AS "accountFen", cash_fen AS "cashFen"`

/** Settlements and reversals of an institution on a day ($1 region of care, $2 institution, $3 day). */
export const DAY_LINES = sql`
  SELECT ${DAY_LINE} FROM settlement_journal WHERE region = $1 AND institution_id = $2 AND settled_on = $3 ORDER BY settlement_id`

export const totalsOf = (lines: readonly DayLine[]): DayTotals =>
  lines.reduce<DayTotals>(
    (sum, line) => ({
      count: sum.count + 1,
      totalFen: sum.totalFen + line.totalFen,
      fundFen: sum.fundFen + line.fundFen,
      accountFen: sum.accountFen + line.accountFen,
      cashFen: sum.cashFen + line.cashFen,
    }),
    { count: 0, totalFen: 0, fundFen: 0, accountFen: 0, cashFen: 0 },
  )

/** One settlement about which the two sides differ; the side that lacks it is null. */
export type Difference = {
  readonly settlementId: string
  readonly ours: DayLine | null
  readonly theirs: DayLine | null
}

export function differencesOf(ours: readonly DayLine[], theirs: readonly DayLine[]): readonly Difference[] {
  const [mine, yours] = [byId(ours), byId(theirs)]
  const ids = [...new Set([...mine.keys(), ...yours.keys()])].sort()
  return ids.flatMap((settlementId) => {
    const [a, b] = [mine.get(settlementId) ?? null, yours.get(settlementId) ?? null]
    return a !== null && b !== null && sameMoney(a, b) ? [] : [{ settlementId, ours: a, theirs: b }]
  })
}

const sameMoney = (a: Omit<DayTotals, 'count'>, b: Omit<DayTotals, 'count'>): boolean =>
  a.totalFen === b.totalFen && a.fundFen === b.fundFen && a.accountFen === b.accountFen && a.cashFen === b.cashFen

export const sameTotals = (a: DayTotals, b: DayTotals): boolean => a.count === b.count && sameMoney(a, b)

/** The last comparison of a day; `ours` is what the agency had on its books then. */
export type Compared = { readonly state: 'matched' | 'different'; readonly ours: DayTotals }

/**
 * Whether a day is matched as it stands now. A day may be compared while it lasts: settlements are only ever added to one, so
 * whatever comes later changes the count, and the day must be compared again.
 */
export const stillMatched = (compared: Compared | undefined, now: DayTotals): boolean =>
  compared?.state === 'matched' && sameTotals(compared.ours, now)

const byId = (lines: readonly DayLine[]): ReadonlyMap<string, DayLine> =>
  new Map(lines.map((line) => [line.settlementId, line]))

/** A day of an institution. */
export type InstitutionDay = { readonly region: string; readonly institutionId: string; readonly day: IsoDate }
