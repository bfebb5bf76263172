import {
  accountBalance,
  accountMovements,
  bondsOf,
  decideCredit,
  pendingTransfers,
  proposeCredit,
  proposedCredits,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { movementSharing, namedBond, namedTransfer } from './account-schemas.ts'
import { COUNT, cursor, cursorOf, partsOf, UUID } from './cursor.ts'
import { paging } from './paging.ts'
import { withOtherNames } from './relative-names.ts'
import type { Room } from './room.ts'
import { closed, day, nullable, oneOf, personParams, region, shortText, uuid, yuan } from './schemas.ts'

const ACCOUNT = '/api/v1/regions/:region/persons/:personId/account'
const CREDITS = '/api/v1/regions/:region/credits'
const readers = { insured: 'own-person', clerk: 'own-region', finance: 'own-region', auditor: 'own-region' } as const

/** 个人账户: what is on it, what went in and out, and credits by two people's hands. */
export const accounts: Room = {
  rights: {
    'accounts.show': readers,
    'accounts.movements': readers,
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
            200: closed({
              balance: yuan,
              setAside: yuan,
              bonds: Type.Array(namedBond),
              transfers: Type.Array(namedTransfer),
            }),
          },
        },
      },
      async ({ params }) => {
        const [balance, bonds, transfers] = await Promise.all([
          accountBalance(desk, params),
          bondsOf(desk, params),
          pendingTransfers(desk, params),
        ])
        return {
          ...(balance ?? refuse(nobody)),
          bonds: await withOtherNames(desk, bonds),
          transfers: await withOtherNames(desk, transfers),
        }
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
              movements: Type.Array(
                closed({ bookedOn: day, reason: text, amount: yuan, ref: text, sharing: nullable(movementSharing) }),
              ),
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
        const shared = found.flatMap(({ sharing }) => sharing ?? [])
        const named = await withOtherNames(desk, shared)
        return {
          movements: found.map(({ cursor: _, sharing, ...movement }) => ({
            ...movement,
            sharing: sharing && named[shared.indexOf(sharing)]!,
          })),
          next: found.length === limit && last ? cursorOf([last.setId, last.entryNo]) : null,
        }
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
const credit = closed({ creditId: text, state: text, amount: yuan })

const nobody = httpProblem(
  'YB-W901',
  'personId',
  ['没有找到这个人', 'no such person'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)
