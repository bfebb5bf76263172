import type { Answer } from '@yibao/engine'
import type { AnswerOf } from '../api/routes.ts'

type Shown = AnswerOf<'/api/v1/regions/{region}/persons/{personId}/settlements/{settlementId}', 'get'>

/** The engine's answer as it came over the wire: the same JSON, which the document describes with texts for its words. */
export const answerIn = (explanation: Shown['explanation']): Answer => explanation as unknown as Answer
