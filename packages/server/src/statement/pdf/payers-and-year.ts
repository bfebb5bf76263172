import { formatYuanGrouped, text, valueWord } from '@yibao/engine'
import type { Payer, YearAfter } from '../statement.ts'
import { AMOUNT_WORDS, counterWord, deductibleWord } from '../words.ts'
import { CONTENT_WIDTH, PAGE, type Paper, say } from './paper.ts'
import type { Section } from './section.ts'
import { drawTable, headHeight, type Table } from './table.ts'

/** Two small tables side by side: who paid, and where the year stands afterwards. */
export const PAYERS_AND_YEAR: Section = {
  title: text('支付方与年度累计', 'Payers, and the year after this settlement'),
  firstHeight: (paper, { payers, yearToDate }) =>
    Math.max(
      headHeight(paper, payerTable(paper, payers), HALF, payers.length),
      headHeight(paper, yearTable(paper, yearToDate), HALF, Number.POSITIVE_INFINITY),
    ),
  draw: (paper, { payers, yearToDate }) => {
    const top = paper.y
    drawTable(paper, payerTable(paper, payers), { x: PAGE.left, width: HALF })
    const left = paper.y
    paper.y = top
    drawTable(paper, yearTable(paper, yearToDate), { x: PAGE.right - HALF, width: HALF })
    paper.y = Math.max(left, paper.y)
  },
}

const HALF = (CONTENT_WIDTH - 10) / 2

function payerTable(paper: Paper, rows: readonly Payer[]): Table<Payer> {
  const money = (amount: number | null): string => (amount === null ? '' : formatYuanGrouped(amount))
  return {
    rows,
    columns: [
      { title: say(paper, text('支付方', 'Payer')), share: 44, cell: (payer) => payerWord(paper, payer) },
      { title: say(paper, text('本次支付', 'Pays')), share: 28, align: 'right', cell: ({ amount }) => money(amount) },
      {
        title: say(paper, text('支付后余额', 'Balance after')),
        share: 28,
        align: 'right',
        cell: ({ balanceAfter }) => money(balanceAfter),
      },
    ],
  }
}

function payerWord(paper: Paper, { amountName, name, relation }: Payer): string {
  const who = [relation === null ? null : valueWord('kin', relation, paper.lang), name].filter((part) => part !== null)
  const account = say(paper, AMOUNT_WORDS[amountName])
  return who.length === 0 ? account : `${account} · ${who.join(' ')}`
}

type Counter = { readonly name: string; readonly value: string }

/** Counters that are not zero, and the two that everybody asks for. */
function yearTable(paper: Paper, year: YearAfter): Table<Counter> {
  const { lang } = paper
  const amounts = Object.entries(year.counters).filter(([name, amount]) => amount !== 0 || name === 'pooledFund')
  const rows: readonly Counter[] = [
    { name: say(paper, text('住院次数', 'Inpatient stays')), value: String(year.stays) },
    ...Object.entries(year.deductible).map(([pool, amount]) => ({
      name: deductibleWord(pool, lang),
      value: formatYuanGrouped(amount),
    })),
    ...amounts.map(([name, amount]) => ({ name: counterWord(name, lang), value: formatYuanGrouped(amount) })),
  ]
  return {
    rows,
    columns: [
      { title: say(paper, text('年度累计（本次之后）', 'Year to date, after')), share: 64, cell: ({ name }) => name },
      {
        title: say(paper, text('次数或金额', 'Count or amount')),
        share: 36,
        align: 'right',
        cell: ({ value }) => value,
      },
    ],
  }
}
