import type { Fen } from '../../money/fen.ts'
import { type Field, optional } from '../../shape/object.ts'
import { BAD, oneOrMore, parsed, type Shape } from '../../shape/shape.ts'
import { wordOf } from '../../shape/words.ts'
import { text } from '../../words/text.ts'
import { KEYS, type Key, VALUES, type ValueSet } from '../../words/vocabulary.ts'
import type { Condition, EnumFact, RangeFact } from '../condition.ts'
import type { Band } from '../table.ts'
import { type PolicyContext, type PolicyShape, placeOf } from './context.ts'
import { parseMoney } from './values.ts'

/** The value set of each enumerated fact. */
const FACT_VALUES: Readonly<Record<EnumFact | 'group', ValueSet>> = {
  plan: 'plan',
  category: 'category',
  care: 'care',
  level: 'level',
  filing: 'filing',
  place: 'place',
  diagnosis: 'diagnosis',
  specialist: 'yesNo',
  selected: 'yesNo',
  referred: 'yesNo',
  signed: 'yesNo',
  group: 'group',
}

function enumCell(fact: EnumFact | 'group'): PolicyShape<Condition> {
  const words = oneOrMore(wordOf<ValueSet, PolicyContext>(FACT_VALUES[fact])) as Shape<readonly string[], PolicyContext>
  const { zh, en } = VALUES.special.other
  return {
    schema: () => ({ anyOf: [words.schema(), { enum: [zh, en] }] }),
    read: (tree, reading) => {
      const at = placeOf(tree, reading)
      if (tree.kind === 'scalar' && (tree.text === zh || tree.text === en)) return { kind: 'other', fact, at }
      const values = words.read(tree, reading)
      return values === BAD ? BAD : { kind: 'values', fact, values, at }
    },
  }
}

type Range = { readonly from: number | null; readonly below: number | null }

/** `<70岁`, `>=70岁`, `60-69岁`, `12-35个月`, `第2次及以后`, `第1次`, `3`. */
function parseRange(written: string): Range | undefined {
  const bare = written
    .replace(/\s+/g, '')
    .replace(/(周?岁|个月|次|years?|months?|stays?)/g, '')
    .replace(/^第/, '')
  const open = /^(\d+)(?:及以后|及以上|\+)$/.exec(bare)
  if (open) return { from: Number(open[1]), below: null }
  const bound = /^(<=|>=|<|>|≤|≥)(\d+)$/.exec(bare)
  if (bound) {
    const n = Number(bound[2])
    if (bound[1] === '<') return { from: null, below: n }
    if (bound[1] === '<=' || bound[1] === '≤') return { from: null, below: n + 1 }
    return { from: bound[1] === '>' ? n + 1 : n, below: null }
  }
  const between = /^(\d+)[-–~至](\d+)$/.exec(bare)
  if (between) return { from: Number(between[1]), below: Number(between[2]) + 1 }
  return /^\d+$/.test(bare) ? { from: Number(bare), below: Number(bare) + 1 } : undefined
}

function rangeCell(fact: RangeFact): PolicyShape<Condition> {
  const range = parsed<Range, PolicyContext>(
    parseRange,
    (written) => ({
      code: 'YB-P009',
      message: text(`${written} 不是范围`, `${written} is not a range`),
      remedy: text('写成 <70岁、>=70岁、60-69岁、12-35个月、第1次、第2次及以后', 'write <70, >=70, 60-69, 12-35 or 2+'),
    }),
    { type: ['string', 'number'] },
  )
  return {
    schema: range.schema,
    read: (tree, reading) => {
      const value = range.read(tree, reading)
      return value === BAD ? BAD : { kind: 'range', fact, ...value, at: placeOf(tree, reading) }
    },
  }
}

/** The condition columns that any row may have. */
export const CONDITION_FIELDS = Object.fromEntries([
  ...(Object.keys(FACT_VALUES) as (EnumFact | 'group')[]).map((fact) => [
    fact,
    optional(KEYS[fact as Key], enumCell(fact), null),
  ]),
  ...(['age', 'enrolledMonths', 'stay'] as const).map((fact) => [fact, optional(KEYS[fact], rangeCell(fact), null)]),
]) as Record<EnumFact | 'group' | RangeFact, Field<Condition | null, PolicyContext>>

export function conditionsOf(row: Readonly<Record<string, unknown>>): readonly Condition[] {
  return Object.keys(CONDITION_FIELDS).flatMap((fact) => (row[fact] ? [row[fact] as Condition] : []))
}

/** `<=5万元`, `5万元-10万元`, `>10万元`. */
function parseBand(written: string): Band | undefined {
  const money = (part: string | undefined): Fen | undefined =>
    part === undefined ? undefined : parseMoney(part.trim())
  const upTo = money(/^(?:<=|≤)(.+)$/.exec(written)?.[1])
  if (upTo !== undefined) return { above: 0 as Fen, upTo }
  const above = money(/^>(.+)$/.exec(written)?.[1])
  if (above !== undefined) return { above, upTo: null }
  const between = /^(.+?(?:万元|元|yuan))\s*[-–~至]\s*(.+)$/.exec(written)
  const [low, high] = [money(between?.[1]), money(between?.[2])]
  return low !== undefined && high !== undefined && low < high ? { above: low, upTo: high } : undefined
}

export const bandField = optional(
  KEYS.band,
  parsed<Band, PolicyContext>(
    parseBand,
    (written) => ({
      code: 'YB-P010',
      message: text(`${written} 不是费用段`, `${written} is not a bracket`),
      remedy: text('写成 <=5万元、5万元-10万元 或 >10万元', 'write <=5万元, 5万元-10万元 or >10万元'),
    }),
    { type: 'string' },
  ),
  null,
)
