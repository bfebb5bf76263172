import { CLAIM_STATES } from '../../office/claim/claim-words-of.ts'
import { type QueueState as ClaimState, QUEUES_OF } from '../claims/use-queue.ts'
import type { AgencyWordKey } from '../words.ts'
import { claimsIn, conflicts, credits, filingsIn, transfers } from './ask-casework.ts'
import { clearingsFor, declarationsIn } from './ask-clearing.ts'
import type { Ask } from './asked.ts'

/** One kind of work that waits, and where it is done. */
export type Queue = {
  readonly title: AgencyWordKey
  /** The state in the title, where one title does for several. */
  readonly state?: AgencyWordKey
  readonly to: string
  readonly ask: Ask
}

/** What waits for a role; an auditor, who does none of it, sees all. */
export const queuesOf = (role: string): readonly Queue[] =>
  [...FILINGS, ...claimQueues(role), ...OTHERS].filter(({ roles }) => roles.includes(role) || role === 'auditor')

type QueueOf = Queue & {
  /** Whose turn it is (docs/http-routes.md). */
  readonly roles: readonly string[]
}

const FILINGS: readonly QueueOf[] = [
  {
    title: 'desk.filingsSubmitted',
    to: '/filings?state=submitted',
    roles: ['clerk', 'reviewer'],
    ask: filingsIn('submitted'),
  },
  {
    title: 'desk.filingsInReview',
    to: '/filings?state=in-review',
    roles: ['clerk', 'reviewer'],
    ask: filingsIn('in-review'),
  },
]

/** Claims in these states wait for the applicant, or for nobody. */
const NOT_OURS: readonly ClaimState[] = ['correction', 'paid', 'rejected']

const claimQueues = (role: string): readonly QueueOf[] =>
  (QUEUES_OF[role] ?? [])
    .filter((state) => !NOT_OURS.includes(state))
    .map((state) => ({
      title: 'desk.claims',
      state: CLAIM_STATES[state]!,
      to: `/claims?state=${state}`,
      roles: [role],
      ask: claimsIn(state),
    }))

const OTHERS: readonly QueueOf[] = [
  { title: 'desk.credits', to: '/credits', roles: ['finance'], ask: credits },
  { title: 'desk.conflicts', to: '/people', roles: ['clerk'], ask: conflicts },
  { title: 'desk.transfers', to: '/people', roles: ['clerk'], ask: transfers },
  {
    title: 'desk.declarationsDeclared',
    to: '/clearing/declarations',
    roles: ['reviewer'],
    ask: declarationsIn('declared'),
  },
  {
    title: 'desk.declarationsConfirmed',
    to: '/clearing/declarations',
    roles: ['finance'],
    ask: declarationsIn('confirmed'),
  },
  { title: 'desk.clearingsSign', to: '/clearing/statements', roles: ['reviewer'], ask: clearingsFor('sign') },
  { title: 'desk.clearingsTransfer', to: '/clearing/statements', roles: ['finance'], ask: clearingsFor('transfer') },
]
