import { type Fen, MAX_FEN, parseYuan } from '../money/fen.ts'
import { compareRates, parseRate, type Rate, WHOLE } from '../money/rate.ts'
import { isoDateShape } from '../shape/date.ts'
import { nearest } from '../shape/nearest.ts'
import { complain, parsed, quoted, type Shape } from '../shape/shape.ts'
import type { Tree } from '../shape/tree.ts'
import { namesByWord } from '../shape/words.ts'
import { text } from '../words/text.ts'

export const isoDate: Shape<string> = isoDateShape('YB-C004')

/**
 * Yuan as a decimal string with at most two places, in fen. A whole JSON number is taken too; one with a fraction is not, as
 * it was binary before it came here. A number of a file keeps the text that was written.
 */
export const yuan: Shape<Fen> = {
  schema: () => ({
    anyOf: [
      { type: 'string', pattern: '^\\d{1,8}(\\.\\d{1,2})?$' },
      { type: 'integer', minimum: 0 },
    ],
  }),
  read: (tree, reading) => {
    const written = tree.kind === 'scalar' && typeof tree.value !== 'boolean' ? tree.text.trim() : ''
    if (tree.kind === 'scalar' && typeof tree.value === 'number' && !tree.at && !Number.isInteger(tree.value)) {
      return complain(tree, reading, {
        code: 'YB-C001',
        message: text(
          `${tree.text} 是带小数的 JSON 数，不是准确的金额`,
          `${tree.text} is a fraction as a JSON number: no exact amount`,
        ),
        remedy: text('加上引号，如 "1234.50"', 'write it in quotes, such as "1234.50"'),
      })
    }
    const amount = parseYuan(written)
    if (amount !== undefined && amount >= 0 && amount <= MAX_FEN) return amount
    if (amount !== undefined && amount < 0) {
      return complain(tree, reading, {
        code: 'YB-C002',
        message: text(`${quoted(tree)} 是负数`, `${quoted(tree)} is negative`),
        remedy: text('金额从 0 起；退费请先撤销原结算', 'amounts start at 0; a refund reverses the settlement'),
      })
    }
    if (/^-?\d+(\.\d+)?$/.test(written) && (amount !== undefined || written.replace(/\D/g, '').length > 12)) {
      return complain(tree, reading, {
        code: 'YB-C003',
        message: text(`${quoted(tree)} 超出了 99,999,999.99 元`, `${quoted(tree)} is above 99,999,999.99 yuan`),
        remedy: text('核对小数点和位数', 'check the decimal point and the number of digits'),
      })
    }
    return complain(tree, reading, {
      code: 'YB-C001',
      message: text(`${quoted(tree)} 不是金额`, `${quoted(tree)} is not an amount of money`),
      remedy: text(
        '写成以元为单位、最多两位小数的数，如 "1234.50"',
        'write yuan with at most two decimals, such as "1234.50"',
      ),
    })
  },
}

export function wholeNumber(most: number): Shape<number> {
  return parsed(
    (written) => (/^\d{1,4}$/.test(written) && Number(written) <= most ? Number(written) : undefined),
    (written) => ({
      code: 'YB-C005',
      message: text(`${written} 不是 0 到 ${most} 的整数`, `${written} is not a whole number from 0 to ${most}`),
      remedy: text('写一个整数', 'write a whole number'),
    }),
    { type: 'integer', minimum: 0, maximum: most },
  )
}

export const yesNo: Shape<boolean> = parsed(
  (written) => (/^(true|yes|是)$/.test(written) ? true : /^(false|no|否)$/.test(written) ? false : undefined),
  (written) => ({
    code: 'YB-C006',
    message: text(`${written} 应为 true 或 false`, `${written} should be true or false`),
    remedy: text('写 true 或 false', 'write true or false'),
  }),
  { type: 'boolean' },
)

const SIX_DIGITS = /^\d{6}$/

export const regionCode: Shape<string> = parsed(
  (written) => (SIX_DIGITS.test(written) ? written : undefined),
  (written) => ({
    code: 'YB-C007',
    message: text(`${written} 不是六位行政区划代码`, `${written} is not a six-digit region code`),
    remedy: text('例如 "210200"（大连）、"110000"（北京）', 'for example "210200" (Dalian) or "110000" (Beijing)'),
  }),
  { type: 'string', pattern: '^\\d{6}$' },
)

/** A share between 0 and 1, `0.1` or `"10%"`. */
export const share: Shape<Rate> = parsed(
  (written) => {
    const rate = written.endsWith('%') ? parseRate(written.slice(0, -1), 2) : parseRate(written, 0)
    return rate && rate.numerator >= 0 && compareRates(rate, WHOLE) <= 0 ? rate : undefined
  },
  (written) => ({
    code: 'YB-C008',
    message: text(`${written} 不是 0 到 100% 的比例`, `${written} is not a rate from 0 to 100%`),
    remedy: text('写成 0.1 或 "10%"', 'write 0.1 or "10%"'),
  }),
  { type: ['string', 'number'] },
)

/** How many units a line bills: up to four decimals. */
export const quantity: Shape<Rate> = parsed(
  (written) => {
    const value = parseRate(written, 0)
    return value && value.numerator > 0 && value.digits <= 4 && value.numerator / 10 ** value.digits <= 1_000_000
      ? value
      : undefined
  },
  (written) => ({
    code: 'YB-C009',
    message: text(`${written} 不是数量`, `${written} is not a quantity`),
    remedy: text('写一个大于 0、最多四位小数的数', 'write a number above 0 with at most four decimals'),
  }),
  { type: ['number', 'string'] },
)

/** `住院`, `inpatient`, `inpatient:level3`: the name of each deductible by how it may be written. */
const POOLS: ReadonlyMap<string, string> = new Map(
  [...namesByWord('pool')].flatMap(([word, pool]) => [
    [word, pool] as const,
    ...[...namesByWord('level')].map(([level, name]) => [`${word}:${level}`, `${pool}:${name}`] as const),
  ]),
)

/** A key of `yearToDate.deductible`: the pool, with the level where each level has a deductible of its own. */
export const deductiblePool: Shape<string> = {
  schema: () => ({ enum: [...POOLS.keys()] }),
  read: (tree, reading) => {
    const written = tree.kind === 'scalar' ? tree.text.trim() : ''
    const pool = POOLS.get(written)
    if (pool !== undefined) return pool
    const close = nearest(written, [...POOLS.keys()])
    return complain(tree, reading, {
      code: 'YB-C038',
      message: text(
        `没有 ${quoted(tree)} 这项起付线累计${close ? `，是不是“${close}”？` : ''}`,
        `there is no deductible ${quoted(tree)}${close ? `; maybe you meant "${close}"?` : ''}`,
      ),
      remedy: text(
        '可用：门诊、住院、门诊慢特病，分级别的写成 门诊:三级',
        'use outpatient, inpatient or chronic; where levels count apart, outpatient:level3',
      ),
    })
  },
}

export const plainText: Shape<string> = {
  schema: () => ({ type: 'string' }),
  read: (tree: Tree, reading) =>
    tree.kind === 'scalar' && tree.value !== null
      ? tree.text
      : complain(tree, reading, {
          code: 'YB-C010',
          message: text(`${quoted(tree)} 应为文字`, `${quoted(tree)} should be a text`),
          remedy: text('写一段文字', 'write a text'),
        }),
}
