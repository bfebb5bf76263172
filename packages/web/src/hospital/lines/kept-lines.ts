import type { AnswerOf } from '../../office/api/routes.ts'
import type { DraftLine } from './draft-line.ts'

const ENCOUNTER = '/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}'
export type Visit = AnswerOf<typeof ENCOUNTER, 'get'>
export type KeptLine = Visit['lines'][number]

/** The lines written at this page are one batch, which is replaced as a whole. Others come from a billing system. */
export const COUNTER_BATCH = 'counter'

export const ofCounter = ({ batch }: KeptLine): boolean => batch === COUNTER_BATCH

/** The lines on record as they are edited further. */
export const draftsOf = (lines: readonly KeptLine[]): readonly DraftLine[] =>
  lines.filter(ofCounter).map(({ lineNo, code, name, price, quantity, providedOn }) => ({
    id: -lineNo,
    code,
    name,
    price,
    quantity,
    providedOn,
  }))

/** A line as the server takes it. */
export const sentLine = ({ code, name, price, quantity, providedOn }: DraftLine) => ({
  code: code === '' ? null : code,
  name: name === '' ? null : name,
  price,
  quantity,
  providedOn,
})
