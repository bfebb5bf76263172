import { addDays, addMonths, type IsoDate, isIsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { journalBooked } from '../outbox/journal.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type Compared, DAY_LINE, type DayLine, stillMatched, totalsOf } from './day.ts'
import { careRegion, type DeclarationAnswer, declarationAnswer } from './declaration.ts'

export type DeclareCommand = {
  readonly region: string
  readonly institutionId: string
  /** `2025-03`; over, and reconciled day by day. */
  readonly month: string
  readonly today: IsoDate
}

/**
 * Declares a month (月度申报): every settlement and reversal of the institution that is not declared yet, up to the month's
 * last day, so that a reversal after an earlier declaration is cleared with the next one. Each day must have been reconciled
 * with no difference left, and stand as it did then (YB-W705).
 */
export async function declareMonth(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: DeclareCommand,
): Promise<Result<DeclarationAnswer>> {
  await journalBooked(desk)
  return perform(desk, careRegion(command.region), actor, request, declareWork(command))
}

type Line = DayLine & { readonly day: IsoDate; readonly declared: boolean }
type DayCompared = Compared & { readonly day: IsoDate }
type Found = { readonly lines: readonly Line[]; readonly compared: readonly DayCompared[] }

// What is due, and what was declared before of the same days: a day is compared as a whole.
const LINES = sql`
  SELECT ${DAY_LINE}, settled_on AS day, declaration_id IS NOT NULL AS declared FROM settlement_journal
  WHERE region = $1 AND institution_id = $2 AND settled_on IN (
    SELECT j.settled_on FROM settlement_journal j
    WHERE j.region = $1 AND j.institution_id = $2 AND j.declaration_id IS NULL AND j.settled_on <= $3)
  ORDER BY settled_on, settlement_id`
// The last word on a day counts.
const COMPARED = sql`
  SELECT DISTINCT ON (day) day, state, ours FROM reconciliation
  WHERE region = $1 AND person_id = $4 AND institution_id = $2 AND day <= $3 ORDER BY day, made_at DESC, reconciliation_id DESC`
const INSERT = sql`
  INSERT INTO declaration (region, person_id, declaration_id, institution_id, month, state, settlements, declared_fen,
    payable_fen, declared_by, declared_at, changed_at) VALUES ($1, $2, $3, $4, $5, 'declared', $6, $7, $7, $8, $9, $9)`
const MARK = sql`
  UPDATE settlement_journal SET declaration_id = $4
  WHERE region = $1 AND institution_id = $2 AND settlement_id = ANY($3::uuid[])`

function declareWork({ region, institutionId, month, today }: DeclareCommand): Casework<Found, DeclarationAnswer> {
  const last = lastDayOf(month)
  return {
    opensBook: true,
    load: async (read) => {
      if (last === null) return { lines: [], compared: [] }
      const [lines, compared] = await Promise.all([
        read<Line>(LINES, [region, institutionId, last]),
        read<DayCompared>(COMPARED, [region, institutionId, last, NIL_PERSON]),
      ])
      return { lines, compared }
    },
    decide: (found, { at, newId, actor }) => {
      const problems = problemsOf(month, last, today, found)
      if (problems.length > 0) return refused(...problems)
      const declarationId = newId()
      const due = found.lines.filter((line) => !line.declared)
      const declared = due.reduce((sum, { fundFen, accountFen }) => sum + fundFen + accountFen, 0)
      const ids = due.map(({ settlementId }) => settlementId)
      return ok({
        answer: declarationAnswer({
          declaration_id: declarationId,
          state: 'declared',
          institution_id: institutionId,
          month,
          settlements: due.length,
          declared_fen: declared,
          deducted_fen: 0,
          payable_fen: declared,
        }),
        writes: [
          write(
            INSERT,
            region,
            NIL_PERSON,
            declarationId,
            institutionId,
            month,
            due.length,
            declared,
            actor.id,
            new Date(at),
          ),
          write(MARK, region, institutionId, ids, declarationId),
        ],
        audit: [{ action: 'declaration.declare', target: `declaration/${declarationId}` }],
      })
    },
    conflicts: { declaration_once: declaredBefore },
  }
}

function problemsOf(
  month: string,
  last: IsoDate | null,
  today: IsoDate,
  { lines, compared }: Found,
): readonly Problem[] {
  if (last === null) return [badMonth(month)]
  if (today <= last) return [notOver(month)]
  if (lines.length === 0) return [nothingDue(month)]
  const lastOf = new Map(compared.map((one) => [one.day, one]))
  const open = [...new Set(lines.map(({ day }) => day))].filter(
    (day) => !stillMatched(lastOf.get(day), totalsOf(lines.filter((line) => line.day === day))),
  )
  return open.length > 0 ? [notReconciled(open)] : []
}

/** Last day of a month written `2025-03`; null where it is none. */
function lastDayOf(month: string): IsoDate | null {
  const first = `${month}-01`
  return /^\d{4}-\d{2}$/.test(month) && isIsoDate(first) ? addDays(addMonths(first, 1), -1) : null
}

const badMonth = (month: string): Problem =>
  refusal('YB-W702', 'month', [`“${month}”不是月份`, `"${month}" is no month`], ['写成 2025-03', 'write 2025-03'])

const notOver = (month: string): Problem =>
  refusal(
    'YB-W703',
    'month',
    [`${month} 还没有结束`, `${month} is not over yet`],
    ['下月1日起申报', 'declare it from the first day of the next month'],
  )

const nothingDue = (month: string): Problem =>
  refusal(
    'YB-W704',
    'month',
    [`截至 ${month} 没有待申报的结算`, `nothing is left to declare up to ${month}`],
    ['核对机构和月份', 'check the institution and the month'],
  )

const notReconciled = (days: readonly IsoDate[]): Problem =>
  refusal(
    'YB-W705',
    'month',
    [
      `以下日期还没有对平，或对账后又有结算：${days.join('、')}`,
      `these days are not reconciled, or settlements came after they were: ${days.join(', ')}`,
    ],
    ['先对账，逐笔处理差异，再申报', 'reconcile them and settle the differences line by line first'],
  )

const declaredBefore: Problem = refusal(
  'YB-W706',
  'month',
  ['这个月已经申报过', 'this month was declared before'],
  ['查看已有申报；有新增的并入下月申报', 'look at that declaration; what came later goes with the next month'],
)
