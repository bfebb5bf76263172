import type { RegionDocument } from '../documents.ts'
import { type DescribeOptions, type Description, metaLine } from './description.ts'
import { sourceCells } from './source-words.ts'
import { keyWord, listed, valueWord } from './words.ts'

/** A 地区: its levels, plans and hotline. */
export function describeRegion(document: RegionDocument, { lang }: DescribeOptions): Description {
  const line = (key: 'levels' | 'plans' | 'yearEnd' | 'hotline' | 'region' | 'source', value: string): string =>
    metaLine(keyWord(key, lang), value, lang)
  const levels = document.levels.map((level) => valueWord('level', level, lang))
  const plans = document.plans.map((plan) => valueWord('plan', plan, lang))
  const [title, confidence] = sourceCells(document.source, lang)
  return {
    title: document.name[lang],
    meta: [
      line('region', document.region),
      line('levels', listed(levels, lang)),
      ...(plans.length > 0 ? [line('plans', listed(plans, lang))] : []),
      line('yearEnd', valueWord('yearEnd', document.yearEnd, lang)),
      ...(document.hotline ? [line('hotline', document.hotline)] : []),
      line('source', `${title} (${confidence})`),
    ],
    sections: [],
  }
}
