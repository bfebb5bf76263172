import type { AnswerOf } from '../../office/api/routes.ts'

/** A month that an institution declared. */
export type Declaration = AnswerOf<'/api/v1/institutions/{institutionId}/declarations', 'get'>['declarations'][number]

/** What an institution decides about it. */
export type Decision = 'confirm' | 'dispute' | 'withdraw'
