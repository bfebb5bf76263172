import type { AnswerOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { useSelf } from '../overview/use-self.ts'

const ENROLMENTS = '/api/v1/regions/{region}/persons/{personId}/enrolments'
export type Period = AnswerOf<typeof ENROLMENTS, 'get'>['enrolments'][number]

/** All periods of the person, newest first. */
export function useEnrolments() {
  const path = useSelf()
  return useLoaded(`enrolments/${path.personId}`, (api) => api.get(ENROLMENTS, { path }))
}

/** The period a day lies in: without those in conflict and those that never held. */
export const periodOn = (periods: readonly Period[], day: string): Period | null =>
  periods.find(
    ({ from, to, state, neverHeld }) => state !== 'conflict' && !neverHeld && from <= day && (to === null || day <= to),
  ) ?? null
