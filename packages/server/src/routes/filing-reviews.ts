import {
  approveFiling,
  filingCounts,
  filingQueue,
  QUEUE_STATES,
  rejectFiling,
  returnFiling,
  takeFiling,
} from '@yibao/platform'
import { Type } from 'typebox'
import { accepted } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { cursor, cursorOf, MOMENT, partsOf, UUID } from './cursor.ts'
import { answered, filingParams, waiting, why } from './filing-schemas.ts'
import { paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, nullable, oneOf, region, shortText } from './schemas.ts'

const FILING_PATH = '/api/v1/regions/:region/persons/:personId/filings/:filingId'
const QUEUE = '/api/v1/regions/:region/filings'
const agency = { clerk: 'own-region', reviewer: 'own-region' } as const

/** 备案审核: what is not self-service is taken and decided by the agency. */
export const filingReviews: Room = {
  rights: {
    'filings.queue': { ...agency, auditor: 'own-region' },
    'filings.counts': { ...agency, auditor: 'own-region' },
    'filings.take': agency,
    'filings.approve': agency,
    'filings.return': agency,
    'filings.reject': agency,
  },
  routes: (app, { desk }) => {
    app.get(
      QUEUE,
      {
        config: { id: 'filings.queue' },
        schema: {
          tags: ['filings'],
          summary: '待办，旧的在前 · What waits, oldest first',
          params: closed({ region }),
          querystring: closed({
            state: oneOf(QUEUE_STATES, '状态 · state'),
            after: Type.Optional(cursor),
            limit: paging.limit,
          }),
          response: { 200: closed({ filings: Type.Array(waiting), next: nullable(text) }) },
        },
      },
      async ({ params, query }) => {
        const [submittedAt, filingId] = query.after === undefined ? [] : partsOf(query.after, [MOMENT, UUID])
        const after = submittedAt === undefined || filingId === undefined ? null : { submittedAt, filingId }
        const limit = Number(query.limit ?? '20')
        const page = await filingQueue(desk, { region: params.region, state: query.state, after, limit })
        return { filings: page.entries, next: page.next && cursorOf([page.next.submittedAt, page.next.filingId]) }
      },
    )

    app.get(
      `${QUEUE}/counts`,
      {
        config: { id: 'filings.counts' },
        schema: {
          tags: ['filings'],
          summary: '各状态待办数 · How many wait in each state',
          params: closed({ region }),
          response: { 200: closed({ submitted: count, 'in-review': count, 'change-pending': count }) },
        },
      },
      async ({ params }) => filingCounts(desk, params.region),
    )

    for (const { id, path, summary, action } of TAKEN)
      app.post(
        `${FILING_PATH}/${path}`,
        {
          config: { id, writes: 'casework' },
          schema: {
            tags: ['filings'],
            summary,
            params: closed(filingParams),
            body: closed({}),
            response: { 200: answered },
          },
        },
        async (request) => {
          const { filingId, ...who } = request.params
          return accepted(await action(desk, who, actorOf(request), request.key, { filingId, today: today(desk) }))
        },
      )

    app.post(
      `${FILING_PATH}/return`,
      {
        config: { id: 'filings.return', writes: 'casework' },
        schema: {
          tags: ['filings'],
          summary: '一次性告知补正 · Return once, with everything that is missing',
          params: closed(filingParams),
          body: closed({
            defects: Type.Array(closed({ paper: shortText(200, '材料 · paper'), why }), { maxItems: 30 }),
          }),
          response: { 200: answered },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const command = { filingId, defects: request.body.defects, today: today(desk) }
        return accepted(await returnFiling(desk, who, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${FILING_PATH}/rejection`,
      {
        config: { id: 'filings.reject', writes: 'casework' },
        schema: {
          tags: ['filings'],
          summary: '不予备案 · Reject',
          params: closed(filingParams),
          body: closed({ why }),
          response: { 200: answered },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const command = { filingId, why: request.body.why, today: today(desk) }
        return accepted(await rejectFiling(desk, who, actorOf(request), request.key, command))
      },
    )
  },
}

const text = Type.String()
const count = Type.Integer()

const TAKEN = [
  { id: 'filings.take', path: 'review', summary: '领取 · Take for review', action: takeFiling },
  { id: 'filings.approve', path: 'approval', summary: '通过 · Approve', action: approveFiling },
] as const
