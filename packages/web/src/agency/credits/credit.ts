import type { AnswerOf } from '../../office/api/routes.ts'

export const CREDITS = '/api/v1/regions/{region}/credits'

/** A credit that waits for a decision. */
export type Credit = AnswerOf<typeof CREDITS, 'get'>['credits'][number]
