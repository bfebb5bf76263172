import { type Fen, formatYuanGrouped } from '@yibao/engine'
import { CONTENT_WIDTH, fitted, heightOf, INK, keepTogether, PAGE, type Paper, type Style, write } from './paper.ts'

export type Term = { readonly label: string; readonly amount: Fen }

/** Draws a sum so that it can be checked by eye: `total = a + b + c`, each amount under its name, over the whole width. */
export function drawEquation(paper: Paper, total: Term, parts: readonly Term[]): void {
  const terms = [total, ...parts]
  const cell = CONTENT_WIDTH / terms.length
  const inner = cell - SIGN - PAD
  const labels = Math.max(...terms.map(({ label }) => heightOf(paper, label, inner, LABEL)))
  const height = labels + AMOUNT.size * 1.45 + 3 * PAD
  keepTogether(paper, height)
  const { doc, y } = paper
  doc.rect(PAGE.left, y, cell, height).fill(INK.fill)
  doc.rect(PAGE.left, y, CONTENT_WIDTH, height).lineWidth(0.5).stroke(INK.rule)
  terms.forEach(({ label, amount }, i) => {
    const left = PAGE.left + i * cell
    const box = { x: left + SIGN, y: y + PAD, width: inner }
    const money = formatYuanGrouped(amount)
    const style: Style = { ...AMOUNT, font: i === 0 ? 'bold' : 'regular', align: 'right' }
    write(paper, label, box, { ...LABEL, align: 'right' })
    write(paper, money, { ...box, y: y + labels + 2 * PAD }, fitted(paper, money, inner, style))
    if (i > 0) write(paper, i === 1 ? '=' : '+', { x: left - 2, y: y + labels + 2 * PAD, width: SIGN }, OPERATOR)
  })
  paper.y = y + height
}

const LABEL: Style = { size: 7, colour: INK.faint }
const AMOUNT: Style = { size: 8.5 }
const OPERATOR: Style = { size: 8.5, colour: INK.accent, align: 'center' }
const SIGN = 8
const PAD = 3
