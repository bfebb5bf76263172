import type { AnswerOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { useSelf } from '../overview/use-self.ts'

export const SETTLEMENTS = '/api/v1/regions/{region}/persons/{personId}/settlements'
export type Bill = AnswerOf<typeof SETTLEMENTS, 'get'>['settlements'][number]

export type YearLimits = AnswerOf<`${typeof SETTLEMENTS}/{settlementId}`, 'get'>['limits']

/** The person's settlements, newest first; `before` is the `next` of the page that was shown. */
export function useBills(limit: string, before: string | null = null) {
  const path = useSelf()
  return useLoaded(`bills/${path.personId}/${limit}/${before}`, (api) =>
    api.get(SETTLEMENTS, { path, query: { limit, ...(before === null ? {} : { before }) } }),
  )
}
