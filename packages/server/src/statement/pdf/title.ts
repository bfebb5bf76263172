import { type Text, text } from '@yibao/engine'
import { groupedCode } from '../check-code.ts'
import type { Statement } from '../statement.ts'
import { CONTENT_WIDTH, fitted, heightOf, INK, PAGE, type Paper, type Style, say, write } from './paper.ts'
import { drawQr } from './qr.ts'

export const TITLE: Text = text('医疗保障基金结算单', 'Medical Insurance Fund Settlement Statement')

/** Where the QR code stands on the first page, in points: tests read it there. */
export const QR_BOX = { x: PAGE.right - 66, y: 30, side: 62 } as const

/** The head of the first page: title, number, and the way to check that the paper is genuine. */
export function drawTitle(paper: Paper, statement: Statement): void {
  const { doc, lang } = paper
  const width = CONTENT_WIDTH - 2 * SIDE
  const center = { x: PAGE.left + SIDE, width }
  const title: Style = { font: 'bold', size: 18, align: 'center' }
  write(paper, TITLE[lang], { ...center, y: 34 }, fitted(paper, TITLE[lang], width, title))
  write(paper, TITLE[lang === 'zh' ? 'en' : 'zh'], { ...center, y: 60 }, { ...SMALL, align: 'center' })
  write(paper, `${say(paper, NUMBER)} ${statement.settlementId}`, { ...center, y: 78 }, { size: 8.5, align: 'center' })
  write(paper, say(paper, UNIT), { x: PAGE.left, y: 104, width: SIDE }, SMALL)
  drawQr(doc, statement.verification.url, QR_BOX.x, QR_BOX.y, QR_BOX.side)
  doc.link(QR_BOX.x, QR_BOX.y, QR_BOX.side, QR_BOX.side, statement.verification.url)
  const below = { x: PAGE.right - SIDE, y: QR_BOX.y + QR_BOX.side + 5, width: SIDE }
  write(paper, say(paper, SCAN), below, { ...SMALL, align: 'right' })
  const code = groupedCode(statement.verification.code)
  write(paper, code, { ...below, y: below.y + 9.5 }, { font: 'bold', size: 8, align: 'right' })
  paper.y = 120
  drawReversalNote(paper, statement)
}

/** What a statement that was taken back, or that takes one back, says in words. */
function reversalNote({ state, counterpart }: Statement): Text | null {
  if (state === 'settled') return null
  const other = counterpart === null ? '—' : `${counterpart.settlementId} (${counterpart.settledOn})`
  return state === 'reversed'
    ? text(
        `本结算已冲正，本单作废。冲正单编号：${other}`,
        `This settlement was reversed and the statement is void. Reversal: ${other}`,
      )
    : text(
        `本单为冲正单，金额为负数，冲销原结算单：${other}`,
        `This statement reverses an earlier one; its amounts are negative. Original: ${other}`,
      )
}

function drawReversalNote(paper: Paper, statement: Statement): void {
  const note = reversalNote(statement)
  if (note === null) return
  const style: Style = { font: 'bold', size: 9, colour: INK.alert, align: 'center' }
  const inner = CONTENT_WIDTH - 12
  const height = heightOf(paper, say(paper, note), inner, style) + 8
  paper.doc.rect(PAGE.left, paper.y, CONTENT_WIDTH, height).lineWidth(1).stroke(INK.alert)
  write(paper, say(paper, note), { x: PAGE.left + 6, y: paper.y + 4, width: inner }, style)
  paper.y += height + 6
}

const NUMBER = text('结算单编号', 'Statement No.')
const UNIT = text('金额单位：人民币元', 'Amounts in yuan (CNY)')
const SCAN = text('扫码核验真伪，校验码', 'Scan to verify. Check code')
const SMALL: Style = { size: 7, colour: INK.faint }
const SIDE = 104
