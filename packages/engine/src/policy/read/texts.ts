import { object, optional, required } from '../../shape/object.ts'
import { parsed } from '../../shape/shape.ts'
import { type Text, text } from '../../words/text.ts'
import { KEYS } from '../../words/vocabulary.ts'
import type { PolicyContext, PolicyShape } from './context.ts'

export const anyText = parsed<string, PolicyContext>(
  (written) => (written === '' ? undefined : written),
  (written) => ({
    code: 'YB-P005',
    message: text(`${written} 应为文字`, `${written} should be a text`),
    remedy: text('写一段文字', 'write a text'),
  }),
  { type: ['string', 'number'] },
)

const both = object({
  zh: required({ zh: '中文', en: 'zh' }, anyText),
  en: required({ zh: '英文', en: 'en', also: ['english'] }, anyText),
})

/** A text in two languages, `{中文: …, 英文: …}`, or one that serves for both. */
export const bilingual: PolicyShape<Text> = {
  schema: () => ({ anyOf: [anyText.schema(), both.schema()] }),
  read: (tree, reading) => {
    if (tree.kind === 'map') return both.read(tree, reading)
    const one = anyText.read(tree, reading)
    return typeof one === 'symbol' ? one : text(one, one)
  },
}

export const englishName = optional(KEYS.englishName, anyText, null)

export const named = (zh: string, en: string | null): Text => text(zh, en ?? zh)
