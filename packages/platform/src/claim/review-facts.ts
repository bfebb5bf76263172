import type { Query } from '../database/database.ts'
import { loadPersonFacts, type PersonFacts } from '../settlement/facts.ts'
import type { Who } from '../work/desk.ts'
import type { ClaimRow } from './claim.ts'
import { type LookAlike, loadLookAlikes } from './duplicates.ts'

/** What a review looks at besides the claim: the person on the last day of care, and what may be the same bill. */
export type ReviewFacts = { readonly person: PersonFacts; readonly lookAlikes: readonly LookAlike[] }

export async function loadReviewFacts(read: Query, who: Who, row: ClaimRow): Promise<ReviewFacts> {
  const [person, lookAlikes] = await Promise.all([
    loadPersonFacts(read, who, row.visit.to),
    loadLookAlikes(read, who, row),
  ])
  return { person, lookAlikes }
}
