import type { AnswerOf, RequestOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { useMe } from '../../office/session/session-context.ts'

const QUEUE = '/api/v1/regions/{region}/claims'
export type QueueState = RequestOf<typeof QUEUE, 'get'>['query']['state']
export type Waiting = AnswerOf<typeof QUEUE, 'get'>['claims'][number]

/** The states in which a claim waits for a role, in the order in which its people look. */
export const QUEUES_OF: Readonly<Record<string, readonly QueueState[]>> = {
  clerk: ['submitted', 'correction'],
  reviewer: ['accepted', 'first-review', 'second-review', 'appealed'],
  finance: ['approved', 'paying', 'pay-failed', 'paid'],
  auditor: [
    'submitted',
    'correction',
    'accepted',
    'first-review',
    'second-review',
    'approved',
    'paying',
    'pay-failed',
    'paid',
    'rejected',
    'appealed',
  ],
}

/** Claims of the region in a state, oldest first; `after` is the `next` of the page before. */
export function useQueue(state: QueueState, after: string | null) {
  const region = useMe().region ?? ''
  return useLoaded(`claims/${region}/${state}/${after}`, (api) =>
    api.get(QUEUE, { path: { region }, query: { state, limit: '20', ...(after === null ? {} : { after }) } }),
  )
}
