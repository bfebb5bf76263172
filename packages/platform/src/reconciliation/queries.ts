import { formatYuan, type IsoDate } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import { actionsIn } from '../work/machine.ts'
import {
  type Compared,
  DAY_LINES,
  type DayLine,
  type DayTotals,
  type InstitutionDay,
  stillMatched,
  totalsOf,
} from './day.ts'
import { type DeclarationAnswer, type DeclarationRow, type Deduction, declarationAnswer } from './declaration.ts'
import { DECLARATION, type DeclarationAction } from './transitions.ts'

/** What the agency has on its books for an institution's day, in fen. */
export async function dayOf(
  { database }: Desk,
  { region, institutionId, day }: InstitutionDay,
): Promise<{ readonly totals: DayTotals; readonly lines: readonly DayLine[] }> {
  const lines = await database.query<DayLine>(DAY_LINES, [region, institutionId, day])
  return { totals: totalsOf(lines), lines }
}

export type DeclarationView = DeclarationAnswer & {
  readonly actions: readonly DeclarationAction[]
  readonly deductions: readonly (Omit<Deduction, 'amountFen'> & { readonly amount: string })[]
  readonly declaredBy: string
  readonly reviewedBy: string | null
  readonly confirmedBy: string | null
  readonly paidBy: string | null
  readonly changedAt: string
}

const DECLARATIONS = sql`
  SELECT * FROM declaration WHERE region = $1 AND person_id = $2 AND ($3::text IS NULL OR institution_id = $3)
    AND ($4::uuid IS NULL OR declaration_id < $4) ORDER BY declaration_id DESC LIMIT $5`

/** Declarations of a region, or of one institution of it, newest first; `before` is the last id of the page before. */
export async function declarationsOf(
  { database }: Desk,
  region: string,
  page: { readonly institutionId?: string | null; readonly before?: string | null; readonly limit: number },
): Promise<readonly DeclarationView[]> {
  const values = [region, NIL_PERSON, page.institutionId ?? null, page.before ?? null, page.limit]
  return (await database.query<DeclarationRow>(DECLARATIONS, values)).map((row) => ({
    ...declarationAnswer(row),
    actions: actionsIn(DECLARATION, row.state),
    deductions: row.deductions.map(({ amountFen, ...rest }) => ({ ...rest, amount: formatYuan(amountFen) })),
    declaredBy: row.declared_by,
    reviewedBy: row.reviewed_by,
    confirmedBy: row.confirmed_by,
    paidBy: row.paid_by,
    changedAt: row.changed_at.toISOString(),
  }))
}

const DAYS = sql`
  SELECT j.settled_on AS day, count(*)::int AS count, sum(j.total_fen)::bigint AS "totalFen",
    sum(j.fund_total_fen)::bigint AS "fundFen", sum(j.account_fen + j.shared_account_fen)::bigint AS "accountFen",
    sum(j.cash_fen)::bigint AS "cashFen", r.state, r.ours
  FROM settlement_journal j LEFT JOIN LATERAL (
    SELECT state, ours FROM reconciliation r WHERE r.region = j.region AND r.person_id = $5 AND r.institution_id = j.institution_id AND r.day = j.settled_on
    ORDER BY made_at DESC, reconciliation_id DESC LIMIT 1) r ON true
  WHERE j.region = $1 AND j.institution_id = $2 AND j.settled_on BETWEEN $3 AND $4
  GROUP BY j.settled_on, r.state, r.ours ORDER BY j.settled_on`

type DayRow = DayTotals & { readonly day: IsoDate } & (Compared | { readonly state: null })

/** A day with settlements, and how it stands: null where it was never compared, or settlements came after it was matched. */
export type DayState = {
  readonly day: IsoDate
  readonly settlements: number
  readonly state: 'matched' | 'different' | null
}

/** Days of an institution from one day to another, both included. */
export async function daysOf(
  { database }: Desk,
  {
    region,
    institutionId,
    from,
    to,
  }: { readonly region: string; readonly institutionId: string; readonly from: IsoDate; readonly to: IsoDate },
): Promise<readonly DayState[]> {
  const rows = await database.query<DayRow>(DAYS, [region, institutionId, from, to, NIL_PERSON])
  return rows.map((row) => ({
    day: row.day,
    settlements: row.count,
    state: row.state === 'matched' && !stillMatched(row, row) ? null : row.state,
  }))
}
