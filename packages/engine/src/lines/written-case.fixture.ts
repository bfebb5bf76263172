import type { Case, YearToDate } from '../case/case.ts'
import { ITEMS, LAYER_FUNDS } from '../case/enums.ts'
import type { Engine } from '../engine.ts'
import { formatYuan } from '../money/fen.ts'
import type { Draw } from '../oracle/draw.ts'
import type { Lang } from '../words/text.ts'

type Written = Record<string, unknown>

/** A case as people write it: the contract of docs/case.md, with what may be left out left out now and then. */
export function writtenCase({ insured, visit, filings, bill, yearToDate, account }: Case, draw: Draw): Written {
  const leaveOut = (written: Written, ...names: readonly string[]): Written =>
    Object.fromEntries(Object.entries(written).filter(([name]) => !names.includes(name) || !draw.chance(15)))
  const yuan = (written: Readonly<Record<string, number>>): Written =>
    Object.fromEntries(Object.entries(written).map(([name, amount]) => [name, yuanOf(amount, draw)]))
  const { total, outOfCatalogue, overLimit, preSelfPay } = bill
  const items = Object.fromEntries(ITEMS.map((item) => [item, bill.items[item]]))
  return shuffled(
    {
      insured: leaveOut({ ...insured }, 'groups', 'enrolledMonths', 'birthDate'),
      visit: shuffled(
        leaveOut(
          { ...visit, diagnosis: visit.diagnosis === 'none' ? null : visit.diagnosis },
          'specialist',
          'selected',
          'referred',
          'signed',
          'admittedOn',
          'emergency',
          'diagnosis',
        ),
        draw,
      ),
      filings: filings.map((filing) => leaveOut({ ...filing }, 'kind', 'to')),
      bill: {
        ...leaveOut(
          yuan({ total, outOfCatalogue, overLimit, preSelfPay }),
          'outOfCatalogue',
          'overLimit',
          'preSelfPay',
        ),
        items: yuan(items),
      },
      yearToDate: writtenYear(yearToDate, yuan),
      account: {
        balance: yuanOf(account.balance, draw),
        shared: account.shared.map(({ relation, balance }) => ({ relation, balance: yuanOf(balance, draw) })),
      },
    },
    draw,
  )
}

function writtenYear(
  { layers, stays, deductible, ...funds }: YearToDate,
  yuan: (_: Record<string, number>) => Written,
) {
  const counters = LAYER_FUNDS.map((fund) => ({ [`${fund}Base`]: layers[fund].base, [fund]: layers[fund].paid }))
  return { stays, deductible: yuan({ ...deductible }), ...yuan({ ...funds, ...Object.assign({}, ...counters) }) }
}

/** `"12.50"`, now and then `"12.5"` or, of whole yuan, a plain number. */
function yuanOf(amount: number, draw: Draw): string | number {
  const text = formatYuan(amount)
  if (draw.chance(10)) return text.replace(/0$/, '')
  return amount % 100 === 0 && draw.chance(5) ? amount / 100 : text
}

/** Now and then in another order. */
function shuffled(written: Written, draw: Draw): Written {
  if (!draw.chance(20)) return written
  const entries = Object.entries(written)
  for (let i = entries.length - 1; i > 0; i--) {
    const j = draw.between(0, i)
    ;[entries[i], entries[j]] = [entries[j]!, entries[i]!]
  }
  return Object.fromEntries(entries)
}

/** What a line of a file is answered with. */
export function expectedAnswer(engine: Engine, line: string, lang: Lang): string {
  let written: unknown
  try {
    written = JSON.parse(line)
  } catch {
    return `{"problems":[${JSON.stringify(NOT_JSON)}]}`
  }
  const answer = engine.estimate(written, lang)
  return JSON.stringify(answer.ok ? answer.value : { problems: answer.problems })
}

const NOT_JSON = {
  code: 'YB-U006',
  path: '',
  severity: 'error',
  message: { zh: '这一行不是 JSON', en: 'this line is not JSON' },
  remedy: { zh: '一行写一个完整的 JSON 对象', en: 'write one whole JSON object a line' },
}

/** Bits that a slip may leave: marks of JSON, and values that are just no longer right. */
const SLIPS = [
  '"',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '0',
  '9',
  '-',
  '.',
  ' ',
  'e',
  '\\',
  '\u0001',
  '参',
  'null',
  'true',
  '{}',
  '""',
  '"inpatient:level3":"1.00",',
  '"住院":"1.00",',
  '2025-02-29',
]

/** A line in which a bit was changed, dropped, doubled or put in. */
export function damaged(line: string, draw: Draw): string {
  const at = draw.below(line.length)
  const length = draw.chance(70) ? 1 : draw.between(1, 12)
  const slip = draw.pick(SLIPS)
  switch (draw.below(5)) {
    case 0:
      return line.slice(0, at) + line.slice(at + length)
    case 1:
      return line.slice(0, at) + slip + line.slice(at)
    case 2:
      return line.slice(0, at) + line.slice(at, at + length) + line.slice(at)
    case 3: {
      // A digit for a digit: the line stays JSON, the case may not make sense.
      const digit = line.slice(at).search(/\d/)
      return digit < 0 ? line : `${line.slice(0, at + digit)}${draw.below(10)}${line.slice(at + digit + 1)}`
    }
    default:
      return line.slice(0, at) + slip + line.slice(at + length)
  }
}
