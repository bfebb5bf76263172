import { formatYuan, type Problem } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { refusal } from '../work/refusal.ts'
import { type ClearingLine, type ClearingRow, sumsOf } from './clearing-row.ts'

/** A direct settlement of a statement, as the home region has it on its own books; `owed` in fen. */
export type Own = { readonly settlement_id: string; readonly owed: number }

/** A settlement of a statement that another one asks for already. */
export type AskedBefore = { readonly settlement_id: string; readonly month: string }

// $1 home region, $2 nil person, $3 statement.
export const OWN = sql`
  SELECT s.settlement_id, s.fund_total_fen + s.account_fen + s.shared_account_fen AS owed
  FROM clearing c, jsonb_to_recordset(c.lines) AS l("settlementId" uuid, "personId" uuid)
  JOIN settlement s ON s.person_id = l."personId" AND s.settlement_id = l."settlementId"
  WHERE c.region = $1 AND c.person_id = $2 AND c.clearing_id = $3 AND s.region = $1 AND s.kind = 'direct'
    AND s.place = c.other_region`
// Of two statements that ask for the same, the one that came first, or was signed, is the one that stands.
export const ASKED_BEFORE = sql`
  SELECT DISTINCT before."settlementId" AS settlement_id, o.month
  FROM clearing c JOIN clearing o ON o.region = c.region AND o.person_id = c.person_id AND o.side = 'home'
    AND o.other_region = c.other_region AND o.clearing_id <> c.clearing_id AND o.state <> 'withdrawn'
    AND (o.state <> 'generated' OR (o.generated_at, o.clearing_id) < (c.generated_at, c.clearing_id)),
    jsonb_to_recordset(c.lines) AS l("settlementId" uuid), jsonb_to_recordset(o.lines) AS before("settlementId" uuid)
  WHERE c.region = $1 AND c.person_id = $2 AND c.clearing_id = $3 AND before."settlementId" = l."settlementId"`

/**
 * What is wrong with a statement, as the home region sees it: a settlement that it does not have, or has otherwise (YB-W723), that
 * stands in it twice (YB-W725) or in another statement (YB-W726), or an amount that is not their sum (YB-W727).
 */
export function statementFaults(
  { lines, amount_fen }: Pick<ClearingRow, 'lines' | 'amount_fen'>,
  own: readonly Own[],
  askedBefore: readonly AskedBefore[],
): readonly Problem[] {
  const books = new Map(own.map(({ settlement_id, owed }) => [settlement_id, owed]))
  const months = new Map(askedBefore.map(({ settlement_id, month }) => [settlement_id, month]))
  const seen = new Set<string>()
  const ofLines = lines.flatMap((line, i) => {
    const { settlementId } = line
    const path = `lines[${i}]`
    const [owed, month, again] = [books.get(settlementId), months.get(settlementId), seen.has(settlementId)]
    seen.add(settlementId)
    return [
      ...(isOwed(line, owed) ? [] : [differs(path, line, owed)]),
      ...(again ? [repeated(path, settlementId)] : []),
      ...(month === undefined ? [] : [askedFor(path, settlementId, month)]),
    ]
  })
  const { amountFen } = sumsOf(lines)
  return amountFen === amount_fen ? ofLines : [...ofLines, wrongSum(amount_fen, amountFen)]
}

/** Whether a line asks for what the home region owes for the settlement, less a deduction that is not more than that. */
const isOwed = ({ owedFen, deductedFen }: ClearingLine, owed: number | undefined): boolean =>
  owed === owedFen + deductedFen && deductedFen >= 0 && deductedFen <= Math.max(owed, 0)

const MAKE_AGAIN = [
  '与就医地核对，由其撤回后重新生成',
  'check it with the region of care, which withdraws the statement and makes it again',
] as const

function differs(path: string, line: ClearingLine, ours: number | undefined): Problem {
  const [id, owed, deducted] = [line.settlementId, formatYuan(line.owedFen), formatYuan(line.deductedFen)]
  const [zh, en] =
    ours === undefined
      ? ['没有这笔结算', 'has no such settlement']
      : [`为 ${formatYuan(ours)}`, `has ${formatYuan(ours)}`]
  return refusal(
    'YB-W723',
    path,
    [
      `结算 ${id}：就医地应收 ${owed}、扣减 ${deducted}，本地${zh}`,
      `settlement ${id}: ${owed} owed and ${deducted} deducted there, this region ${en}`,
    ],
    MAKE_AGAIN,
  )
}

const repeated = (path: string, id: string): Problem =>
  refusal(
    'YB-W725',
    path,
    [`结算 ${id} 在这份清算单中重复`, `settlement ${id} stands in this statement twice`],
    MAKE_AGAIN,
  )

const askedFor = (path: string, id: string, month: string): Problem =>
  refusal(
    'YB-W726',
    path,
    [`结算 ${id} 已列入 ${month} 的清算单`, `settlement ${id} stands in the statement of ${month} already`],
    MAKE_AGAIN,
  )

const wrongSum = (amount: number, sum: number): Problem =>
  refusal(
    'YB-W727',
    'amount',
    [
      `清算单金额 ${formatYuan(amount)}，各笔合计 ${formatYuan(sum)}`,
      `the statement asks for ${formatYuan(amount)}, its settlements sum to ${formatYuan(sum)}`,
    ],
    MAKE_AGAIN,
  )
