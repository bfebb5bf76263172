import type { AnswerOf } from '../../../office/api/routes.ts'

/** An enrolment on a day. */
export type Enrolment = AnswerOf<'/api/v1/regions/{region}/persons/{personId}/enrolments/current', 'get'>

/** Whether somebody is covered on a day, by the order in which an approval judges it: YB-W401, W402, W403. */
export type Cover = 'covered' | 'not-insured' | 'suspended' | 'not-yet'

export function coverOn(enrolment: Enrolment | null, day: string): Cover {
  if (enrolment === null || enrolment.state === 'ended') return 'not-insured'
  if (enrolment.state !== 'active') return 'suspended'
  return enrolment.benefitsFrom > day ? 'not-yet' : 'covered'
}

/** The day on which an approval looks at cover: the first of the filing, or today where that is past. */
export const dayOfCover = (from: string, today: string): string => (from > today ? from : today)
