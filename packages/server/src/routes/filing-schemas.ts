import { Type } from 'typebox'
import { closed, day, nullable, oneOf, personParams, region, shortText, uuid } from './schemas.ts'

const REASONS = ['retirement', 'residence', 'work', 'referral', 'travel'] as const
export const why = shortText(500, '原因 · reason')
export const uploadId = uuid('上传编号 · upload id')
export const filingParams = { ...personParams, filingId: uuid('备案编号 · filing id') }
export const papers = Type.Array(closed({ name: shortText(200, '材料名称 · paper'), uploadId: nullable(uploadId) }), {
  maxItems: 30,
})
export const application = closed({
  reason: oneOf(REASONS, '为什么去外地 · why one is there'),
  place: region,
  from: day,
  to: Type.Optional(nullable(day)),
  papers: Type.Optional(papers),
  commitment: Type.Optional(nullable(uploadId)),
})

const text = Type.String()

/** A filing as whoever acts on it is told of it. */
const filing = {
  filingId: text,
  state: text,
  type: text,
  kind: nullable(text),
  place: text,
  placeName: text,
  from: day,
  to: nullable(day),
  lockedTo: nullable(day),
  basis: text,
  papersComplete: Type.Boolean(),
}
export const answered = closed(filing)

export const changed = closed({ ...filing, replaces: closed({ filingId: text, state: text, to: nullable(day) }) })

type Told = readonly { readonly paper: string; readonly why: string }[]

/** With everything that its applicant and the agency may see. */
export const detail = closed({
  ...filing,
  actions: Type.Array(text),
  papers: Type.Array(closed({ name: text, uploadId: nullable(text) })),
  correction: Type.Unsafe<Told | null>({
    type: ['array', 'null'],
    items: closed({ paper: text, why: text }),
    description: '一次性告知要补正的材料 · what was asked to be corrected',
  }),
  reviewer: nullable(text),
  replaces: nullable(text),
  note: nullable(text),
  submittedAt: nullable(text),
  decidedBy: nullable(text),
  decidedAt: nullable(text),
})

/** In the queue of the agency. */
export const waiting = closed({
  filingId: text,
  personId: text,
  name: text,
  type: text,
  kind: nullable(text),
  place: text,
  placeName: text,
  from: day,
  reviewer: nullable(text),
  submittedAt: text,
  ageDays: Type.Integer(),
})
