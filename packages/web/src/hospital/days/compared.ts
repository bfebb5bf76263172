import type { AnswerOf, RequestOf } from '../../office/api/routes.ts'

export const COMPARE = '/api/v1/institutions/{institutionId}/days/{day}/reconciliation'

/** What an institution sends of a day, and what comparing it came to. */
export type SentBooks = RequestOf<typeof COMPARE, 'post'>['body']
export type Compared = AnswerOf<typeof COMPARE, 'post'>
