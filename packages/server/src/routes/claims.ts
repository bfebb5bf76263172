import type { LEVELS } from '@yibao/engine'
import {
  appealClaim,
  type ClaimDossier,
  changeAccount,
  claimDossier,
  claimsOf,
  submitClaim,
  supplyPapers,
  withdrawClaim,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { actOn } from './act-on-claim.ts'
import { answered, application, claimParams, dossier, papers, reason, submitted, viewed } from './claim-schemas.ts'
import { next, nextOf, pageOf, paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, lang, personParams, shortText } from './schemas.ts'

const CLAIMS = '/api/v1/regions/:region/persons/:personId/claims'
const CLAIM_PATH = `${CLAIMS}/:claimId`
const claimant = { insured: 'own-person', clerk: 'own-region' } as const
const staff = { clerk: 'own-region', reviewer: 'own-region', finance: 'own-region', auditor: 'own-region' } as const

/** 手工报销, as the claimant, or a clerk at the window for them, has to do with it. */
export const claims: Room = {
  rights: {
    'claims.submit': claimant,
    'claims.list': { insured: 'own-person', ...staff },
    'claims.show': { insured: 'own-person', ...staff },
    'claims.withdraw': claimant,
    'claims.supply': claimant,
    'claims.change-account': claimant,
    'claims.appeal': claimant,
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
          response: { 200: dossier },
        },
      },
      async ({ params, query, caller }) => {
        const { claimId, ...who } = params
        const found = (await claimDossier(desk, who, claimId, query.lang ?? 'zh')) ?? refuse(noClaim)
        return caller.role === 'insured' ? withoutStaff(found) : found
      },
    )

    app.post(
      `${CLAIM_PATH}/withdrawal`,
      {
        config: { id: 'claims.withdraw', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '撤回 · Withdraw',
          params: closed(claimParams),
          body: closed({}),
          response: { 200: answered },
        },
      },
      async (request) => actOn(desk, request, withdrawClaim, {}),
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
      async (request) => actOn(desk, request, supplyPapers, request.body),
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
      async (request) => actOn(desk, request, changeAccount, request.body),
    )

    app.post(
      `${CLAIM_PATH}/appeal`,
      {
        config: { id: 'claims.appeal', writes: 'casework' },
        schema: {
          tags: ['claims'],
          summary: '申诉 · Appeal',
          params: closed(claimParams),
          body: closed({ why: reason }),
          response: { 200: answered },
        },
      },
      async (request) => actOn(desk, request, appealClaim, request.body),
    )
  },
}

const NOTHING_SPECIAL = {
  emergency: false,
  diagnosis: 'none',
  selected: false,
  referred: false,
  signed: false,
  injury: 'none',
} as const

type SentAgent = {
  readonly idType: string
  readonly idNumber: string
  readonly name: string
  readonly sex?: 'male' | 'female' | null
  readonly birthDate?: string | null
}

/** The insured themselves; for a clerk, the window, or the person who acts for the insured. */
function byWhom(isInsured: boolean, agent: SentAgent | null) {
  if (agent !== null) return { channel: 'agent', agent: { sex: null, birthDate: null, ...agent } } as const
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
function withoutStaff({ decisions, payments, submittedBy: _, firstReviewer: __, ...shown }: ClaimDossier) {
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
