import { addDays, addMonths, type IsoDate, isIsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { journalBooked } from '../outbox/journal.ts'
import type { Deduction } from '../reconciliation/declaration.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import {
  type ClearingAnswer,
  type ClearingLine,
  clearingAnswer,
  insertClearing,
  regionAsWho,
  sumsOf,
} from './clearing-row.ts'

export type GenerateCommand = {
  /** The region of care, which was billed. */
  readonly region: string
  readonly homeRegion: string
  readonly month: string
  readonly today: IsoDate
}

/**
 * Makes the statement of a month for one home region (清算单): every settlement of its insured here whose declaration is
 * confirmed or paid and that no earlier statement had, reversals with it, each less what was deducted from it. The home region
 * gets its copy by event.
 */
export async function generateClearing(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: GenerateCommand,
): Promise<Result<ClearingAnswer>> {
  await journalBooked(desk)
  return perform(desk, regionAsWho(command.region), actor, request, generateWork(command))
}

type Due = { readonly settlementId: string; readonly personId: string; readonly owed: number }
type Found = {
  readonly due: readonly Due[]
  readonly deductions: readonly Pick<Deduction, 'settlementId' | 'amountFen'>[]
}

// Until the institution has confirmed its declaration, what is deducted can still change.
const DUE = sql`
  SELECT j.settlement_id AS "settlementId", j.person_id AS "personId",
    j.fund_total_fen + j.account_fen + j.shared_account_fen AS owed
  FROM settlement_journal j JOIN declaration d ON d.region = j.region AND d.declaration_id = j.declaration_id
  WHERE j.region = $1 AND j.home_region = $2 AND j.clearing_id IS NULL AND j.settled_on <= $3
    AND d.person_id = $4 AND d.state IN ('confirmed', 'paid')
  ORDER BY j.settled_on, j.settlement_id`
const DEDUCTIONS = sql`
  SELECT x."settlementId", x."amountFen"
  FROM declaration d, jsonb_to_recordset(d.deductions) AS x("settlementId" uuid, "amountFen" bigint)
  WHERE d.region = $1 AND d.person_id = $4 AND d.declaration_id IN (
    SELECT j.declaration_id FROM settlement_journal j
    WHERE j.region = $1 AND j.home_region = $2 AND j.clearing_id IS NULL AND j.settled_on <= $3)`
const MARK = sql`
  UPDATE settlement_journal SET clearing_id = $4 WHERE region = $1 AND home_region = $2 AND settlement_id = ANY($3::uuid[])`

function generateWork({ region, homeRegion, month, today }: GenerateCommand): Casework<Found, ClearingAnswer> {
  const first = `${month}-01`
  const last = /^\d{4}-\d{2}$/.test(month) && isIsoDate(first) ? addDays(addMonths(first, 1), -1) : null
  return {
    opensBook: true,
    load: async (read) => {
      if (last === null) return { due: [], deductions: [] }
      const key = [region, homeRegion, last, NIL_PERSON]
      const [due, deductions] = await Promise.all([
        read<Due>(DUE, key),
        read<Found['deductions'][number]>(DEDUCTIONS, key),
      ])
      return { due, deductions }
    },
    decide: (found, { at, newId, actor }) => {
      const lines = linesOf(found)
      if (last === null || today <= last || region === homeRegion) return refused(notClearable(month))
      if (lines.length === 0) return refused(nothingToClear(month))
      const row = {
        region,
        clearing_id: newId(),
        side: 'host',
        other_region: homeRegion,
        month,
        lines,
        amount_fen: sumsOf(lines).amountFen,
        generated_by: actor.id,
        generated_at: new Date(at),
      } as const
      return ok({
        answer: clearingAnswer({ ...row, state: 'generated' }),
        writes: [
          insertClearing(row),
          write(
            MARK,
            region,
            homeRegion,
            lines.map(({ settlementId }) => settlementId),
            row.clearing_id,
          ),
        ],
        events: [
          {
            topic: 'clearing-generated',
            payload: { clearingId: row.clearing_id, homeRegion, month, lines, amountFen: row.amount_fen, by: actor.id },
          },
        ],
        audit: [{ action: 'clearing.generate', target: `clearing/${row.clearing_id}` }],
      })
    },
    conflicts: { clearing_once: generatedBefore },
  }
}

function linesOf({ due, deductions }: Found): readonly ClearingLine[] {
  const deducted = new Map(deductions.map(({ settlementId, amountFen }) => [settlementId, amountFen]))
  return due.map(({ owed, ...line }) => {
    const deductedFen = deducted.get(line.settlementId) ?? 0
    return { ...line, owedFen: owed - deductedFen, deductedFen }
  })
}

const notClearable = (month: string): Problem =>
  refusal(
    'YB-W720',
    'month',
    [`不能生成 ${month} 的清算单`, `no statement can be made for ${month}`],
    [
      '写已结束的月份，如 2025-03；参保地须不同于就医地',
      'name a month that is over, such as 2025-03, and a home region other than this one',
    ],
  )

const nothingToClear = (month: string): Problem =>
  refusal(
    'YB-W721',
    'month',
    [
      `截至 ${month} 没有已确认申报而未清算的异地结算`,
      `nothing that was declared and confirmed is left to clear up to ${month}`,
    ],
    ['先由定点机构申报，经办机构审核，机构确认', 'first the institutions declare, the agency reviews, they confirm'],
  )

const generatedBefore: Problem = refusal(
  'YB-W722',
  'month',
  ['这个月与该参保地的清算单已经生成', 'the statement of this month for that region was made before'],
  ['查看已有清算单；后来的并入下月', 'look at that statement; what came later goes with the next month'],
)
