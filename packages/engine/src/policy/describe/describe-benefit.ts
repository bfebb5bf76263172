import type { Care, Plan, Scheme } from '../../case/enums.ts'
import type { Lang } from '../../words/text.ts'
import type { AccountDocument, BenefitDocument, CatalogueDocument, LayerDocument } from '../documents.ts'
import { type DescribeOptions, type Description, metaLine } from './description.ts'
import { exampleSections } from './example-section.ts'
import { versionSections } from './versioned.ts'
import { factWord, keyWord, listed, valueWord } from './words.ts'

/** A 待遇 as the official table would be printed. */
export function describeBenefit(document: BenefitDocument, options: DescribeOptions): Description {
  const { lang } = options
  return {
    title: document.name[lang],
    meta: [
      schemeLine([document.scheme], lang),
      ...planLines(document.plans, lang),
      careLine(document.care, lang),
      regionLine(document.region, lang),
    ],
    sections: [...versionSections(document, options), ...exampleSections(document.examples, lang)],
  }
}

/** A 后续保障: which fund, for whom, and its tables. */
export function describeLayer(document: LayerDocument, options: DescribeOptions): Description {
  const { lang } = options
  return {
    title: document.name[lang],
    meta: [
      metaLine(keyWord('fund', lang), valueWord('layerFund', document.fund, lang), lang),
      schemeLine(document.schemes, lang),
      ...planLines(document.plans, lang),
      careLine(document.care, lang),
      regionLine(document.region, lang),
    ],
    sections: [...versionSections(document, options), ...exampleSections(document.examples, lang)],
  }
}

/** What the personal account may pay for. */
export function describeAccount(document: AccountDocument, options: DescribeOptions): Description {
  const { lang } = options
  return {
    title: document.name[lang],
    meta: [schemeLine(document.schemes, lang), ...planLines(document.plans, lang), regionLine(document.region, lang)],
    sections: versionSections(document, options),
  }
}

/** Class B pre-payment. */
export function describeCatalogue(document: CatalogueDocument, options: DescribeOptions): Description {
  const { lang } = options
  return {
    title: document.name[lang],
    meta: [schemeLine(document.schemes, lang), regionLine(document.region, lang)],
    sections: versionSections(document, options),
  }
}

const words = (set: 'scheme' | 'plan' | 'care', values: readonly string[], lang: Lang): string =>
  listed(
    values.map((value) => valueWord(set, value, lang)),
    lang,
  )

const schemeLine = (schemes: readonly Scheme[], lang: Lang): string =>
  metaLine(keyWord('scheme', lang), words('scheme', schemes, lang), lang)

const planLines = (plans: readonly Plan[] | null, lang: Lang): string[] =>
  plans ? [metaLine(keyWord('plans', lang), words('plan', plans, lang), lang)] : []

const careLine = (care: readonly Care[], lang: Lang): string =>
  metaLine(lang === 'zh' ? keyWord('careTypes', lang) : factWord('care', lang), words('care', care, lang), lang)

const regionLine = (region: string, lang: Lang): string => metaLine(keyWord('region', lang), region, lang)
