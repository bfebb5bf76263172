import type { Answer } from '@yibao/engine'
import type { AnswerOf, RequestOf } from '../../office/api/routes.ts'

export const ENCOUNTER = '/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}'
const SETTLEMENT = '/api/v1/regions/{region}/persons/{personId}/settlements/{settlementId}'
export type ShownSettlement = AnswerOf<typeof SETTLEMENT, 'get'>

/** How a visit is to be settled: whose accounts help to pay. */
export type Settling = RequestOf<`${typeof ENCOUNTER}/settlement`, 'post'>['body']

/** The engine's answer as it came over the wire: the same JSON, which the document describes with texts for its words. */
export const answerIn = (explanation: ShownSettlement['explanation']): Answer => explanation as unknown as Answer
