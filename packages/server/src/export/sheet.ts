/** What a column holds: `text`; `yuan`, given in fen; `date`, given as `2025-03-01`; `count`, a whole number. */
export type ColumnKind = 'text' | 'yuan' | 'date' | 'count'

/** A column of an exported sheet. `width` in characters. */
export type SheetColumn = { readonly title: string; readonly kind: ColumnKind; readonly width?: number }

/** `text` and `date` are strings, `yuan` (in fen) and `count` whole numbers; null is an empty cell. */
export type SheetCell = string | number | null

/** One sheet of a workbook. Every row has one cell per column. */
export type Sheet = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}
