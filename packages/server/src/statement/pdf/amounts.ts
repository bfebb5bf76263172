import { type AmountName, formatYuanGrouped, text } from '@yibao/engine'
import { chineseAmount } from '../chinese-amount.ts'
import { IDENTITIES, type Identity } from '../identities.ts'
import type { Statement } from '../statement.ts'
import { AMOUNT_WORDS } from '../words.ts'
import { drawEquation, type Term } from './equation.ts'
import { CONTENT_WIDTH, heightOf, INK, PAGE, type Paper, type Style, say, write } from './paper.ts'
import type { Section } from './section.ts'

/** The amounts, as the four sums that must hold, and the deductible inside the in-scope amount. */
export const AMOUNTS_SECTION: Section = {
  title: text('费用与支付', 'Cost and who pays it'),
  firstHeight: () => 160,
  draw: (paper, { amounts, status, reason }) => {
    const term = (name: AmountName): Term => ({ label: say(paper, AMOUNT_WORDS[name]), amount: amounts[name] })
    const sum = ({ total, parts }: Identity): void => drawEquation(paper, term(total), parts.map(term))
    sum(IDENTITIES.bill)
    sum(IDENTITIES.funds)
    sum(IDENTITIES.payers)
    sum(IDENTITIES.person)
    for (const words of belowSums(paper, amounts)) drawNote(paper, words, { size: 8 })
    if (status !== 'payable' && reason) drawNote(paper, `${say(paper, NOT_PAID)}${say(paper, reason)}`, REFUSED)
  },
}

function belowSums(paper: Paper, amounts: Statement['amounts']): readonly string[] {
  const deductible = `${say(paper, OF_IN_SCOPE)} ${formatYuanGrouped(amounts.deductible)}`
  if (paper.lang !== 'zh') return [deductible]
  const inWords = (['fundTotal', 'cash'] as const).map(
    (name) => `${AMOUNT_WORDS[name].zh}（大写）${chineseAmount(amounts[name])}`,
  )
  return [deductible, ...inWords]
}

/** A line of its own in the frame of the sums. */
function drawNote(paper: Paper, words: string, style: Style): void {
  const width = CONTENT_WIDTH - 12
  const height = heightOf(paper, words, width, style) + 6
  paper.doc.rect(PAGE.left, paper.y, CONTENT_WIDTH, height).lineWidth(0.5).stroke(INK.rule)
  write(paper, words, { x: PAGE.left + 6, y: paper.y + 3, width }, style)
  paper.y += height
}

const OF_IN_SCOPE = text('符合政策范围金额内，实际支付起付线', 'Deductible charged, within the in-scope amount:')
const NOT_PAID = text('基金不予支付：', 'Not paid by the funds: ')
const REFUSED: Style = { font: 'bold', size: 8, colour: INK.alert }
