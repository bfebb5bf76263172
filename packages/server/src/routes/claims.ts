import { LEVELS } from '@yibao/engine'
import {
  acceptClaim,
  appealClaim,
  approveClaim,
  askCorrection,
  CLAIM,
  type ClaimDossier,
  changeAccount,
  claimDossier,
  claimQueue,
  claimsOf,
  PAPERS,
  paymentFailed,
  paymentSucceeded,
  proposeDecision,
  rejectClaim,
  returnClaim,
  runningPayments,
  startPayment,
  submitClaim,
  supplyPapers,
  takeClaim,
  withdrawClaim,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { cursor, cursorOf, MOMENT, partsOf, UUID } from './cursor.ts'
import { next, nextOf, pageOf, paging } from './paging.ts'
import type { Room } from './room.ts'
import {
  bilingual,
  care,
  closed,
  day,
  diagnosis,
  institutionId,
  lang,
  nullable,
  oneOf,
  personParams,
  region,
  shortText,
  uuid,
  yuan,
} from './schemas.ts'
import { sentLines } from './settlement-schemas.ts'

const CLAIMS = '/api/v1/regions/:region/persons/:personId/claims'
const CLAIM_PATH = `${CLAIMS}/:claimId`
const QUEUE = '/api/v1/regions/:region/claims'
const claimant = { insured: 'own-person', clerk: 'own-region' } as const
const staff = { clerk: 'own-region', reviewer: 'own-region', finance: 'own-region', auditor: 'own-region' } as const

/** 手工报销: claimed with papers, reviewed by two people, paid by finance. */
export const claims: Room = {
  rights: {
    'claims.submit': claimant,
    'claims.list': { insured: 'own-person', ...staff },
    'claims.show': { insured: 'own-person', ...staff },
    'claims.withdraw': claimant,
    'claims.supply': claimant,
    'claims.change-account': claimant,
    'claims.appeal': claimant,
    'claims.queue': staff,
    'claims.accept': { clerk: 'own-region' },
    'claims.ask': { clerk: 'own-region' },
    'claims.take': { reviewer: 'own-region' },
    'claims.propose': { reviewer: 'own-region' },
    'claims.approve': { reviewer: 'own-region' },
    'claims.return': { reviewer: 'own-region' },
    'claims.reject': { reviewer: 'own-region' },
    'claims.pay': { finance: 'own-region' },
    'claims.paid': { finance: 'own-region' },
    'claims.pay-failed': { finance: 'own-region' },
    'claims.payments': { finance: 'own-region', auditor: 'own-region' },
  },
  routes: (app, { desk }) => {
    app.post(
      CLAIMS,
      {
        config: { id: 'claims.submit', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '提交手工报销 · Claim by hand',
          description:
            '缺的材料不影响提交，受理前一次性告知。Missing papers do not keep it from being submitted; they are asked for once.',
          params: closed(personParams),
          body: application,
          response: { 201: submitted },
        },
      },
      async (request, reply) => {
        const { params, body, caller, key } = request
        const by = byWhom(caller.role === 'insured', body.agent ?? null)
        const { agent: _, bill, institution, visit, ...rest } = body
        const command = {
          application: {
            ...rest,
            by,
            bill: billOf(bill),
            institution: institution.code === undefined ? unlisted(institution) : { code: institution.code },
            visit: { ...NOTHING_SPECIAL, ...visit },
          },
          today: today(desk),
        }
        return reply.code(201).send(accepted(await submitClaim(desk, params, actorOf(request), key, command)))
      },
    )

    app.get(
      CLAIMS,
      {
        config: { id: 'claims.list' },
        schema: {
          tags: ['claims'],
          summary: '一个人的报销，新的在前 · Claims of a person, newest first',
          params: closed(personParams),
          querystring: closed(paging),
          response: { 200: closed({ claims: Type.Array(closed(viewed)), next }) },
        },
      },
      async ({ params, query, caller }) => {
        const page = pageOf(query)
        const found = await claimsOf(desk, params, page)
        const shown = caller.role === 'insured' ? found.map((one) => ({ ...one, firstReviewer: null })) : found
        return { claims: shown, next: nextOf(found, page, ({ claimId }) => claimId) }
      },
    )

    app.get(
      CLAIM_PATH,
      {
        config: { id: 'claims.show' },
        schema: {
          tags: ['claims'],
          summary: '一笔报销与审核所需的一切 · A claim with everything beside it',
          params: closed(claimParams),
          querystring: closed({ lang: Type.Optional(lang) }),
          response: { 200: Type.Unsafe<object>({ type: 'object', additionalProperties: true }) },
        },
      },
      async ({ params, query, caller }) => {
        const { claimId, ...who } = params
        const found = (await claimDossier(desk, who, claimId, query.lang ?? 'zh')) ?? refuse(noClaim)
        return caller.role === 'insured' ? withoutStaff(found) : found
      },
    )

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

    app.get(
      `${QUEUE}/payments`,
      {
        config: { id: 'claims.payments' },
        schema: {
          tags: ['claims'],
          summary: '支付中的报销，账号脱敏 · Payments under way, accounts masked',
          params: closed({ region }),
          response: { 200: Type.Unsafe<object>({ type: 'object', additionalProperties: true }) },
        },
      },
      async ({ params }) => runningPayments(desk, { region: params.region, after: null, limit: 100 }),
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
      async (request) => act(request, askCorrection, request.body),
    )

    app.post(
      `${CLAIM_PATH}/papers`,
      {
        config: { id: 'claims.supply', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '补交材料 · Hand in what was asked for',
          params: closed(claimParams),
          body: closed({ papers }),
          response: { 200: answered },
        },
      },
      async (request) => act(request, supplyPapers, request.body),
    )

    app.post(
      `${CLAIM_PATH}/bank-account`,
      {
        config: { id: 'claims.change-account', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '更换收款账户 · Another bank account',
          params: closed(claimParams),
          body: closed({ bankAccount: shortText(40, '银行账户 · bank account') }),
          response: { 200: answered },
        },
      },
      async (request) => act(request, changeAccount, request.body),
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
        return act(request, proposeDecision, opinion)
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
      async (request) => act(request, approveClaim, { ...request.body, today: today(desk) }),
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
      async (request) => act(request, paymentSucceeded, { ...request.body, today: today(desk) }),
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
      async (request) => act(request, paymentFailed, request.body),
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
        async (request) => act(request, action, {}),
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
        async (request) => act(request, action, request.body),
      )

    /** Does a piece of casework on the claim that the address names. */
    async function act<Command extends { readonly claimId: string }>(
      request: Parameters<typeof actorOf>[0] & { readonly params: ClaimAddress },
      action: Action<Command>,
      command: Omit<Command, 'claimId'>,
    ) {
      const { claimId, ...who } = request.params
      return accepted(await action(desk, who, actorOf(request), request.key, { ...command, claimId } as Command))
    }
  },
}

type ClaimAddress = { readonly region: string; readonly personId: string; readonly claimId: string }
type Action<Command> = (
  desk: Parameters<typeof acceptClaim>[0],
  who: Parameters<typeof acceptClaim>[1],
  actor: Parameters<typeof acceptClaim>[2],
  request: Parameters<typeof acceptClaim>[3],
  command: Command,
) => ReturnType<typeof acceptClaim>

const SIMPLE = [
  { id: 'claims.accept', path: 'acceptance', summary: '受理 · Accept for review', action: acceptClaim },
  { id: 'claims.withdraw', path: 'withdrawal', summary: '撤回 · Withdraw', action: withdrawClaim },
  { id: 'claims.take', path: 'review', summary: '领取初审 · Take for first review', action: takeClaim },
  { id: 'claims.pay', path: 'payment', summary: '发起支付 · Send the payment', action: startPayment },
] as const

const WITH_REASON = [
  { id: 'claims.return', path: 'return', summary: '退回初审 · Back to the first reviewer', action: returnClaim },
  { id: 'claims.reject', path: 'rejection', summary: '不予报销 · Reject', action: rejectClaim },
  { id: 'claims.appeal', path: 'appeal', summary: '申诉 · Appeal', action: appealClaim },
] as const

const text = Type.String()
const reason = shortText(500, '原因 · reason')
const attempt = Type.Integer({ minimum: 1, maximum: 1000, description: '第几次支付 · which attempt' })
const claimParams = { ...personParams, claimId: uuid('报销编号 · claim id') }
const paperKind = oneOf(Object.keys(PAPERS) as (keyof typeof PAPERS)[], '材料种类 · kind of paper')
const papers = Type.Array(closed({ kind: paperKind, uploadId: uuid('上传编号 · upload id') }), { maxItems: 50 })
const deduction = closed({
  line: nullableInteger('第几条明细 · number of the line'),
  amount: nullable(yuan),
  why: reason,
})

const application = closed({
  care,
  institution: closed({
    code: Type.Optional(institutionId),
    name: Type.Optional(shortText(100, '机构名称 · name of the institution')),
    level: Type.Optional(oneOf(LEVELS, '级别 · level')),
    specialist: Type.Optional(Type.Boolean()),
    place: Type.Optional(region),
  }),
  visit: closed({
    from: day,
    to: day,
    emergency: Type.Optional(Type.Boolean()),
    diagnosis: Type.Optional(diagnosis),
    selected: Type.Optional(Type.Boolean()),
    referred: Type.Optional(Type.Boolean()),
    signed: Type.Optional(Type.Boolean()),
    injury: Type.Optional(oneOf(['none', 'no-third-party', 'third-party'], '外伤 · injury')),
  }),
  bill: closed({
    total: Type.Optional(yuan),
    outOfCatalogue: Type.Optional(yuan),
    overLimit: Type.Optional(yuan),
    preSelfPay: Type.Optional(yuan),
    lines: Type.Optional(sentLines),
  }),
  invoices: Type.Array(closed({ number: shortText(40, '票据号码 · number'), issuedOn: day, amount: yuan }), {
    maxItems: 200,
  }),
  papers,
  bankAccount: shortText(40, '银行账户 · bank account'),
  agent: Type.Optional(
    closed({
      idType: shortText(4, '证件类型 · kind of document'),
      idNumber: shortText(40, '证件号码 · number'),
      name: shortText(60, '姓名 · name'),
    }),
  ),
})

const answeredFields = { claimId: text, state: text, total: yuan, settlementId: nullable(text) }
const answered = closed(answeredFields)
const submitted = closed({
  ...answeredFields,
  missing: Type.Array(closed({ kind: text, name: bilingual })),
  lookAlikes: Type.Array(
    closed({
      encounterId: text,
      state: text,
      settlementId: nullable(text),
      institutionId: text,
      from: day,
      to: nullable(day),
      total: yuan,
    }),
  ),
  notes: Type.Array(bilingual),
  estimate: closed({ status: text, fundTotal: yuan }),
})
const viewed = {
  claimId: text,
  state: text,
  actions: Type.Array(text),
  care: text,
  place: text,
  placeName: text,
  institutionName: text,
  from: text,
  to: text,
  total: yuan,
  firstReviewer: nullable(text),
  submittedAt: text,
}

function nullableInteger(description: string) {
  return Type.Unsafe<number | null>({ type: ['integer', 'null'], minimum: 1, description })
}

const NOTHING_SPECIAL = {
  emergency: false,
  diagnosis: 'none',
  selected: false,
  referred: false,
  signed: false,
  injury: 'none',
} as const

type SentAgent = { readonly idType: string; readonly idNumber: string; readonly name: string }

/** The insured themselves; for a clerk, the window, or the person who acts for the insured. */
function byWhom(isInsured: boolean, agent: SentAgent | null) {
  if (agent !== null) return { channel: 'agent', agent: { ...agent, sex: null, birthDate: null } } as const
  return { channel: isInsured ? 'self' : 'window' } as const
}

type Sent<T> = { readonly [K in keyof T]?: T[K] | undefined }

const unlisted = ({
  name = '',
  level = 'level3',
  specialist = false,
  place = '',
}: Sent<{ name: string; level: (typeof LEVELS)[number]; specialist: boolean; place: string }>) => ({
  name,
  level,
  specialist,
  place,
})

type SentParts = Sent<{ total: string; outOfCatalogue: string; overLimit: string; preSelfPay: string }>
type SentLinesOf = {
  readonly lines?: Parameters<typeof submitClaim>[4]['application']['bill'] extends infer B
    ? B extends { readonly lines: infer L }
      ? L
      : never
    : never
}

/** Lines where there are any, else the parts of a total. */
function billOf({
  lines,
  total = '',
  outOfCatalogue = '0.00',
  overLimit = '0.00',
  preSelfPay = '0.00',
}: SentParts & SentLinesOf) {
  return lines === undefined ? { parts: { total, outOfCatalogue, overLimit, preSelfPay } } : { lines }
}

/** As a claimant sees it: what was decided and why, not by whom. */
function withoutStaff({ decisions, payments, submittedBy: _, firstReviewer: __, ...shown }: ClaimDossier): object {
  return {
    ...shown,
    decisions: {
      first_decision: decisions.first_decision,
      second_decision: decisions.second_decision && { ...decisions.second_decision, by: undefined },
      appeal: decisions.appeal && { why: decisions.appeal.why, at: decisions.appeal.at },
    },
    payments: payments.map(({ startedBy: ___, ...payment }) => payment),
  }
}

const noClaim = httpProblem(
  'YB-W901',
  'claimId',
  ['没有找到这笔报销', 'no such claim'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)
