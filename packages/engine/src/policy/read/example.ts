import { parseYuan } from '../../money/fen.ts'
import { AMOUNTS } from '../../settlement/settlement.ts'
import { object, optional, recordOf, required } from '../../shape/object.ts'
import { plainValue } from '../../shape/plain-value.ts'
import { BAD, parsed } from '../../shape/shape.ts'
import { wordOf } from '../../shape/words.ts'
import { text } from '../../words/text.ts'
import { KEYS } from '../../words/vocabulary.ts'
import type { Example } from '../example.ts'
import { type PolicyContext, type PolicyShape, placeOf } from './context.ts'
import { yesNo } from './steps.ts'
import { anyText } from './texts.ts'

const yuanText = parsed<string, PolicyContext>(
  (written) => (parseYuan(written) === undefined ? undefined : written),
  (written) => ({
    code: 'YB-P003',
    message: text(`${written} 不是金额`, `${written} is not an amount`),
    remedy: text('写成以元为单位的数，如 "660.00"', 'write yuan, such as "660.00"'),
  }),
  { type: ['string', 'number'] },
)

/** Any JSON: the case is read by the case's own reader when the example is run. */
const caseValue: PolicyShape<unknown> = { schema: () => ({ type: 'object' }), read: (tree) => plainValue(tree) }

const written = object({
  name: required(KEYS.name, anyText),
  alternative: optional(KEYS.alternative, anyText, null),
  case: required(KEYS.case, caseValue),
  status: optional(KEYS.status, wordOf<'status', PolicyContext>('status'), null),
  complete: optional(KEYS.complete, yesNo, null),
  expect: optional(KEYS.expect, recordOf(yuanText), {}),
})

/** 示例. An amount name that no answer has would never fail, so it is refused. */
export const example: PolicyShape<Example> = {
  schema: written.schema,
  read: (tree, reading) => {
    const read = written.read(tree, reading)
    if (read === BAD) return BAD
    const at = placeOf(tree, reading)
    const unknown = Object.keys(read.expect).filter((name) => !(AMOUNTS as readonly string[]).includes(name))
    for (const name of unknown) {
      reading.report({
        code: 'YB-P011',
        path: tree.path,
        at,
        severity: 'error',
        message: text(`期望中的“${name}”不是金额名称`, `"${name}" is not the name of an amount`),
        remedy: text(`可用：${AMOUNTS.join('、')}`, `use: ${AMOUNTS.join(', ')}`),
      })
    }
    return unknown.length > 0 ? BAD : { ...read, at }
  },
}
