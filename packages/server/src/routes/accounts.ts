import { KIN } from '@yibao/engine'
import {
  accountBalance,
  accountMovements,
  answerInvitation,
  answerTransfer,
  bondsOf,
  decideCredit,
  inviteMember,
  payPremium,
  pendingTransfers,
  personNamed,
  proposeCredit,
  proposedCredits,
  sendTransfer,
  unbind,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { COUNT, cursor, cursorOf, partsOf, UUID } from './cursor.ts'
import { paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, day, nullable, oneOf, personParams, region, shortText, uuid, yuan } from './schemas.ts'

const ACCOUNT = '/api/v1/regions/:region/persons/:personId/account'
const BONDS = `${ACCOUNT}/bonds`
const CREDITS = '/api/v1/regions/:region/credits'
const own = { insured: 'own-person' } as const
const readers = { ...own, clerk: 'own-region', finance: 'own-region', auditor: 'own-region' } as const

/** 个人账户 and 家庭共济: balance, movements, sharing with relatives, transfers between wallets, premiums, credits. */
export const accounts: Room = {
  rights: {
    'accounts.show': readers,
    'accounts.movements': readers,
    'accounts.invite': own,
    'accounts.answer-invitation': own,
    'accounts.unbind': own,
    'accounts.send': own,
    'accounts.answer-transfer': own,
    'accounts.premium': own,
    'accounts.propose-credit': { clerk: 'own-region' },
    'accounts.decide-credit': { finance: 'own-region' },
    'accounts.credits': { clerk: 'own-region', finance: 'own-region', auditor: 'own-region' },
  },
  routes: (app, { desk }) => {
    app.get(
      ACCOUNT,
      {
        config: { id: 'accounts.show' },
        schema: {
          tags: ['accounts'],
          summary: '余额、共济关系、待收款 · Balance, bonds, pending transfers',
          params: closed(personParams),
          response: {
            200: closed({ balance: yuan, setAside: yuan, bonds: Type.Array(bond), transfers: Type.Array(transfer) }),
          },
        },
      },
      async ({ params }) => {
        const [balance, bonds, transfers] = await Promise.all([
          accountBalance(desk, params),
          bondsOf(desk, params),
          pendingTransfers(desk, params),
        ])
        return { ...(balance ?? refuse(nobody)), bonds, transfers }
      },
    )

    app.get(
      `${ACCOUNT}/movements`,
      {
        config: { id: 'accounts.movements' },
        schema: {
          tags: ['accounts'],
          summary: '账户明细，新的在前 · Movements, newest first',
          params: closed(personParams),
          querystring: closed({ before: Type.Optional(cursor), limit: paging.limit }),
          response: {
            200: closed({
              movements: Type.Array(closed({ bookedOn: day, reason: text, amount: yuan, ref: text })),
              next: nullable(text),
            }),
          },
        },
      },
      async ({ params, query }) => {
        const [setId, entryNo] = query.before === undefined ? [] : partsOf(query.before, [UUID, COUNT])
        const before = setId === undefined ? null : { setId, entryNo: Number(entryNo) }
        const limit = Number(query.limit ?? '20')
        const found = await accountMovements(desk, params, { before, limit })
        const last = found.at(-1)?.cursor
        return {
          movements: found.map(({ cursor: _, ...movement }) => movement),
          next: found.length === limit && last ? cursorOf([last.setId, last.entryNo]) : null,
        }
      },
    )

    app.post(
      BONDS,
      {
        config: { id: 'accounts.invite', writes: 'casework' },
        schema: {
          tags: ['accounts'],
          summary: '邀请家人共用个人账户 · Invite a relative to use one’s account',
          description:
            '号码和姓名都要对。relation 是付款人对家人的关系：母亲邀请儿子写 parent。Both number and name must be theirs. `relation` is what the payer is to the member.',
          params: closed(personParams),
          body: closed({
            member: closed({
              region,
              idType: shortText(4, '证件类型 · kind of document'),
              idNumber: shortText(40, '证件号码 · number'),
              name: shortText(60, '姓名 · name'),
            }),
            relation: oneOf(KIN, '关系 · relation'),
            limit: Type.Optional(nullable(yuan)),
          }),
          response: { 201: bond },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const member = (await personNamed(desk, body.member)) ?? refuse(noRelative)
        const command = { member, relation: body.relation, limit: body.limit ?? null }
        return reply.code(201).send(accepted(await inviteMember(desk, params, actorOf(request), key, command)))
      },
    )

    app.post(
      `${BONDS}/:bondId/answer`,
      {
        config: { id: 'accounts.answer-invitation', writes: 'casework' },
        schema: {
          tags: ['accounts'],
          summary: '确认或谢绝邀请 · Confirm or decline an invitation',
          params: closed(bondParams),
          body: closed({ answer: oneOf(['confirm', 'decline'], '确认或谢绝 · confirm or decline') }),
          response: { 200: bond },
        },
      },
      async (request) => {
        const { bondId, ...who } = request.params
        const command = { bondId, ...request.body }
        return accepted(await answerInvitation(desk, who, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${BONDS}/:bondId/end`,
      {
        config: { id: 'accounts.unbind', writes: 'casework' },
        schema: {
          tags: ['accounts'],
          summary: '解除共济，任何一方 · End a bond, from either side',
          params: closed(bondParams),
          body: closed({}),
          response: { 200: bond },
        },
      },
      async (request) => {
        const { bondId, ...who } = request.params
        return accepted(await unbind(desk, who, actorOf(request), request.key, { bondId }))
      },
    )

    app.post(
      `${ACCOUNT}/transfers`,
      {
        config: { id: 'accounts.send', writes: 'casework' },
        schema: {
          tags: ['accounts'],
          summary: '医保钱包转账给家人 · Send money to a relative’s wallet',
          params: closed(personParams),
          body: closed({ bondId: uuid('共济关系编号 · bond id'), amount: yuan }),
          response: { 201: transfer },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        return reply.code(201).send(accepted(await sendTransfer(desk, params, actorOf(request), key, body)))
      },
    )

    app.post(
      `${ACCOUNT}/transfers/:transferId/answer`,
      {
        config: { id: 'accounts.answer-transfer', writes: 'casework' },
        schema: {
          tags: ['accounts'],
          summary: '接收或退回转账 · Accept or refuse a transfer',
          params: closed({ ...personParams, transferId: uuid('转账编号 · transfer id') }),
          body: closed({ answer: oneOf(['accept', 'refuse'], '接收或退回 · accept or refuse') }),
          response: { 200: transfer },
        },
      },
      async (request) => {
        const { transferId, ...who } = request.params
        const command = { transferId, ...request.body }
        return accepted(await answerTransfer(desk, who, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${ACCOUNT}/premiums`,
      {
        config: { id: 'accounts.premium', writes: 'casework' },
        schema: {
          tags: ['accounts'],
          summary: '用个人账户给家人缴居民医保费 · Pay a relative’s resident premium from the account',
          params: closed(personParams),
          body: closed({
            bondId: uuid('共济关系编号 · bond id'),
            year: Type.Integer({ minimum: 2000, maximum: 2100, description: '年度 · year' }),
            amount: yuan,
          }),
          response: { 201: closed({ premiumId: text, amount: yuan, accountBalance: yuan }) },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        return reply.code(201).send(accepted(await payPremium(desk, params, actorOf(request), key, body)))
      },
    )

    app.post(
      `${ACCOUNT}/credits`,
      {
        config: { id: 'accounts.propose-credit', writes: 'casework' },
        schema: {
          tags: ['accounts'],
          summary: '提出账户入账 · Propose a credit to the account',
          params: closed(personParams),
          body: closed({ amount: yuan, reason: shortText(500, '原因 · reason') }),
          response: { 201: credit },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        return reply.code(201).send(accepted(await proposeCredit(desk, params, actorOf(request), key, body)))
      },
    )

    app.post(
      `${ACCOUNT}/credits/:creditId/decision`,
      {
        config: { id: 'accounts.decide-credit', writes: 'casework' },
        schema: {
          tags: ['accounts'],
          summary: '批准或驳回入账，由提出人以外的人 · Decide on a credit: another person than the proposer',
          params: closed({ ...personParams, creditId: uuid('入账编号 · credit id') }),
          body: closed({ decision: oneOf(['approve', 'reject'], '批准或驳回 · approve or reject') }),
          response: { 200: credit },
        },
      },
      async (request) => {
        const { creditId, ...who } = request.params
        const command = { creditId, ...request.body }
        return accepted(await decideCredit(desk, who, actorOf(request), request.key, command))
      },
    )

    app.get(
      CREDITS,
      {
        config: { id: 'accounts.credits' },
        schema: {
          tags: ['accounts'],
          summary: '待决定的入账，旧的在前 · Credits to be decided, oldest first',
          params: closed({ region }),
          querystring: closed({ after: Type.Optional(uuid('上一页的 next')), limit: paging.limit }),
          response: {
            200: closed({
              credits: Type.Array(
                closed({ creditId: text, personId: text, amount: yuan, reason: text, proposedBy: text }),
              ),
              next: nullable(text),
            }),
          },
        },
      },
      async ({ params, query }) => {
        const limit = Number(query.limit ?? '20')
        const found = await proposedCredits(desk, params.region, { after: query.after ?? null, limit })
        return { credits: found, next: found.length === limit ? found.at(-1)!.creditId : null }
      },
    )
  },
}

const text = Type.String()
const bondParams = { ...personParams, bondId: uuid('共济关系编号 · bond id') }
const somebody = closed({ region: text, personId: text })
const bond = closed({
  bondId: text,
  side: text,
  other: somebody,
  relation: text,
  limit: nullable(yuan),
  state: text,
})
const transfer = closed({
  transferId: text,
  side: text,
  other: somebody,
  amount: yuan,
  state: text,
  returnsAt: text,
})
const credit = closed({ creditId: text, state: text, amount: yuan })

const nobody = httpProblem(
  'YB-W901',
  'personId',
  ['没有找到这个人', 'no such person'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)

const noRelative = httpProblem(
  'YB-W901',
  'member.idNumber',
  ['没有找到这位家人的参保信息', 'no such insured relative'],
  ['核对参保地、证件号码和姓名', 'check the region, the number and the name'],
)
