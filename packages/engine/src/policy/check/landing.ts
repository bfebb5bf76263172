import type { TableValue } from '../describe/format.ts'
import type { Refusal } from '../steps/refusal.ts'
import type { Row } from '../table.ts'
import { type Cell, type Column, countCells, type Domain, domainOf, enumerateCells } from './domain.ts'
import type { Scope } from './scope.ts'

/** One combination of a table's facts, the rows that hold on it, and whether any case of it gets past 不予支付. */
export type LandedCell = { readonly cell: Cell; readonly rows: readonly number[]; readonly open: boolean }

/** Where the rows of a table land; `tooWide` where there are too many combinations to look at. */
export type Landing = {
  readonly columns: readonly Column[]
  readonly cells: readonly LandedCell[]
  readonly tooWide: boolean
}

export function land(scope: Scope, rows: readonly Row<TableValue>[], refusals: readonly Refusal[]): Landing {
  const domain = domainOf(scope, [{ rows }, { rows: refusals }])
  const named = new Set(rows.flatMap((row) => row.when.map(({ fact }) => fact)))
  const columns = domain.columns.slice(0, named.size)
  if (countCells(domain.columns) > WIDEST) return { columns, cells: [], tooWide: true }
  const open = openCells(scope, domain, columns.length)
  const cells = enumerateCells(scope, columns).map((cell) => ({
    cell,
    rows: rowsOn(domain.holds[0]!, cell),
    open: open === null || open.has(cell.join()),
  }))
  return { columns, cells, tooWide: false }
}

const WIDEST = 200_000

/** The rows of one list that hold on a cell of the list's columns (the cell may have more or fewer columns). */
export function rowsOn(holds: Domain['holds'][number], cell: Cell): number[] {
  const landed: number[] = []
  holds.forEach((row, index) => {
    if (cell.every((held, column) => row[column]?.[held] ?? true)) landed.push(index)
  })
  return landed
}

/** The table's cells that hold a case no refusal refuses; null = all. The facts of refusals are walked too. */
function openCells(scope: Scope, domain: Domain, width: number): ReadonlySet<string> | null {
  const refusals = domain.holds[1]!
  if (refusals.length === 0) return null
  const open = new Set<string>()
  for (const cell of enumerateCells(scope, domain.columns)) {
    const key = cell.slice(0, width).join()
    if (!open.has(key) && rowsOn(refusals, cell).length === 0) open.add(key)
  }
  return open
}
