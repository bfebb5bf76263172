import { KIN } from '@yibao/engine'
import {
  answerInvitation,
  answerTransfer,
  inviteMember,
  payPremium,
  personNamed,
  sendTransfer,
  unbind,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { bond, transfer } from './account-schemas.ts'
import type { Room } from './room.ts'
import { closed, nullable, oneOf, personParams, region, shortText, uuid, yuan } from './schemas.ts'

const ACCOUNT = '/api/v1/regions/:region/persons/:personId/account'
const BONDS = `${ACCOUNT}/bonds`
const own = { insured: 'own-person' } as const

/** 家庭共济: an account shared with relatives, for their bills, their wallets and their premiums. */
export const sharing: Room = {
  rights: {
    'accounts.invite': own,
    'accounts.answer-invitation': own,
    'accounts.unbind': own,
    'accounts.send': own,
    'accounts.answer-transfer': own,
    'accounts.premium': own,
  },
  routes: (app, { desk }) => {
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
  },
}

const text = Type.String()
const bondParams = { ...personParams, bondId: uuid('共济关系编号 · bond id') }

const noRelative = httpProblem(
  'YB-W901',
  'member.idNumber',
  ['没有找到这位家人的参保信息', 'no such insured relative'],
  ['核对参保地、证件号码和姓名', 'check the region, the number and the name'],
)
