import { parseYuan } from '@yibao/engine'
import {
  confirmDeclaration,
  type Desk,
  declarationsOf,
  declareMonth,
  disputeDeclaration,
  institutionById,
  payDeclaration,
  reviewDeclaration,
  withdrawDeclaration,
} from '@yibao/platform'
import { Type } from 'typebox'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { noInstitution } from './institutions.ts'
import { next, nextOf, pageOf, paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, institutionId, nullable, region, shortText, uuid, yuan } from './schemas.ts'

const OWN = '/api/v1/institutions/:institutionId/declarations'
const AGENCY = '/api/v1/regions/:region/declarations'
const institution = { cashier: 'own-institution', institution: 'own-institution' } as const

/** 月度申报: declared and confirmed by the institution, reviewed and paid by the agency. */
export const declarations: Room = {
  rights: {
    'declarations.own': institution,
    'declarations.declare': institution,
    'declarations.confirm': institution,
    'declarations.dispute': institution,
    'declarations.withdraw': institution,
    'declarations.list': { clerk: 'own-region', reviewer: 'own-region', finance: 'own-region', auditor: 'own-region' },
    'declarations.review': { reviewer: 'own-region' },
    'declarations.pay': { finance: 'own-region' },
  },
  routes: (app, { desk }) => {
    app.get(
      OWN,
      {
        config: { id: 'declarations.own' },
        schema: {
          tags: ['declarations'],
          summary: '本机构的申报，新的在前 · Own declarations, newest first',
          params: closed({ institutionId }),
          querystring: closed(paging),
          response: { 200: listed },
        },
      },
      async ({ params, query }) => {
        const page = pageOf(query)
        const place = await placeOf(desk, params.institutionId)
        return shown(await declarationsOf(desk, place.region, { ...page, institutionId: params.institutionId }), page)
      },
    )

    app.get(
      AGENCY,
      {
        config: { id: 'declarations.list' },
        schema: {
          tags: ['declarations'],
          summary: '本地区的申报，新的在前 · Declarations of the region, newest first',
          params: closed({ region }),
          querystring: closed({ ...paging, institutionId: Type.Optional(institutionId) }),
          response: { 200: listed },
        },
      },
      async ({ params, query }) => {
        const page = pageOf(query)
        return shown(
          await declarationsOf(desk, params.region, { ...page, institutionId: query.institutionId ?? null }),
          page,
        )
      },
    )

    app.post(
      OWN,
      {
        config: { id: 'declarations.declare', writes: 'casework' },
        schema: {
          tags: ['declarations'],
          summary: '申报一个月 · Declare a month',
          description: '每个有结算的日子都要先对平。Every day with settlements must be reconciled first.',
          params: closed({ institutionId }),
          body: closed({ month }),
          response: { 201: declared },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const command = { ...(await placeOf(desk, params.institutionId)), month: body.month, today: today(desk) }
        return reply.code(201).send(accepted(await declareMonth(desk, actorOf(request), key, command)))
      },
    )

    for (const { id, path, summary, act } of OWN_ACTS)
      app.post(
        `${OWN}/:declarationId/${path}`,
        {
          config: { id, writes: 'casework' },
          schema: {
            tags: ['declarations'],
            summary,
            params: closed({ institutionId, declarationId }),
            body: closed({ why: Type.Optional(shortText(500, '原因 · reason')) }),
            response: { 200: declared },
          },
        },
        async (request) => {
          const { params, body, key } = request
          const place = await placeOf(desk, params.institutionId)
          const command = { ...place, declarationId: params.declarationId, why: body.why ?? '' }
          return accepted(await act(desk, actorOf(request), key, command))
        },
      )

    app.post(
      `${AGENCY}/:declarationId/review`,
      {
        config: { id: 'declarations.review', writes: 'casework' },
        schema: {
          tags: ['declarations'],
          summary: '审核，逐笔扣减 · Review, with deductions settlement by settlement',
          params: closed({ region, declarationId }),
          body: closed({ deductions: Type.Array(deduction, { maxItems: 10_000 }) }),
          response: { 200: declared },
        },
      },
      async (request) => {
        const { params, body, key } = request
        const deductions = body.deductions.map(({ settlementId, amount, reason }) => ({
          settlementId,
          amountFen: parseYuan(amount)!,
          reason,
        }))
        return accepted(await reviewDeclaration(desk, actorOf(request), key, { ...params, deductions }))
      },
    )

    app.post(
      `${AGENCY}/:declarationId/payment`,
      {
        config: { id: 'declarations.pay', writes: 'casework' },
        schema: {
          tags: ['declarations'],
          summary: '拨付，由审核人以外的人 · Pay: by another person than the reviewer',
          params: closed({ region, declarationId }),
          body: closed({}),
          response: { 200: declared },
        },
      },
      async (request) =>
        accepted(await payDeclaration(desk, actorOf(request), request.key, { ...request.params, today: today(desk) })),
    )
  },
}

const OWN_ACTS = [
  {
    id: 'declarations.confirm',
    path: 'confirmation',
    summary: '确认审核结果 · Confirm the review',
    act: confirmDeclaration,
  },
  { id: 'declarations.dispute', path: 'dispute', summary: '提出异议 · Dispute the review', act: disputeDeclaration },
  { id: 'declarations.withdraw', path: 'withdrawal', summary: '撤回申报 · Withdraw', act: withdrawDeclaration },
] as const

async function placeOf(desk: Desk, institutionId: string) {
  const { region } = (await institutionById(desk, institutionId)) ?? refuse(noInstitution)
  return { region, institutionId }
}

const shown = (found: Awaited<ReturnType<typeof declarationsOf>>, page: ReturnType<typeof pageOf>) => ({
  declarations: found,
  next: nextOf(found, page, (one) => one.declarationId),
})

const text = Type.String()
const declarationId = uuid('申报编号 · declaration id')
const month = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}$', description: '月份 · month', examples: ['2025-03'] })
const deduction = closed({
  settlementId: uuid('结算编号 · settlement id'),
  amount: yuan,
  reason: shortText(500, '扣减原因 · reason'),
})
const answered = {
  declarationId: text,
  state: text,
  institutionId,
  month,
  settlements: Type.Integer(),
  declared: yuan,
  deducted: yuan,
  payable: yuan,
}
const declared = closed(answered)
const listed = closed({
  declarations: Type.Array(
    closed({
      ...answered,
      actions: Type.Array(text),
      deductions: Type.Array(closed({ settlementId: text, amount: yuan, reason: text })),
      declaredBy: text,
      reviewedBy: nullable(text),
      confirmedBy: nullable(text),
      paidBy: nullable(text),
      changedAt: text,
    }),
  ),
  next,
})
