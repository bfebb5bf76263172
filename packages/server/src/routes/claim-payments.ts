import { exportPaymentFile, paymentFailed, paymentSucceeded, runningPayments, startPayment } from '@yibao/platform'
import { Type } from 'typebox'
import { accepted } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { actOn } from './act-on-claim.ts'
import { answered, claimParams, reason } from './claim-schemas.ts'
import { paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, nullable, region, shortText, uuid, yuan } from './schemas.ts'

const CLAIM_PATH = '/api/v1/regions/:region/persons/:personId/claims/:claimId'
const QUEUE = '/api/v1/regions/:region/claims'
const finance = { finance: 'own-region' } as const

/** 报销支付: sent by finance, and what the bank says of it. */
export const claimPayments: Room = {
  rights: {
    'claims.pay': finance,
    'claims.paid': finance,
    'claims.pay-failed': finance,
    'claims.payments': { ...finance, auditor: 'own-region' },
    'claims.payment-file': finance,
  },
  routes: (app, { desk }) => {
    app.post(
      `${CLAIM_PATH}/payment`,
      {
        config: { id: 'claims.pay', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '发起支付 · Send the payment',
          params: closed(claimParams),
          body: closed({}),
          response: { 200: answered },
        },
      },
      async (request) => actOn(desk, request, startPayment, {}),
    )

    app.post(
      `${CLAIM_PATH}/payment/success`,
      {
        config: { id: 'claims.paid', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '银行回执：已支付 · The bank has paid',
          params: closed(claimParams),
          body: closed({ attempt, bankReference: shortText(64, '银行流水号 · bank reference') }),
          response: { 200: answered },
        },
      },
      async (request) => actOn(desk, request, paymentSucceeded, { ...request.body, today: today(desk) }),
    )

    app.post(
      `${CLAIM_PATH}/payment/failure`,
      {
        config: { id: 'claims.pay-failed', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '银行回执：支付失败 · The bank could not pay',
          params: closed(claimParams),
          body: closed({ attempt, reason }),
          response: { 200: answered },
        },
      },
      async (request) => actOn(desk, request, paymentFailed, request.body),
    )

    app.get(
      `${QUEUE}/payments`,
      {
        config: { id: 'claims.payments' },
        schema: {
          tags: ['claims'],
          summary: '支付中的报销，账号脱敏 · Payments under way, accounts masked',
          params: closed({ region }),
          querystring: closed({ after: Type.Optional(afterClaim), limit: paging.limit }),
          response: { 200: transfers },
        },
      },
      async ({ params, query }) => {
        const page = { after: query.after ?? null, limit: Number(query.limit ?? '20') }
        return runningPayments(desk, { ...params, ...page })
      },
    )

    app.post(
      `${QUEUE}/payment-file`,
      {
        config: { id: 'claims.payment-file', writes: 'keyless' },
        schema: {
          tags: ['claims'],
          summary: '银行付款文件的内容，写明用途 · The rows of the bank’s payment file, for a reason',
          description:
            '户名和账号是完整的，导出连同用途记入审计。Names and accounts in full: who took them and what for goes into the audit trail.',
          params: closed({ region }),
          body: closed({ why: reason, after: Type.Optional(nullable(afterClaim)) }),
          response: { 200: transfers },
        },
      },
      async (request, reply) => {
        const { params, body } = request
        reply.header('cache-control', 'no-store')
        const question = { ...params, why: body.why, after: body.after ?? null, limit: FILE_ROWS }
        return accepted(await exportPaymentFile(desk, actorOf(request), question))
      },
    )
  },
}

const text = Type.String()
const afterClaim = uuid('上一页的 next · `next` of the page before')
/** As many transfers as one request of the payment file gives. */
const FILE_ROWS = 500
const attempt = Type.Integer({ minimum: 1, maximum: 1000, description: '第几次支付 · which attempt' })
const transfers = closed({
  rows: Type.Array(
    closed({
      claimId: text,
      attempt: Type.Integer(),
      reference: text,
      payee: text,
      bankAccount: text,
      amount: yuan,
    }),
  ),
  next: nullable(text),
})
