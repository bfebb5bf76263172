import type { AnswerOf } from '../../office/api/routes.ts'

export const PEOPLE = '/api/v1/regions/{region}/persons'
export const PERSON = `${PEOPLE}/{personId}` as const

export type Person = AnswerOf<typeof PERSON, 'get'>
export type PersonAt = { readonly region: string; readonly personId: string }
export type Period = AnswerOf<`${typeof PERSON}/enrolments`, 'get'>['enrolments'][number]
export type Transfer = AnswerOf<`${typeof PERSON}/enrolment-transfers`, 'get'>['transfers'][number]
