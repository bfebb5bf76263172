import { type Answer, VALUES } from '@yibao/engine'
import type { WordKey } from '../i18n/words.ts'

/** Best first, as the engine orders them. */
export const CONFIDENCES = Object.keys(VALUES.confidence) as readonly (keyof typeof VALUES.confidence)[]
export type Confidence = (typeof CONFIDENCES)[number]

export const CONFIDENCE_HINTS: Readonly<Record<Confidence, WordKey>> = {
  official: 'shell.confidenceOfficial',
  document: 'shell.confidenceDocument',
  derived: 'shell.confidenceDerived',
  web: 'shell.confidenceWeb',
  recalled: 'shell.confidenceRecalled',
}

/** The confidence that a word of a description stands for; null where it is none. */
export const confidenceNamed = (word: string, nameOf: (one: Confidence) => string): Confidence | null =>
  CONFIDENCES.find((one) => nameOf(one) === word) ?? null

/** An answer is as sure as the least sure source that its steps rest on; null where they rest on none. */
export function weakest(answer: Answer): Confidence | null {
  const ranks = answer.steps.flatMap(({ source, confidence }) =>
    source === null ? [] : [CONFIDENCES.indexOf(confidence as Confidence)],
  )
  return ranks.length === 0 ? null : CONFIDENCES[Math.max(...ranks)]!
}
