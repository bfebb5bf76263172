import writeExcelFile, { type Cell, type Sheet as SpreadsheetSheet } from 'write-excel-file/node'
import { spreadsheetCell, textCell } from './cell.ts'
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts'

/**
 * An Excel workbook (XLSX): money as numbers exact to the fen, dates as dates, text never as a formula, the header row frozen.
 * Throws a RangeError that names the sheet and cell for a value that its column does not hold, and for a sheet Excel cannot open.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  assertNames(sheets.map(({ name }) => name))
  return writeExcelFile(sheets.map(spreadsheet)).toBuffer()
}

function spreadsheet({ name, columns, rows }: Sheet): SpreadsheetSheet<never> {
  if (rows.length >= MOST_ROWS)
    throw new RangeError(`${name}: a sheet holds at most ${MOST_ROWS - 1} rows below its header`)
  return {
    sheet: name,
    columns: columns.map((column) => ({ width: column.width ?? WIDTHS[column.kind] })),
    stickyRowsCount: 1,
    data: [columns.map(headerCell), ...rows.map((row, index) => rowCells(name, columns, row, index))],
  }
}

const headerCell = ({ title }: SheetColumn): Cell => ({
  ...textCell(title),
  fontWeight: 'bold',
  backgroundColor: '#EEF2F5',
})

function rowCells(name: string, columns: readonly SheetColumn[], row: readonly SheetCell[], index: number): Cell[] {
  const where = `${name}, row ${index + 2}`
  if (row.length !== columns.length) throw new RangeError(`${where}: ${row.length} cells for ${columns.length} columns`)
  return columns.map(({ kind, title }, i) => {
    try {
      return spreadsheetCell(kind, row[i]!)
    } catch (error) {
      throw new RangeError(`${where}, ${title}: ${(error as RangeError).message}`)
    }
  })
}

/** Excel opens no file with a name that is empty, too long, of forbidden signs, or there twice. */
function assertNames(names: readonly string[]): void {
  if (names.length === 0) throw new RangeError('a workbook needs a sheet')
  names.forEach((name, i) => {
    const isSound = name.length <= 31 && /^[^[\]/\\:*?']+$/.test(name)
    if (!isSound) throw new RangeError(`“${name}” is no name for a sheet: 1 to 31 characters, none of [ ] / \\ : * ? '`)
    const twice = names.slice(0, i).some((other) => other.toLowerCase() === name.toLowerCase())
    if (twice) throw new RangeError(`two sheets are named “${name}”`)
  })
}

const WIDTHS = { text: 24, yuan: 16, date: 12, count: 10 } as const

// Excel's own limit, the header among them.
const MOST_ROWS = 1_048_576
