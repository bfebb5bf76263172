import { type Text, text } from '../../words/text.ts'
import { formatMoney, formatMoneyValue } from '../describe/format.ts'
import { both } from '../describe/words.ts'
import type { ReferenceDocument } from '../documents.ts'
import { type Change, change } from './change.ts'
import { NONE_TEXT } from './compare-tables.ts'

/** How a 参照值 differs between two policy years. */
export function diffReferenceYears(document: ReferenceDocument, yearA: number, yearB: number): Change[] {
  const [before, after] = [valueText(document, yearA), valueText(document, yearB)]
  return before.zh === after.zh ? [] : [valueChange(document, text('', ''), before, after, `${yearB}-01-01`)]
}

/** How a 参照值 differs between two files, year by year. */
export function diffReferences(a: ReferenceDocument, b: ReferenceDocument): Change[] {
  const years = [...new Set([...a.values, ...b.values].map(({ year }) => year))].sort()
  return years.flatMap((year) => {
    const [before, after] = [valueText(a, year), valueText(b, year)]
    return before.zh === after.zh ? [] : [valueChange(b, text(`${year}年`, `${year}`), before, after, null)]
  })
}

function valueChange(
  { id, name }: ReferenceDocument,
  when: Text,
  before: Text,
  after: Text,
  from: string | null,
): Change {
  const stepName = text('参照值', 'reference value')
  const dates = { from, to: null }
  return change({
    kind: 'value',
    document: id,
    documentName: name,
    step: 'values',
    stepName,
    when,
    before,
    after,
    ...dates,
  })
}

function valueText({ values }: ReferenceDocument, year: number): Text {
  const value = values.find((each) => each.year === year)?.value
  if (value === undefined) return NONE_TEXT
  return both((lang) => (typeof value === 'number' ? formatMoney(value, lang) : formatMoneyValue(value, lang)))
}
