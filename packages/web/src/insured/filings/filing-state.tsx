import { type InsuredWordKey, useInsuredWords } from '../words.ts'

/** How a state is called and what comes after it, in the applicant's words. */
const STATES: Readonly<
  Record<string, { readonly word: InsuredWordKey; readonly next: InsuredWordKey; readonly look: string }>
> = {
  draft: { word: 'filings.draft', next: 'filings.draftNext', look: 'waiting' },
  submitted: { word: 'filings.submitted', next: 'filings.submittedNext', look: 'waiting' },
  'in-review': { word: 'filings.inReview', next: 'filings.inReviewNext', look: 'waiting' },
  returned: { word: 'filings.returned', next: 'filings.returnedNext', look: 'bad' },
  approved: { word: 'filings.approved', next: 'filings.approvedNext', look: 'good' },
  rejected: { word: 'filings.rejected', next: 'filings.rejectedNext', look: 'bad' },
  active: { word: 'filings.active', next: 'filings.activeNext', look: 'good' },
  'change-pending': { word: 'filings.changePending', next: 'filings.changePendingNext', look: 'good' },
  superseded: { word: 'filings.superseded', next: 'filings.supersededNext', look: '' },
  cancelled: { word: 'filings.cancelled', next: 'filings.cancelledNext', look: '' },
  expired: { word: 'filings.expired', next: 'filings.expiredNext', look: '' },
}

export function FilingState({ state }: { readonly state: string }) {
  const { say } = useInsuredWords()
  const known = STATES[state]
  return <span className={`state ${known?.look ?? ''}`}>{known ? say(known.word) : state}</span>
}

/** What happens next, and by whom. */
export function WhatNext({ state, place }: { readonly state: string; readonly place: string }) {
  const { say } = useInsuredWords()
  const known = STATES[state]
  return known ? <p>{say(known.next, { place })}</p> : null
}
