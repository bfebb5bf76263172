import type { Api } from '../../../office/api/client.ts'
import { done, type Outcome } from '../../../office/api/problem.ts'
import type { Applicant } from '../filing.ts'
import type { Enrolment } from './cover.ts'

/** What is on record for a day; that nothing is, is an answer here and no fault. */
export async function enrolmentOn(
  api: Api,
  who: Applicant,
  day: string,
): Promise<Outcome<{ readonly found: Enrolment | null }>> {
  const path = '/api/v1/regions/{region}/persons/{personId}/enrolments/current'
  const outcome = await api.get(path, { path: who, query: { on: day } })
  if (outcome.kind === 'done') return done({ found: outcome.value })
  const isNothing = outcome.kind === 'refused' && outcome.problems.some(({ code }) => code === 'YB-W901')
  return isNothing ? done({ found: null }) : outcome
}
