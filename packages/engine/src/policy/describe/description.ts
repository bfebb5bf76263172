import type { IsoDate } from '../../calendar/date.ts'
import type { Lang } from '../../words/text.ts'
import type { ReferenceNames } from './format.ts'

/** A policy document as a person would print it, in one language. The command line and the web pages lay it out. */
export type Description = {
  readonly title: string
  /** `险种：职工` … */
  readonly meta: readonly string[]
  readonly sections: readonly Section[]
}

/** One table, or a heading with notes where `columns` is empty. */
export type Section = {
  /** The version it belongs to, `自 2023-01-01`; null where the document has none. */
  readonly version: string | null
  readonly heading: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

export type DescribeOptions = {
  readonly lang: Lang
  /** Only the version in force on this day; left out = all, and the other readings. */
  readonly on?: IsoDate
  /** English names of reference values. */
  readonly names?: ReferenceNames
}

/** `险种：职工` / `scheme: employee` */
export const metaLine = (name: string, value: string, lang: Lang): string =>
  lang === 'zh' ? `${name}：${value}` : `${name}: ${value}`
