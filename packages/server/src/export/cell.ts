import { isIsoDate } from '@yibao/engine'
import type { CellObject } from 'write-excel-file/node'
import type { ColumnKind, SheetCell } from './sheet.ts'

/** A value as a spreadsheet holds it; null for an empty cell. Throws a RangeError for what the column does not hold. */
export function spreadsheetCell(kind: ColumnKind, value: SheetCell): CellObject | null {
  if (value === null || value === '') return null
  if (kind === 'text') return textCell(value)
  if (kind === 'date') return dateCell(value)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of ${UNITS[kind]}`)
  // The quotient is the double nearest to the decimal, and is written with its two places: nothing is computed with it.
  if (kind === 'yuan') return { value: (value as number) / 100, type: Number, format: '#,##0.00', align: 'right' }
  return { value: value as number, type: Number, format: '#,##0', align: 'right' }
}

/**
 * Text stays text: its type is told, so that `=1+1`, `+86…` or `@x` is no formula (CSV injection, CWE-1236), and its format is `@`,
 * so that it is none after somebody edits the cell either, and a long number keeps its digits.
 */
export function textCell(value: SheetCell): CellObject {
  if (typeof value !== 'string') throw new RangeError(`${value} is not text`)
  if (value.length > LONGEST_TEXT)
    throw new RangeError(`a cell holds at most ${LONGEST_TEXT} characters, not ${value.length}`)
  return { value, type: String, format: '@' }
}

function dateCell(value: SheetCell): CellObject {
  if (typeof value !== 'string' || !isIsoDate(value)) throw new RangeError(`${value} is not a date like 2025-03-01`)
  return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', align: 'center' }
}

const UNITS = { yuan: 'fen', count: 'things' } as const

// Excel's own limit.
const LONGEST_TEXT = 32_767
