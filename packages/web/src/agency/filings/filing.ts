import type { Lang } from '@yibao/engine'
import type { AnswerOf } from '../../office/api/routes.ts'
import { wordFor } from '../../office/words/word-for.ts'
import type { AgencyWordKey } from '../words.ts'

/** A filing in the queue, and one with everything on file. */
export type QueuedFiling = AnswerOf<'/api/v1/regions/{region}/filings', 'get'>['filings'][number]
export type Filing = AnswerOf<'/api/v1/regions/{region}/persons/{personId}/filings', 'get'>['filings'][number]

/** Whose filing, as the server's addresses have it. */
export type Applicant = { readonly region: string; readonly personId: string }

/** Who decides filings (docs/http-routes.md, filings); auditors look. */
export const DECIDING_ROLES = ['clerk', 'reviewer']

/** States in which a filing waits for the agency. */
export const QUEUE_STATES = ['submitted', 'in-review', 'change-pending'] as const
export type QueueState = (typeof QUEUE_STATES)[number]

type StateWords = {
  readonly state: AgencyWordKey
  readonly next: AgencyWordKey
  readonly tone: '' | 'good' | 'bad' | 'waiting'
}

const STATES: Readonly<Record<string, StateWords>> = {
  draft: { state: 'filings.stateDraft', next: 'filings.nextDraft', tone: '' },
  submitted: { state: 'filings.submitted', next: 'filings.nextSubmitted', tone: 'waiting' },
  'in-review': { state: 'filings.inReview', next: 'filings.nextInReview', tone: 'waiting' },
  returned: { state: 'filings.stateReturned', next: 'filings.nextReturned', tone: 'waiting' },
  approved: { state: 'filings.stateApproved', next: 'filings.nextApproved', tone: 'good' },
  rejected: { state: 'filings.stateRejected', next: 'filings.nextRejected', tone: 'bad' },
  active: { state: 'filings.stateActive', next: 'filings.nextActive', tone: 'good' },
  'change-pending': { state: 'filings.changePending', next: 'filings.nextChangePending', tone: 'good' },
  superseded: { state: 'filings.stateSuperseded', next: 'filings.nextOver', tone: '' },
  cancelled: { state: 'filings.stateCancelled', next: 'filings.nextOver', tone: '' },
  expired: { state: 'filings.stateExpired', next: 'filings.nextOver', tone: '' },
}

/** How a state is called, what comes after it, and how it is coloured. */
export const wordsOfState = (state: string): StateWords =>
  STATES[state] ?? { state: 'filings.inReview', next: 'filings.nextInReview', tone: '' }

/** 转诊; a long-term filing by its kind: 异地安置退休. */
export function typeWord({ type, kind }: Pick<Filing, 'type' | 'kind'>, lang: Lang): string {
  const word = wordFor('filingType', type, lang)
  if (kind === null) return word
  return lang === 'zh'
    ? `${word}（${wordFor('longTermKind', kind, lang)}）`
    : `${word}, ${wordFor('longTermKind', kind, lang)}`
}

/** 职工 · 在职. */
export const insuredAs = (scheme: string, category: string, lang: Lang): string =>
  [wordFor('scheme', scheme, lang), wordFor('category', category, lang)].join(' · ')
