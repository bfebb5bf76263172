import type { Answer } from '@yibao/engine'
import type { AnswerOf } from '../../office/api/routes.ts'

const SETTLEMENT = '/api/v1/regions/{region}/persons/{personId}/settlements/{settlementId}'
export type ShownSettlement = AnswerOf<typeof SETTLEMENT, 'get'>

/** The engine's answer as it came over the wire: the same JSON, which the document describes with texts for its words. */
export const answerIn = (explanation: ShownSettlement['explanation']): Answer => explanation as unknown as Answer
