import { explainSettlement, findSettlement, listSettlements, reverse } from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { answerSchema, yearLimitsSchema } from './answer-schema.ts'
import type { Room } from './room.ts'
import { closed, lang, nullable, personParams, shortText, uuid } from './schemas.ts'
import { reversed, shownSettlement } from './settlement-schemas.ts'

const SETTLEMENTS = '/api/v1/regions/:region/persons/:personId/settlements'

const readers = {
  insured: 'own-person',
  clerk: 'own-region',
  reviewer: 'own-region',
  finance: 'own-region',
  auditor: 'own-region',
} as const

/** Settlements that were made: looked at, explained, taken back. */
export const settlements: Room = {
  rights: {
    'settlements.list': { ...readers, cashier: 'as-institution', institution: 'as-institution' },
    'settlements.show': { ...readers, cashier: 'own-institution', institution: 'own-institution' },
    'settlements.reverse': { cashier: 'own-institution', institution: 'own-institution', clerk: 'own-region' },
  },
  routes: (app, { desk, metrics }) => {
    app.get(
      SETTLEMENTS,
      {
        config: { id: 'settlements.list' },
        schema: {
          tags: ['settlements'],
          summary: '结算列表，新的在前 · Settlements, newest first',
          description:
            '机构只看到本机构的。An institution sees its own only. 下一页用 next 作 before。Pass `next` as `before` for the page after.',
          params: closed(personParams),
          querystring: closed({
            before: Type.Optional(uuid('上一页的 next · `next` of the page before')),
            limit: Type.Optional(
              Type.String({ pattern: '^([1-9]|[1-9][0-9]|100)$', description: '1–100，默认20 · 20 by default' }),
            ),
          }),
          response: {
            200: closed({ settlements: Type.Array(closed(shownSettlement)), next: nullable(Type.String()) }),
          },
        },
      },
      async ({ params, query, caller }) => {
        const limit = Number(query.limit ?? '20')
        const page = { institutionId: caller.institutionId, before: query.before ?? null, limit }
        const found = await listSettlements(desk, params, page)
        return { settlements: found, next: found.length === limit ? found.at(-1)!.settlementId : null }
      },
    )

    app.get(
      `${SETTLEMENTS}/:settlementId`,
      {
        config: { id: 'settlements.show' },
        schema: {
          tags: ['settlements'],
          summary: '一笔结算与逐步说明 · A settlement, explained step by step',
          description:
            '说明按结算时的政策生成；撤销记录的说明是被撤销的那笔。Explained by the policies it was settled by; of a reversal, that of the settlement it takes back.',
          params: closed(settlementParams),
          querystring: closed({ lang: Type.Optional(lang) }),
          response: { 200: closed({ ...shownSettlement, explanation: answerSchema, limits: yearLimitsSchema }) },
        },
      },
      async ({ params, query }) => {
        const { settlementId } = params
        const [settlement, explained] = await Promise.all([
          findSettlement(desk, params, settlementId),
          explainSettlement(desk, params, settlementId, query.lang ?? 'zh'),
        ])
        if (settlement === null || explained === null) refuse(noSettlement)
        return { ...settlement, explanation: explained.answer, limits: explained.limits }
      },
    )

    app.post(
      `${SETTLEMENTS}/:settlementId/reversal`,
      {
        config: { id: 'settlements.reverse', writes: 'casework' },
        schema: {
          tags: ['settlements'],
          summary: '撤销结算 · Reverse a settlement',
          description: '只能从当年最后一笔起依次撤销。Only from the latest of the year back.',
          params: closed(settlementParams),
          body: closed({ why: shortText(500, '撤销原因，记入审计 · the reason, for the audit trail') }),
          response: { 201: reversed },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const command = { settlementId: params.settlementId, why: body.why, today: today(desk) }
        const answer = accepted(await reverse(desk, params, actorOf(request), key, command))
        metrics.settlementAnswered('reversal')
        return reply.code(201).send(answer)
      },
    )
  },
}

const settlementParams = { ...personParams, settlementId: uuid('结算编号 · settlement id') }

const noSettlement = httpProblem(
  'YB-W901',
  'settlementId',
  ['没有找到这笔结算', 'no such settlement'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)
