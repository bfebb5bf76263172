import type { Fen } from '../../money/fen.ts'
import type { Problem } from '../../problem/problem.ts'
import { type Text, text } from '../../words/text.ts'
import type { TableValue } from '../describe/format.ts'
import { formatBand } from '../describe/format.ts'
import { both } from '../describe/words.ts'
import type { Band, Row } from '../table.ts'
import { mergeCells } from './boxes.ts'
import type { CheckedTable } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import type { Cell } from './domain.ts'
import { overlapProblems, RowPairs } from './overlaps.ts'
import { casesText, errorAt, tableName } from './report.ts'

/** In each case the 费用段 of the rows must cover all cost, each fen once. */
export function brackets(checked: CheckedTable): Problem[] {
  if (checked.table.rows.every((row) => row.band === null)) return []
  if (!checked.table.banded) return misplaced(checked)
  const gaps = new Map<string, { band: Band; after: number; cells: Cell[] }>()
  const pairs = new RowPairs()
  for (const { cell, rows, open } of checked.landing.cells) {
    if (!open || rows.every((index) => checked.table.rows[index]!.band === null)) continue
    walkBands(checked.table.rows, rows, {
      gap: (band, after) => {
        const key = `${band.above}-${band.upTo}`
        const gap = gaps.get(key)
        if (gap) gap.cells.push(cell)
        else gaps.set(key, { band, after, cells: [cell] })
      },
      overlap: (first, second) => pairs.add(Math.min(first, second), Math.max(first, second), cell),
    })
  }
  return [
    ...[...gaps.values()].map(({ band, after, cells }) => gapProblem(checked, band, after, cells)),
    ...overlapProblems(checked, pairs, CHECK_CODES.bracketOverlap),
  ]
}

type Found = { gap: (band: Band, after: number) => void; overlap: (first: number, second: number) => void }

/** Walks the rows from the first fen up; `after` is the row below the gap, or the one above it at the start. */
function walkBands(rows: readonly Row<TableValue>[], landed: readonly number[], found: Found): void {
  const bandOf = (index: number): Band => rows[index]!.band ?? WHOLE
  const sorted = [...landed].sort((a, b) => bandOf(a).above - bandOf(b).above)
  let covered = 0
  let last = sorted[0]!
  for (const index of sorted) {
    const { above, upTo } = bandOf(index)
    if (above > covered) found.gap({ above: covered as Fen, upTo: above }, last)
    if (above < covered) found.overlap(last, index)
    const end = upTo ?? Number.POSITIVE_INFINITY
    if (end < covered) continue
    covered = end
    last = index
  }
  if (covered !== Number.POSITIVE_INFINITY) found.gap({ above: covered as Fen, upTo: null }, last)
}

const WHOLE: Band = { above: 0 as Fen, upTo: null }

function gapProblem(checked: CheckedTable, band: Band, after: number, cells: readonly Cell[]): Problem {
  const { landing, table, path } = checked
  const cases = casesText(landing.columns, mergeCells(cells))
  const words: Text = both((lang) => formatBand(band, lang))
  return errorAt(
    CHECK_CODES.bracketHole,
    `${path}[${after}]`,
    table.rows[after]!.at,
    text(
      `${tableName(checked, 'zh')}：${cases.zh} 时，费用段 ${words.zh} 没有对应的行`,
      `${tableName(checked, 'en')}: no row for the bracket ${words.en} in ${cases.en}`,
    ),
    text(
      '补上这一费用段，或改相邻费用段的界限，使各段相接、最后一段不封顶（>…）',
      'add a row for this bracket, or move the bounds beside it, so that brackets meet and the last has no end (>…)',
    ),
  )
}

function misplaced(checked: CheckedTable): Problem[] {
  const row = checked.table.rows.find(({ band }) => band !== null)
  return [
    errorAt(
      CHECK_CODES.bracketMisplaced,
      checked.path,
      row?.at,
      text(`${tableName(checked, 'zh')} 不能有费用段`, `${tableName(checked, 'en')} cannot have brackets`),
      text('费用段只用于支付比例的表', 'brackets stand in payment ratio tables only'),
    ),
  ]
}
