import { acceptTransfer, closeTransfer, listTransfers, returnTransfer, transfersOf } from '@yibao/platform'
import { Type } from 'typebox'
import { accepted } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { why } from './enrolment-schemas.ts'
import { paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, day, nullable, personParams, region, uuid, yuan } from './schemas.ts'

const TRANSFERS = '/api/v1/regions/:region/persons/:personId/enrolment-transfers'
const clerk = { clerk: 'own-region' } as const
const staff = { ...clerk, reviewer: 'own-region', finance: 'own-region', auditor: 'own-region' } as const

/** 转移接续: accepted where the person is now, closed where they were. */
export const enrolmentTransfers: Room = {
  rights: {
    'enrolment-transfers.of-person': { insured: 'own-person', ...staff },
    'enrolment-transfers.list': staff,
    'enrolment-transfers.accept': clerk,
    'enrolment-transfers.close': clerk,
    'enrolment-transfers.return': clerk,
  },
  routes: (app, { desk }) => {
    app.get(
      TRANSFERS,
      {
        config: { id: 'enrolment-transfers.of-person' },
        schema: {
          tags: ['enrolments'],
          summary: '一个人的转移接续，新的在前 · Transfers of a person, newest first',
          params: closed(personParams),
          response: { 200: closed({ transfers: Type.Array(closed(shown)) }) },
        },
      },
      async ({ params }) => ({ transfers: await transfersOf(desk, params) }),
    )

    app.get(
      '/api/v1/regions/:region/enrolment-transfers',
      {
        config: { id: 'enrolment-transfers.list' },
        schema: {
          tags: ['enrolments'],
          summary: '在办的转移接续，旧的在前 · Transfers under way, oldest first',
          params: closed({ region }),
          querystring: closed({ after: Type.Optional(uuid('上一页的 next · `next`')), limit: paging.limit }),
          response: {
            200: closed({ transfers: Type.Array(closed({ personId: text, ...shown })), next: nullable(text) }),
          },
        },
      },
      async ({ params, query }) => {
        const limit = Number(query.limit ?? '20')
        const found = await listTransfers(desk, params.region, { after: query.after ?? null, limit })
        return { transfers: found, next: found.length === limit ? found.at(-1)!.transferId : null }
      },
    )

    app.post(
      TRANSFERS,
      {
        config: { id: 'enrolment-transfers.accept', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '转入地受理 · Accept, in the new region',
          description: '联系函发往转出地。The old region is written to.',
          params: closed(personParams),
          body: closed({
            fromRegion: region,
            backPaid: Type.Optional(Type.Boolean({ description: '补缴中断的月份，默认否 · the gap is paid back' })),
          }),
          response: { 201: answered },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const command = { fromRegion: body.fromRegion, backPaid: body.backPaid ?? false, today: today(desk) }
        return reply.code(201).send(accepted(await acceptTransfer(desk, params, actorOf(request), key, command)))
      },
    )

    app.post(
      `${TRANSFERS}/:transferId/closing`,
      {
        config: { id: 'enrolment-transfers.close', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '转出地办结：信息表与账户余额随之转出 · Close, in the old region',
          description: '受理人不能自己办结。Not by whoever accepted it. arrears：欠费，没有写 0.00。What is owed.',
          params: closed(transferParams),
          body: closed({ arrears: yuan }),
          response: { 200: closed({ transferId: text, state: text, sheet, account: yuan }) },
        },
      },
      async (request) => {
        const { transferId, ...who } = request.params
        const command = { transferId, arrears: request.body.arrears, today: today(desk) }
        return accepted(await closeTransfer(desk, who, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${TRANSFERS}/:transferId/return`,
      {
        config: { id: 'enrolment-transfers.return', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '转出地退回 · Return, from the old region',
          params: closed(transferParams),
          body: closed({ why }),
          response: { 200: answered },
        },
      },
      async (request) => {
        const { transferId, ...who } = request.params
        return accepted(
          await returnTransfer(desk, who, actorOf(request), request.key, { transferId, why: request.body.why }),
        )
      },
    )
  },
}

const text = Type.String()
const transferParams = { ...personParams, transferId: uuid('转移编号 · transfer id') }
const answered = closed({ transferId: text, state: text })

const sheetFields = { scheme: text, category: text, insuredUntil: day, continuousSince: day, benefitsFrom: day }
const sheet = closed(sheetFields)

type Sheet = { readonly [K in keyof typeof sheetFields]: string }

const shown = {
  transferId: text,
  side: text,
  otherRegion: text,
  state: text,
  askedOn: day,
  account: yuan,
  sheet: Type.Unsafe<Sheet | null>({
    ...sheet,
    type: ['object', 'null'],
    description: '信息表 · what the old region told',
  }),
  why: nullable(text),
  actions: Type.Array(text),
}
