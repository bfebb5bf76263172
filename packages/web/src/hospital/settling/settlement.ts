import type { RequestOf } from '../../office/api/routes.ts'

export const ENCOUNTER = '/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}'

/** How a visit is to be settled: whose accounts help to pay. */
export type Settling = RequestOf<`${typeof ENCOUNTER}/settlement`, 'post'>['body']
