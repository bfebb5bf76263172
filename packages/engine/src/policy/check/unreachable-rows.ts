import type { Place, Problem } from '../../problem/problem.ts'
import { type Text, text } from '../../words/text.ts'
import type { Condition } from '../condition.ts'
import { formatCondition } from '../describe/condition.ts'
import { both, factValueWord, factWord, listed } from '../describe/words.ts'
import type { CheckedTable, Reading } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import { domainOf, enumerateCells } from './domain.ts'
import { rowsOn } from './landing.ts'
import { errorAt, readingName, tableName, warning } from './report.ts'
import type { RowList } from './resolve.ts'
import type { Scope } from './scope.ts'

/** Rows of a table on which no case ever lands. A row that only refused cases reach does no harm: a warning. */
export function unreachableRows(checked: CheckedTable): Problem[] {
  const { landing, table, path, reading } = checked
  if (landing.tooWide) return []
  const [reached, refused] = [new Set<number>(), new Set<number>()]
  for (const { rows, open } of landing.cells) for (const row of rows) (open ? reached : refused).add(row)
  const list: RowList = { rows: table.rows }
  return table.rows.flatMap((row, index) => {
    if (reached.has(index)) return []
    const name = both((lang) => tableName(checked, lang))
    if (refused.has(index)) return [warning(never(name, `${path}[${index}]`, row, REFUSED))]
    return [never(name, `${path}[${index}]`, row, whyNever(row.when, reading.scope, list))]
  })
}

/** Rows of 不予支付 that never hold, or never first. */
export function unreachableRefusals(reading: Reading): Problem[] {
  return reading.versions.flatMap((version, at) => {
    const list: RowList = { rows: version.refusals }
    const { columns, holds } = domainOf(reading.scope, [list])
    const [first, later] = [new Set<number>(), new Set<number>()]
    for (const cell of version.refusals.length > 0 ? enumerateCells(reading.scope, columns) : []) {
      for (const [place, row] of rowsOn(holds[0]!, cell).entries()) (place === 0 ? first : later).add(row)
    }
    const name = both((lang) => `${readingName(reading, lang)}${lang === 'zh' ? '的不予支付' : ', not payable'}`)
    return version.refusals.flatMap((row, index) => {
      const path = `${reading.path}[${at}].refusals[${index}]`
      if (first.has(index)) return []
      if (later.has(index)) return [warning(never(name, path, row, TOLD_BEFORE))]
      return [never(name, path, row, whyNever(row.when, reading.scope, list))]
    })
  })
}

function never(
  name: Text,
  path: string,
  row: { readonly when: readonly Condition[]; readonly at: Place },
  why: Text,
): Problem {
  const words = both((lang) =>
    listed(
      row.when.map((condition) => formatCondition(condition, lang)),
      lang,
    ),
  )
  return errorAt(
    CHECK_CODES.unreachable,
    path,
    row.at,
    text(
      `${name.zh}：第 ${row.at.line} 行（${words.zh}）永远用不到：${why.zh}`,
      `${name.en}: line ${row.at.line} (${words.en}) is never used: ${why.en}`,
    ),
    text('改正条件，或删去这一行', 'correct the condition, or delete the row'),
  )
}

const REFUSED = text('这些情形都已列入“不予支付”', 'all its cases are refused by not-payable')
const TOLD_BEFORE = text('这些情形前面的行已经不予支付', 'earlier rows already refuse all its cases')
const CONTRADICTION = text(
  '条件互相矛盾（本地就医才是本地备案）',
  'its conditions contradict each other (filing is local exactly where care is)',
)

/** The first condition that no case can meet; else they contradict each other. */
function whyNever(when: readonly Condition[], scope: Scope, list: RowList): Text {
  const { columns, holds } = domainOf(scope, [list])
  const row = holds[0]![list.rows.findIndex((each) => each.when === when)]!
  const column = row.findIndex((classes) => classes !== null && !classes.includes(true))
  const condition = when.find(({ fact }) => fact === columns[column]?.fact)
  return condition ? whyImpossible(condition, scope) : CONTRADICTION
}

function whyImpossible(condition: Condition, scope: Scope): Text {
  const { fact } = condition
  if (condition.kind === 'range') return text('这个范围里没有任何数', 'no number lies in this range')
  if (condition.kind === 'other') return text('其他行已列出全部取值', 'other rows already name every value')
  if (condition.values.some((value) => scope[condition.fact].includes(value))) {
    return text('前面的行已包括这些人群', 'earlier rows already take these groups')
  }
  return both((lang) => {
    const known = listed(
      scope[condition.fact].map((value) => factValueWord(condition.fact, value, lang)),
      lang,
    )
    return lang === 'zh'
      ? `这里的${factWord(fact, lang)}只有 ${known}`
      : `${factWord(fact, lang)} can only be ${known} here`
  })
}
