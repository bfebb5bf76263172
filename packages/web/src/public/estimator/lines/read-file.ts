import { cellsOf, textOfCsv } from './cells.ts'

/** The rows of a spreadsheet file, .xlsx or .csv; null where it is neither. The .xlsx reader is fetched when first needed. */
export async function rowsOfFile(file: File): Promise<readonly (readonly string[])[] | null> {
  if (!/\.xlsx$/i.test(file.name)) {
    return /\.(csv|tsv|txt)$/i.test(file.name) ? cellsOf(textOfCsv(await file.arrayBuffer())) : null
  }
  try {
    const { readSheet } = await import('read-excel-file/browser')
    const rows = await readSheet(file)
    return rows.map((row) => row.map(textOfCell))
  } catch {
    return null
  }
}

/** A computed cell may hold 0.30000000000000004: spreadsheets show, and mean, fifteen digits. */
const SHEET_DIGITS = 15

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(Number(cell.toPrecision(SHEET_DIGITS)))
  return String(cell).trim()
}
