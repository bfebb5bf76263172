import { type Fen, MAX_FEN, parseYuan } from '../../money/fen.ts'
import { compareRates, negateRate, parseRate, type Rate, WHOLE } from '../../money/rate.ts'
import { BAD, complain, parsed, quoted } from '../../shape/shape.ts'
import type { Tree } from '../../shape/tree.ts'
import { type Text, text } from '../../words/text.ts'
import { VALUES, type Word } from '../../words/vocabulary.ts'
import type { MoneyValue, NotEstablished, RateValue } from '../table.ts'
import type { PolicyContext, PolicyReading, PolicyShape } from './context.ts'
import { bilingual } from './texts.ts'

const ASK: Text = text('参保地医疗保障局', "the medical insurance bureau of the insured person's region")

const isWord = (written: string, word: Word): boolean => written === word.zh || written === word.en

/** `未确定`, or `{未确定: whom to ask}`; undefined where something else is written. */
function readNotEstablished(tree: Tree, reading: PolicyReading): NotEstablished | undefined {
  const word = VALUES.special.notEstablished
  if (tree.kind === 'scalar') return isWord(tree.text.trim(), word) ? { kind: 'not-established', ask: ASK } : undefined
  const entry = tree.kind === 'map' && tree.entries.length === 1 ? tree.entries[0] : undefined
  if (entry === undefined || !isWord(entry.key, word)) return undefined
  const ask = bilingual.read(entry.value, reading)
  return { kind: 'not-established', ask: ask === BAD ? ASK : ask }
}

function orNotEstablished<T extends { kind: string }>(shape: PolicyShape<T>): PolicyShape<T | NotEstablished> {
  const { zh, en } = VALUES.special.notEstablished
  return {
    schema: () => ({
      anyOf: [shape.schema(), { enum: [zh, en] }, { type: 'object', minProperties: 1, maxProperties: 1 }],
    }),
    read: (tree, reading) => readNotEstablished(tree, reading) ?? shape.read(tree, reading),
  }
}

/** `600元`, `2,619.60元`, `25万元`, `600 yuan`: fen. A comma stands between groups of three digits only. */
export function parseMoney(written: string): Fen | undefined {
  const match = /^¥?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?)\s*(万元|元|yuan)$/.exec(written)
  if (!match) return undefined
  const digits = match[1]!.replaceAll(',', '')
  if (match[2] !== '万元') return withinLimit(parseYuan(digits))
  const amount = parseRate(digits, 0)
  if (amount === undefined || amount.digits > 6) return undefined
  return withinLimit((amount.numerator * 10 ** (6 - amount.digits)) as Fen)
}

const withinLimit = (amount: Fen | undefined): Fen | undefined =>
  amount !== undefined && amount <= MAX_FEN ? amount : undefined

/** `55%`, `92.5%`, `+5个百分点`, `-10 points`. */
function parsePercent(written: string): Rate | undefined {
  const match = /^([+-]?[\d.]+)\s*(?:%|个百分点|points?)$/.exec(written)
  const rate = match ? parseRate(match[1]!, 2) : undefined
  // A share of more than the whole is a slip, as is a figure meant as yuan.
  return rate && compareRates(rate, WHOLE) <= 0 && compareRates(rate, negateRate(WHOLE)) >= 0 ? rate : undefined
}

const REFERENCE = /^([\d.]+)(%?)\s*[×x*]\s*(.+)$/

function parseMoneyValue(written: string): MoneyValue | undefined {
  if (isWord(written, VALUES.special.unlimited)) return { kind: 'unlimited' }
  const amount = parseMoney(written)
  if (amount !== undefined) return { kind: 'amount', fen: amount }
  const match = REFERENCE.exec(written)
  const rate = match ? parseRate(match[1]!, match[2] === '%' ? 2 : 0) : undefined
  return rate ? { kind: 'reference-share', rate, reference: match![3]!.trim() } : undefined
}

/** A number without unit, or with the other kind's, is the slip policy officers make most. */
export const moneyValue: PolicyShape<MoneyValue> = orNotEstablished(
  parsed<MoneyValue, PolicyContext>(
    parseMoneyValue,
    (written) => ({
      code: 'YB-P003',
      message: text(`${written} 不是金额：单位应为元`, `${written} is not an amount of money: the unit should be yuan`),
      remedy: text(
        '写成 600元、25万元、1.5% × 参照值名称、不设 或 未确定',
        'write 600元 (or 600 yuan), 1.5% × a reference value, unlimited or not-established',
      ),
    }),
    { type: 'string' },
  ),
)

function rateValue(takes: (rate: Rate) => boolean, message: (written: string) => Text, remedy: Text) {
  return orNotEstablished(
    parsed<Exclude<RateValue, NotEstablished>, PolicyContext>(
      (written) => {
        const rate = parsePercent(written)
        return rate && takes(rate) ? { kind: 'rate', rate } : undefined
      },
      (written) => ({ code: 'YB-P003', message: message(written), remedy }),
      { type: 'string' },
    ),
  )
}

/** A share of something, 0 to 100 %. */
export const shareValue: PolicyShape<RateValue> = rateValue(
  ({ numerator }) => numerator >= 0,
  (written) =>
    text(
      `${written} 不是 0 到 100% 的比例：单位应为 %`,
      `${written} is not a rate from 0 to 100%: the unit should be %`,
    ),
  text('写成 55%、92.5% 或 未确定', 'write 55%, 92.5% or not-established'),
)

/** Percentage points added to a ratio or taken off it, with their sign. */
export const pointsValue: PolicyShape<RateValue> = rateValue(
  () => true,
  (written) =>
    text(
      `${written} 不是百分点：单位应为 个百分点 或 %，不超过 100`,
      `${written} is not a number of points: the unit should be points or %, at most 100`,
    ),
  text('写成 +5个百分点、-10个百分点 或 未确定', 'write +5 points, -10 points or not-established'),
)

/** `6个月`, `1年`, `长期`: months, null = long-term. */
export const duration: PolicyShape<number | null> = {
  schema: () => ({ type: 'string' }),
  read: (tree, reading) => {
    const written = tree.kind === 'scalar' ? tree.text.trim() : ''
    if (isWord(written, VALUES.special.longTerm)) return null
    const match = /^(\d{1,3})\s*(个月|months?|年|years?)$/.exec(written)
    if (match) return Number(match[1]) * (/年|year/.test(match[2]!) ? 12 : 1)
    return complain(tree, reading, {
      code: 'YB-P003',
      message: text(
        `${quoted(tree)} 不是时长：单位应为月或年`,
        `${quoted(tree)} is not a duration: the unit should be months or years`,
      ),
      remedy: text('写成 6个月、1年 或 长期', 'write 6 months, 1 year or long-term'),
    })
  },
}

/** A money value that is a plain amount or not established (参照值). */
export const moneyOrUnknown: PolicyShape<Fen | NotEstablished> = {
  schema: moneyValue.schema,
  read: (tree, reading) => {
    const value = moneyValue.read(tree, reading)
    if (value === BAD || value.kind === 'not-established') return value
    if (value.kind === 'amount') return value.fen
    return complain(tree, reading, {
      code: 'YB-P003',
      message: text('参照值应为金额', 'a reference value should be an amount of money'),
      remedy: text('写成 174640元 或 未确定', 'write 174640 yuan or not-established'),
    })
  },
}
