import { formatYuan } from '@yibao/engine'
import {
  clearingById,
  clearingsOf,
  generateClearing,
  signClearing,
  transferClearing,
  withdrawClearing,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { next, nextOf, pageOf, paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, nullable, region, shortText, uuid, yuan } from './schemas.ts'

const CLEARINGS = '/api/v1/regions/:region/clearings'
const readers = { clerk: 'own-region', reviewer: 'own-region', finance: 'own-region', auditor: 'own-region' } as const

/** 异地清算: made, and withdrawn, by the region of care; signed and transferred by the home region. */
export const clearings: Room = {
  rights: {
    'clearings.list': readers,
    'clearings.show': readers,
    'clearings.generate': { clerk: 'own-region' },
    'clearings.withdraw': { clerk: 'own-region' },
    'clearings.sign': { reviewer: 'own-region' },
    'clearings.transfer': { finance: 'own-region' },
  },
  routes: (app, { desk }) => {
    app.get(
      CLEARINGS,
      {
        config: { id: 'clearings.list' },
        schema: {
          tags: ['clearings'],
          summary: '本地区的清算单，新的在前 · Clearing statements of the region, newest first',
          params: closed({ region }),
          querystring: closed(paging),
          response: { 200: closed({ clearings: Type.Array(closed(viewed)), next }) },
        },
      },
      async ({ params, query }) => {
        const page = pageOf(query)
        const found = await clearingsOf(desk, params.region, page)
        return { clearings: found, next: nextOf(found, page, (one) => one.clearingId) }
      },
    )

    app.get(
      `${CLEARINGS}/:clearingId`,
      {
        config: { id: 'clearings.show' },
        schema: {
          tags: ['clearings'],
          summary: '一份清算单与其中每笔结算 · A statement with its settlements',
          params: closed({ region, clearingId }),
          response: {
            200: closed({
              ...viewed,
              lines: Type.Array(closed({ settlementId: text, personId: text, owed: yuan, deducted: yuan })),
            }),
          },
        },
      },
      async ({ params }) => {
        const found = (await clearingById(desk, params.region, params.clearingId)) ?? refuse(noClearing)
        const lines = found.lines.map(({ owedFen, deductedFen, ...line }) => ({
          ...line,
          owed: formatYuan(owedFen),
          deducted: formatYuan(deductedFen),
        }))
        return { ...found, lines }
      },
    )

    app.post(
      CLEARINGS,
      {
        config: { id: 'clearings.generate', writes: 'casework' },
        schema: {
          tags: ['clearings'],
          summary: '就医地生成一个月的清算单 · Make the statement of a month for a home region',
          params: closed({ region }),
          body: closed({ homeRegion: region, month }),
          response: { 201: closed(answered) },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const command = { ...params, ...body, today: today(desk) }
        return reply.code(201).send(accepted(await generateClearing(desk, actorOf(request), key, command)))
      },
    )

    app.post(
      `${CLEARINGS}/:clearingId/withdrawal`,
      {
        config: { id: 'clearings.withdraw', writes: 'casework' },
        schema: {
          tags: ['clearings'],
          summary: '就医地撤回未签章的清算单 · Withdraw a statement before it is signed',
          description:
            '参保地退回后生效；已先签章的，清算单仍有效。In force when the home region gives it back; where it signed first, the statement stands.',
          params: closed({ region, clearingId }),
          body: closed({ why: Type.Optional(shortText(500, '原因 · reason')) }),
          response: { 200: closed(answered) },
        },
      },
      async (request) =>
        accepted(
          await withdrawClearing(desk, actorOf(request), request.key, {
            ...request.params,
            why: request.body.why ?? '',
          }),
        ),
    )

    app.post(
      `${CLEARINGS}/:clearingId/signature`,
      {
        config: { id: 'clearings.sign', writes: 'casework' },
        schema: {
          tags: ['clearings'],
          summary: '参保地核对并签章 · The home region compares and signs',
          params: closed({ region, clearingId }),
          body: closed({}),
          response: { 200: closed(answered) },
        },
      },
      async (request) => accepted(await signClearing(desk, actorOf(request), request.key, request.params)),
    )

    app.post(
      `${CLEARINGS}/:clearingId/transfer`,
      {
        config: { id: 'clearings.transfer', writes: 'casework' },
        schema: {
          tags: ['clearings'],
          summary: '拨付，由签章人以外的人 · Transfer: by another person than the signer',
          params: closed({ region, clearingId }),
          body: closed({}),
          response: { 200: closed(answered) },
        },
      },
      async (request) =>
        accepted(
          await transferClearing(desk, actorOf(request), request.key, { ...request.params, today: today(desk) }),
        ),
    )
  },
}

const text = Type.String()
const clearingId = uuid('清算单编号 · clearing id')
const month = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}$', description: '月份 · month', examples: ['2025-03'] })
const answered = {
  clearingId: text,
  side: text,
  hostRegion: region,
  homeRegion: region,
  month,
  state: text,
  settlements: Type.Integer(),
  amount: yuan,
  deducted: yuan,
}
const viewed = {
  ...answered,
  actions: Type.Array(text),
  generatedBy: text,
  signedBy: nullable(text),
  transferredBy: nullable(text),
  changedAt: text,
}

const noClearing = httpProblem(
  'YB-W901',
  'clearingId',
  ['没有找到这份清算单', 'no such statement'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)
