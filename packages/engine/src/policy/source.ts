import type { IsoDate } from '../calendar/date.ts'
import type { Place } from '../problem/problem.ts'
import type { Text } from '../words/text.ts'

/** How sure a fact is, best first. Shown in words: 官方文件, 来源文件, 推算, 网络资料, 待核实. */
export const CONFIDENCES = ['official', 'document', 'derived', 'web', 'recalled'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** A document that facts are taken from; `policies/sources.yaml` lists them. */
export type SourceDocument = {
  readonly title: Text
  readonly publisher: Text
  readonly date: IsoDate | null
  readonly url: string | null
}

/** Where one row comes from. */
export type Source = {
  readonly document: SourceDocument
  /** Article, line or page within the document. */
  readonly locator: string | null
  readonly confidence: Confidence
  /** Ids of the starting facts that the row carries (`S0-1` …), for docs/seed-coverage.md. */
  readonly facts: readonly string[]
}

/** What every part of a policy file knows about itself. */
export type Sourced = { readonly source: Source; readonly at: Place }
