import type { ReferenceDocument } from '../documents.ts'
import { type DescribeOptions, type Description, metaLine } from './description.ts'
import { formatMoney, formatMoneyValue } from './format.ts'
import { sourceCells, sourceHeadings } from './source-words.ts'
import { keyWord } from './words.ts'

/** A 参照值, year by year. */
export function describeReference(document: ReferenceDocument, { lang }: DescribeOptions): Description {
  return {
    title: document.name[lang],
    meta: [metaLine(keyWord('region', lang), document.region, lang)],
    sections: [
      {
        version: null,
        heading: keyWord('reference', lang),
        columns: [keyWord('year', lang), keyWord('value', lang), ...sourceHeadings(lang)],
        rows: document.values.map(({ year, value, source }) => [
          String(year),
          typeof value === 'number' ? formatMoney(value, lang) : formatMoneyValue(value, lang),
          ...sourceCells(source, lang),
        ]),
        notes: [],
      },
    ],
  }
}
