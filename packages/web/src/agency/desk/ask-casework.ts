import { done, mapped } from '../../office/api/problem.ts'
import { localToday } from '../../public/today.ts'
import type { QueueState as ClaimState } from '../claims/use-queue.ts'
import type { Ask } from './asked.ts'
import { daysBetween, waitingOf } from './waiting.ts'

/** Where the server gives no count, up to a page of this length is counted. */
const COUNTED = '100'

/** Filings in a state: counted by the server, the oldest of them first in the queue. */
export const filingsIn =
  (state: 'submitted' | 'in-review'): Ask =>
  async ({ api, region }) => {
    const path = { region }
    const [counts, oldest] = await Promise.all([
      api.get('/api/v1/regions/{region}/filings/counts', { path }),
      api.get('/api/v1/regions/{region}/filings', { path, query: { state, limit: '1' } }),
    ])
    if (counts.kind !== 'done') return counts
    if (oldest.kind !== 'done') return oldest
    const [first] = oldest.value.filings
    return done({ count: counts.value[state], hasMore: false, oldestDays: first?.ageDays ?? null })
  }

/** Claims in a state. */
export const claimsIn =
  (state: ClaimState): Ask =>
  async ({ api, region }) => {
    const query = { state, limit: COUNTED }
    const asked = await api.get('/api/v1/regions/{region}/claims', { path: { region }, query })
    return mapped(asked, ({ claims, next }) =>
      waitingOf(
        claims.map(({ ageDays }) => ageDays),
        next !== null,
      ),
    )
  }

/** Credits that one person proposed and another decides. The server does not tell since when. */
export const credits: Ask = async ({ api, region }) => {
  const asked = await api.get('/api/v1/regions/{region}/credits', { path: { region }, query: { limit: COUNTED } })
  return mapped(asked, (value) =>
    waitingOf(
      value.credits.map(() => null),
      value.next !== null,
    ),
  )
}

/** Enrolments in conflict. The server does not tell since when. */
export const conflicts: Ask = async ({ api, region }) => {
  const path = '/api/v1/regions/{region}/enrolment-conflicts'
  const asked = await api.get(path, { path: { region }, query: { limit: COUNTED } })
  return mapped(asked, (value) =>
    waitingOf(
      value.conflicts.map(() => null),
      value.next !== null,
    ),
  )
}

/** Transfers of enrolment under way, by the day on which they were asked for. */
export const transfers: Ask = async ({ api, region, now }) => {
  const path = '/api/v1/regions/{region}/enrolment-transfers'
  const asked = await api.get(path, { path: { region }, query: { limit: COUNTED } })
  const today = localToday(now)
  return mapped(asked, (value) =>
    waitingOf(
      value.transfers.map(({ askedOn }) => daysBetween(askedOn, today)),
      value.next !== null,
    ),
  )
}
