import { text } from '@yibao/engine'
import { groupedCode } from '../check-code.ts'
import type { Statement } from '../statement.ts'
import { STATE_MARKS } from '../words.ts'
import { CONTENT_WIDTH, INK, PAGE, type Paper, type Style, say, write } from './paper.ts'
import { TITLE } from './title.ts'

/** What every page bears, once all pages are there: number, page of pages, and whether the settlement was reversed. */
export function drawMarks(paper: Paper, statement: Statement): void {
  const { start, count } = paper.doc.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    paper.doc.switchToPage(page)
    if (page > start) drawHead(paper, statement)
    drawFoot(paper, statement, page - start + 1, count)
    drawStateMark(paper, statement)
  }
}

function drawHead(paper: Paper, { settlementId, insured, institution }: Statement): void {
  const left = { x: PAGE.left, y: 32, width: CONTENT_WIDTH * 0.6 }
  const right = { x: PAGE.left + left.width, y: 32, width: CONTENT_WIDTH - left.width }
  write(paper, `${TITLE[paper.lang]}　${settlementId}`, left, SMALL, ONE_LINE)
  write(paper, `${insured.name}　${institution.name}`, right, { ...SMALL, align: 'right' }, ONE_LINE)
  paper.doc.moveTo(PAGE.left, 44).lineTo(PAGE.right, 44).lineWidth(0.5).stroke(INK.rule)
}

function drawFoot(paper: Paper, { settlementId, verification }: Statement, page: number, count: number): void {
  const line = { x: PAGE.left, y: 811, width: CONTENT_WIDTH }
  paper.doc.moveTo(PAGE.left, 807).lineTo(PAGE.right, 807).lineWidth(0.5).stroke(INK.rule)
  const code = groupedCode(verification.code)
  write(paper, `${settlementId}　${say(paper, CODE)} ${code}`, line, SMALL)
  const pages = text(`第 ${page} 页，共 ${count} 页`, `Page ${page} of ${count}`)
  write(paper, say(paper, pages), line, { ...SMALL, align: 'right' })
}

/** Across the page, so that a part of the paper cannot be taken for a valid one. */
function drawStateMark(paper: Paper, { state }: Statement): void {
  const mark = STATE_MARKS[state]
  if (mark === null) return
  const { doc } = paper
  const [x, y] = [PAGE.width / 2, PAGE.height / 2]
  doc
    .save()
    .rotate(-35, { origin: [x, y] })
    .opacity(0.13)
  write(
    paper,
    say(paper, mark),
    { x: 0, y: y - 50, width: PAGE.width },
    { font: 'bold', size: 70, colour: INK.alert, align: 'center' },
  )
  doc.restore()
}

const CODE = text('校验码', 'Check code')
const SMALL: Style = { size: 7, colour: INK.faint }
// Points: a second line would not fit, and the text ends in `…`.
const ONE_LINE = 12
