import { addDays, addMonths, type IsoDate, isIsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { journalBooked } from '../outbox/journal.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type ClearingAnswer, type ClearingLine, clearingAnswer, insertClearing, regionAsWho } from './clearing-row.ts'

export type GenerateCommand = {
  /** The region of care, which was billed. */
  readonly region: string
  readonly homeRegion: string
  readonly month: string
  readonly today: IsoDate
}

/**
 * Makes the statement of a month for one home region (清算单): every declared settlement of its insured here that no earlier
 * statement had, reversals with it. The home region gets its copy by event.
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

const DUE = sql`
  SELECT settlement_id AS "settlementId", person_id AS "personId",
    fund_total_fen + account_fen + shared_account_fen AS "owedFen"
  FROM settlement_journal
  WHERE region = $1 AND home_region = $2 AND clearing_id IS NULL AND declaration_id IS NOT NULL AND settled_on <= $3
  ORDER BY settled_on, settlement_id`
const MARK = sql`
  UPDATE settlement_journal SET clearing_id = $4 WHERE region = $1 AND home_region = $2 AND settlement_id = ANY($3::uuid[])`

function generateWork({
  region,
  homeRegion,
  month,
  today,
}: GenerateCommand): Casework<readonly ClearingLine[], ClearingAnswer> {
  const first = `${month}-01`
  const last = /^\d{4}-\d{2}$/.test(month) && isIsoDate(first) ? addDays(addMonths(first, 1), -1) : null
  return {
    opensBook: true,
    load: async (read) => (last === null ? [] : read<ClearingLine>(DUE, [region, homeRegion, last])),
    decide: (lines, { at, newId, actor }) => {
      if (last === null || today <= last || region === homeRegion) return refused(notClearable(month))
      if (lines.length === 0) return refused(nothingToClear(month))
      const row = {
        region,
        clearing_id: newId(),
        side: 'host',
        other_region: homeRegion,
        month,
        lines,
        amount_fen: lines.reduce((sum, { owedFen }) => sum + owedFen, 0),
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
    [`截至 ${month} 没有已申报而未清算的异地结算`, `nothing declared is left to clear up to ${month}`],
    ['先由定点机构申报', 'the institutions declare first'],
  )

const generatedBefore: Problem = refusal(
  'YB-W722',
  'month',
  ['这个月与该参保地的清算单已经生成', 'the statement of this month for that region was made before'],
  ['查看已有清算单；后来的并入下月', 'look at that statement; what came later goes with the next month'],
)
