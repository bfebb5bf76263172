import type { AnswerOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { useSelf } from '../overview/use-self.ts'

export const FILINGS = '/api/v1/regions/{region}/persons/{personId}/filings'
export type Filing = AnswerOf<typeof FILINGS, 'get'>['filings'][number]

/** Every filing of the person: drafts, those in force, those that ended. */
export function useFilings() {
  const path = useSelf()
  return useLoaded(`filings/${path.personId}`, (api) => api.get(FILINGS, { path }))
}
