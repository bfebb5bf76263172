import type { Lang } from '../../words/text.ts'
import type { Source } from '../source.ts'
import { keyWord, valueWord } from './words.ts'

/** The headings of the two columns that every row ends with. */
export const sourceHeadings = (lang: Lang): string[] => [keyWord('source', lang), keyWord('confidence', lang)]

/** `大连医保新政策 第10行`, `来源文件` */
export const sourceCells = ({ document, locator, confidence }: Source, lang: Lang): string[] => [
  [document.title[lang], locator].filter((part) => part !== null && part !== '').join(' '),
  valueWord('confidence', confidence, lang),
]
