import {
  acceptClaim,
  approveClaim,
  askCorrection,
  CLAIM,
  claimQueue,
  proposeDecision,
  rejectClaim,
  returnClaim,
  takeClaim,
} from '@yibao/platform'
import { Type } from 'typebox'
import { today } from '../today.ts'
import { actOn } from './act-on-claim.ts'
import { answered, claimParams, deduction, paperKind, reason, viewed } from './claim-schemas.ts'
import { cursor, cursorOf, MOMENT, partsOf, UUID } from './cursor.ts'
import { paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, nullable, oneOf, region, uuid, yuan } from './schemas.ts'

const CLAIM_PATH = '/api/v1/regions/:region/persons/:personId/claims/:claimId'
const QUEUE = '/api/v1/regions/:region/claims'

/** 受理与审核: accepted by a clerk, reviewed by two different people. */
export const claimReviews: Room = {
  rights: {
    'claims.queue': { clerk: 'own-region', reviewer: 'own-region', finance: 'own-region', auditor: 'own-region' },
    'claims.accept': { clerk: 'own-region' },
    'claims.ask': { clerk: 'own-region' },
    'claims.take': { reviewer: 'own-region' },
    'claims.propose': { reviewer: 'own-region' },
    'claims.approve': { reviewer: 'own-region' },
    'claims.return': { reviewer: 'own-region' },
    'claims.reject': { reviewer: 'own-region' },
  },
  routes: (app, { desk }) => {
    app.get(
      QUEUE,
      {
        config: { id: 'claims.queue' },
        schema: {
          tags: ['claims'],
          summary: '待办，旧的在前 · What waits in a state, oldest first',
          params: closed({ region }),
          querystring: closed({
            state: oneOf(Object.keys(CLAIM.states) as (keyof typeof CLAIM.states)[], '状态 · state'),
            after: Type.Optional(cursor),
            limit: paging.limit,
          }),
          response: {
            200: closed({
              claims: Type.Array(closed({ ...viewed, personId: text, name: text, ageDays: Type.Integer() })),
              next: nullable(text),
            }),
          },
        },
      },
      async ({ params, query }) => {
        const [submittedAt, claimId] = query.after === undefined ? [] : partsOf(query.after, [MOMENT, UUID])
        const after = submittedAt === undefined || claimId === undefined ? null : { submittedAt, claimId }
        const limit = Number(query.limit ?? '20')
        const page = await claimQueue(desk, { region: params.region, state: query.state, after, limit })
        return {
          claims: page.entries,
          next: page.next && cursorOf([page.next.submittedAt, page.next.claimId]),
        }
      },
    )

    app.post(
      `${CLAIM_PATH}/correction`,
      {
        config: { id: 'claims.ask', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '一次性告知补正 · Ask once for everything that is missing',
          params: closed(claimParams),
          body: closed({ defects: Type.Array(closed({ kind: paperKind, why: reason }), { maxItems: 30 }) }),
          response: { 200: answered },
        },
      },
      async (request) => actOn(desk, request, askCorrection, request.body),
    )

    app.post(
      `${CLAIM_PATH}/proposal`,
      {
        config: { id: 'claims.propose', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '初审意见 · First review',
          params: closed(claimParams),
          body: closed({
            proposal: oneOf(['approve', 'reject'], '批准或不予报销 · approve or reject'),
            why: Type.Optional(reason),
            deductions: Type.Optional(Type.Array(deduction, { maxItems: 1000 })),
            cleared: Type.Optional(Type.Array(closed({ encounterId: uuid('就诊 · visit'), why: reason }))),
          }),
          response: { 200: answered },
        },
      },
      async (request) => {
        const { proposal, why = '', deductions = [], cleared = [] } = request.body
        const opinion =
          proposal === 'reject' ? ({ proposal, why } as const) : ({ proposal, deductions, cleared } as const)
        return actOn(desk, request, proposeDecision, opinion)
      },
    )

    app.post(
      `${CLAIM_PATH}/approval`,
      {
        config: { id: 'claims.approve', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '复审批准，由初审以外的人 · Second review: by another person',
          params: closed(claimParams),
          body: closed({ fundTotal: yuan }),
          response: { 200: answered },
        },
      },
      async (request) => actOn(desk, request, approveClaim, { ...request.body, today: today(desk) }),
    )

    for (const { id, path, summary, action } of SIMPLE)
      app.post(
        `${CLAIM_PATH}/${path}`,
        {
          config: { id, writes: 'casework' },
          schema: {
            tags: ['claims'],
            summary,
            params: closed(claimParams),
            body: closed({}),
            response: { 200: answered },
          },
        },
        async (request) => actOn(desk, request, action, {}),
      )

    for (const { id, path, summary, action } of WITH_REASON)
      app.post(
        `${CLAIM_PATH}/${path}`,
        {
          config: { id, writes: 'casework' },
          schema: {
            tags: ['claims'],
            summary,
            params: closed(claimParams),
            body: closed({ why: reason }),
            response: { 200: answered },
          },
        },
        async (request) => actOn(desk, request, action, request.body),
      )
  },
}

const text = Type.String()

const SIMPLE = [
  { id: 'claims.accept', path: 'acceptance', summary: '受理 · Accept for review', action: acceptClaim },
  { id: 'claims.take', path: 'review', summary: '领取初审 · Take for first review', action: takeClaim },
] as const

const WITH_REASON = [
  { id: 'claims.return', path: 'return', summary: '退回初审 · Back to the first reviewer', action: returnClaim },
  { id: 'claims.reject', path: 'rejection', summary: '不予报销 · Reject', action: rejectClaim },
] as const
