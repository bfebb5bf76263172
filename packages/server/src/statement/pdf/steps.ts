import { formatYuanGrouped, text, valueWord } from '@yibao/engine'
import type { Statement, StatementStep } from '../statement.ts'
import { capitalised } from '../words.ts'
import { CONTENT_WIDTH, PAGE, type Paper, say } from './paper.ts'
import type { Section } from './section.ts'
import { drawTable, headHeight, type Table } from './table.ts'

/** How the money was computed, step by step, and on what each step rests. */
const STEPS: Section = {
  title: text('计算过程与依据', 'How it was computed, and on what grounds'),
  firstHeight: (paper, { steps }) => headHeight(paper, stepTable(paper, steps), CONTENT_WIDTH, 2),
  draw: (paper, { steps }) => drawTable(paper, stepTable(paper, steps), { x: PAGE.left, width: CONTENT_WIDTH }),
}

export const stepSections = ({ steps }: Statement): readonly Section[] => (steps.length === 0 ? [] : [STEPS])

function stepTable(paper: Paper, rows: readonly StatementStep[]): Table<StatementStep> {
  const { lang } = paper
  return {
    rows,
    columns: [
      { title: say(paper, text('步骤', 'Step')), share: 19, cell: ({ label }) => capitalised(label[lang]) },
      { title: say(paper, text('计算', 'Computation')), share: 30, cell: ({ formula }) => formula[lang] },
      { title: say(paper, text('金额', 'Amount')), share: 13, align: 'right', cell: (step) => amountOf(paper, step) },
      { title: say(paper, text('依据', 'Grounds')), share: 52, cell: (step) => groundsOf(paper, step) },
    ],
  }
}

const amountOf = (paper: Paper, { amount }: StatementStep): string =>
  amount === null ? say(paper, NOT_ESTABLISHED) : formatYuanGrouped(amount)

/** `document, place in it, date, publisher (how sure) rule`; a step that only adds up others names its rule. */
function groundsOf(paper: Paper, { source, rule, confidence }: StatementStep): string {
  const sure = capitalised(valueWord('confidence', confidence, paper.lang))
  if (source === null) return `${sure}${say(paper, RULE)} ${rule}`
  const { title, publisher, date, locator } = source
  const cited = [title[paper.lang], locator, publisher[paper.lang], date].filter((part) => part !== null && part !== '')
  return paper.lang === 'zh'
    ? `${cited.join('，')}（${sure}）${say(paper, RULE)} ${rule}`
    : `${cited.join(', ')} (${sure})${say(paper, RULE)} ${rule}`
}

const RULE = text('，规则', ', rule')
const NOT_ESTABLISHED = text('未确定', 'not established')
