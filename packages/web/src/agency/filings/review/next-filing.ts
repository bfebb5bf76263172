import type { Api } from '../../../office/api/client.ts'
import { done, type Outcome } from '../../../office/api/problem.ts'
import { type Loaded, useLoaded } from '../../../office/api/use-loaded.ts'
import type { Filing, QueuedFiling, QueueState } from '../filing.ts'

/** What to go on with: null where nothing waits. */
export type NextFiling = { readonly next: QueuedFiling | null }

/** The next filing for an official: the oldest of what they have taken already, else the oldest that waits to be taken. */
export const useNextFiling = (region: string, me: string, { filingId, state }: Filing): Loaded<NextFiling> =>
  useLoaded(`next/${me}/${filingId}/${state}`, (api) => nextFor(api, region, me, filingId))

async function nextFor(api: Api, region: string, me: string, filingId: string): Promise<Outcome<NextFiling>> {
  const queue = (state: QueueState, limit: string) =>
    api.get('/api/v1/regions/{region}/filings', { path: { region }, query: { state, limit } })
  const [taken, waiting] = await Promise.all([queue('in-review', '100'), queue('submitted', '2')])
  if (taken.kind !== 'done') return taken
  if (waiting.kind !== 'done') return waiting
  const isOther = (one: QueuedFiling) => one.filingId !== filingId
  const own = taken.value.filings.find((one) => one.reviewer === me && isOther(one))
  return done({ next: own ?? waiting.value.filings.find(isOther) ?? null })
}
