import { type Box, heightOf, INK, nextPage, PAGE, type Paper, type Style, write } from './paper.ts'

/** A column of a table. `share`: its part of the width, in relation to the others. */
export type Column<Row> = {
  readonly title: string
  readonly share: number
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
  const widths = widthsOf(columns, place.width)
  const titles = columns.map(({ title }) => title)
  const aligns = columns.map(({ align }) => align)
  const draw = (cells: readonly string[], look: Look): void => drawRow(paper, cells, widths, aligns, look, place)
  const startPage = (): void => {
    nextPage(paper)
    draw(titles, HEADER)
  }
  draw(titles, HEADER)
  rows.forEach((row, index) => {
    const cells = columns.map(({ cell }) => cell(row, index))
    const isLast = index === rows.length - 1
    // The sums never stand alone on a page.
    const needed = rowHeight(paper, cells, widths, BODY) + (isLast && sums ? rowHeight(paper, sums, widths, SUMS) : 0)
    if (paper.y + needed > PAGE.bottom) startPage()
    draw(cells, BODY)
  })
  if (sums) draw(sums, SUMS)
}

/** Height in points of the header and the first rows of a table, at most `count`. */
export function headHeight<Row>(paper: Paper, { columns, rows }: Table<Row>, width: number, count: number): number {
  const widths = widthsOf(columns, width)
  const titles = columns.map(({ title }) => title)
  return rows
    .slice(0, count)
    .map((row, index) => columns.map(({ cell }) => cell(row, index)))
    .reduce((sum, cells) => sum + rowHeight(paper, cells, widths, BODY), rowHeight(paper, titles, widths, HEADER))
}

type Look = { readonly style: Style; readonly fill: string | null }

const HEADER: Look = { style: { font: 'bold', size: 7.5 }, fill: INK.fill }
const BODY: Look = { style: { size: 7.5 }, fill: null }
const SUMS: Look = { style: { font: 'bold', size: 7.5 }, fill: INK.fill }

const PAD = { x: 3.5, y: 2.4 } as const
const MAX_CELL_HEIGHT = 240

const widthsOf = (columns: readonly { readonly share: number }[], width: number): readonly number[] => {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => (share * width) / all)
}

function rowHeight(paper: Paper, cells: readonly string[], widths: readonly number[], { style }: Look): number {
  const heights = cells.map((cell, i) => heightOf(paper, cell || ' ', widths[i]! - 2 * PAD.x, style))
  return Math.min(MAX_CELL_HEIGHT, Math.max(...heights)) + 2 * PAD.y
}

function drawRow(
  paper: Paper,
  cells: readonly string[],
  widths: readonly number[],
  aligns: readonly Style['align'][],
  look: Look,
  { x: left, width }: Place,
): void {
  const { doc, y } = paper
  const height = rowHeight(paper, cells, widths, look)
  if (look.fill) doc.rect(left, y, width, height).fill(look.fill)
  let x = left
  cells.forEach((cell, i) => {
    const box: Box = { x: x + PAD.x, y: y + PAD.y, width: widths[i]! - 2 * PAD.x }
    write(paper, cell, box, { ...look.style, align: aligns[i] ?? 'left' }, MAX_CELL_HEIGHT)
    x += widths[i]!
    if (i < cells.length - 1) doc.moveTo(x, y).lineTo(x, y + height)
  })
  doc.rect(left, y, width, height).lineWidth(0.5).stroke(INK.rule)
  paper.y = y + height
}
