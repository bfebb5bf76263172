import { type Box, fitted, heightOf, INK, nextPage, PAGE, type Paper, type Style, write } from './paper.ts'

/** A column of a table. `share`: its part of the width, in relation to the others. */
export type Column<Row> = {
  readonly title: string
  readonly share: number
  /** Figures stand to the right, and never break over two lines. */
  readonly align?: Style['align']
  readonly cell: (row: Row, index: number) => string
}

export type Table<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** A last row of sums, one text per column. */
  readonly sums?: readonly string[]
}

type Place = { readonly x: number; readonly width: number }

/** Draws a table at the paper's y; one that does not fit goes on over the page with its header repeated. */
export function drawTable<Row>(paper: Paper, { columns, rows, sums }: Table<Row>, place: Place): void {
  const slots = slotsOf(columns, place)
  const header = rowOf(paper, titlesOf(columns), slots, HEADER)
  const last = sums && rowOf(paper, sums, slots, SUMS)
  drawRow(paper, header)
  rows.forEach((each, index) => {
    const row = rowOf(paper, cellsOf(columns, each, index), slots, BODY)
    // The sums never stand alone on a page.
    const needed = row.height + (index === rows.length - 1 && last ? last.height : 0)
    if (paper.y + needed > PAGE.bottom) {
      nextPage(paper)
      drawRow(paper, header)
    }
    drawRow(paper, row)
  })
  if (last) drawRow(paper, last)
}

/** Height in points of the header and the first rows of a table, at most `count`. */
export function headHeight<Row>(paper: Paper, { columns, rows }: Table<Row>, width: number, count: number): number {
  const slots = slotsOf(columns, { x: 0, width })
  const first = rows.slice(0, count).map((row, index) => rowOf(paper, cellsOf(columns, row, index), slots, BODY))
  return [rowOf(paper, titlesOf(columns), slots, HEADER), ...first].reduce((sum, { height }) => sum + height, 0)
}

/** Where the cells of a column stand. */
type Slot = Place & { readonly align: NonNullable<Style['align']> }

type Look = { readonly style: Style; readonly fill: string | null; readonly breaksFigures: boolean }

type LaidRow = { readonly cells: readonly LaidCell[]; readonly height: number; readonly fill: string | null }

type LaidCell = { readonly words: string; readonly style: Style; readonly slot: Slot }

const HEADER: Look = { style: { font: 'bold', size: 7.5 }, fill: INK.fill, breaksFigures: true }
const BODY: Look = { style: { size: 7.5 }, fill: null, breaksFigures: false }
const SUMS: Look = { style: { font: 'bold', size: 7.5 }, fill: INK.fill, breaksFigures: false }

const PAD = { x: 3.5, y: 2.4 } as const
const MAX_CELL_HEIGHT = 240

const titlesOf = <Row>(columns: readonly Column<Row>[]): readonly string[] => columns.map(({ title }) => title)

const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row, index: number): readonly string[] =>
  columns.map(({ cell }) => cell(row, index))

function slotsOf<Row>(columns: readonly Column<Row>[], { x: left, width }: Place): readonly Slot[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  let x = left
  return columns.map(({ share, align }) => {
    const slot: Slot = { x, width: (share * width) / all, align: align ?? 'left' }
    x += slot.width
    return slot
  })
}

function rowOf(paper: Paper, words: readonly string[], slots: readonly Slot[], look: Look): LaidRow {
  const cells = slots.map((slot, i) => {
    const style: Style = { ...look.style, align: slot.align }
    const isFigure = slot.align === 'right' && !look.breaksFigures
    const cell = words[i] ?? ''
    return { words: cell, slot, style: isFigure ? fitted(paper, cell, slot.width - 2 * PAD.x, style) : style }
  })
  const heights = cells.map(({ words: cell, style, slot }) =>
    heightOf(paper, cell || ' ', slot.width - 2 * PAD.x, style),
  )
  return { cells, height: Math.min(MAX_CELL_HEIGHT, Math.max(...heights)) + 2 * PAD.y, fill: look.fill }
}

function drawRow(paper: Paper, { cells, height, fill }: LaidRow): void {
  const { doc, y } = paper
  for (const { words, style, slot } of cells) {
    if (fill) doc.rect(slot.x, y, slot.width, height).fill(fill)
    doc.rect(slot.x, y, slot.width, height).lineWidth(0.5).stroke(INK.rule)
    const box: Box = { x: slot.x + PAD.x, y: y + PAD.y, width: slot.width - 2 * PAD.x }
    write(paper, words, box, style, MAX_CELL_HEIGHT)
  }
  paper.y = y + height
}
