import {
  cancelFiling,
  changeFiling,
  completeFiling,
  draftFiling,
  filingHistory,
  renewFiling,
  submitFiling,
} from '@yibao/platform'
import { Type } from 'typebox'
import { accepted } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { answered, application, changed, detail, filingParams, papers, uploadId, why } from './filing-schemas.ts'
import type { Room } from './room.ts'
import { closed, nullable, personParams } from './schemas.ts'

const FILINGS = '/api/v1/regions/:region/persons/:personId/filings'
const FILING_PATH = `${FILINGS}/:filingId`
const applicant = { insured: 'own-person', clerk: 'own-region' } as const

/** 备案, as the insured, or a clerk for them, has to do with it. */
export const filings: Room = {
  rights: {
    'filings.list': { insured: 'own-person', clerk: 'own-region', reviewer: 'own-region', auditor: 'own-region' },
    'filings.draft': applicant,
    'filings.submit': applicant,
    'filings.edit': applicant,
    'filings.resubmit': applicant,
    'filings.complete': applicant,
    'filings.change': applicant,
    'filings.renew': applicant,
    'filings.cancel': applicant,
  },
  routes: (app, { desk }) => {
    app.get(
      FILINGS,
      {
        config: { id: 'filings.list' },
        schema: {
          tags: ['filings'],
          summary: '一个人的备案 · Filings of a person',
          params: closed(personParams),
          response: { 200: closed({ filings: Type.Array(detail) }) },
        },
      },
      async ({ params, caller }) => {
        const found = await filingHistory(desk, params)
        // The applicant is told what was decided and why, not by whom.
        const hidden = caller.role === 'insured' ? { reviewer: null, decidedBy: null } : {}
        return { filings: found.map((one) => ({ ...one, ...hidden })) }
      },
    )

    for (const { id, path, status, summary, action, draftOf } of APPLY)
      app.post(
        path,
        {
          config: { id, writes: 'casework' },
          schema: { tags: ['filings'], summary, params: draftOf, body: application, response: { [status]: answered } },
        },
        async (request, reply) => {
          const { filingId = null, ...who } = request.params as FilingAddress
          const command = { filingId, application: applicationOf(request.body), today: today(desk) }
          return reply.code(status).send(accepted(await action(desk, who, actorOf(request), request.key, command)))
        },
      )

    app.post(
      `${FILING_PATH}/papers`,
      {
        config: { id: 'filings.complete', writes: 'casework' },
        schema: {
          tags: ['filings'],
          summary: '承诺制备案补齐材料 · Hand in the papers that a commitment letter stood for',
          params: closed(filingParams),
          body: closed({ papers }),
          response: { 200: answered },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const command = { filingId, papers: request.body.papers, today: today(desk) }
        return accepted(await completeFiling(desk, who, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${FILING_PATH}/change`,
      {
        config: { id: 'filings.change', writes: 'casework' },
        schema: {
          tags: ['filings'],
          summary: '变更就医地 · Change the place of care',
          params: closed(filingParams),
          body: application,
          response: { 200: changed },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const command = { filingId, application: applicationOf(request.body), today: today(desk) }
        return accepted(await changeFiling(desk, who, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${FILING_PATH}/renewal`,
      {
        config: { id: 'filings.renew', writes: 'casework' },
        schema: {
          tags: ['filings'],
          summary: '到期续办 · Renew',
          params: closed(filingParams),
          body: closed({ papers, commitment: Type.Optional(nullable(uploadId)) }),
          response: { 200: answered },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const { papers: given, commitment = null } = request.body
        const command = { filingId, papers: given, commitment, today: today(desk) }
        return accepted(await renewFiling(desk, who, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${FILING_PATH}/cancellation`,
      {
        config: { id: 'filings.cancel', writes: 'casework' },
        schema: {
          tags: ['filings'],
          summary: '取消备案 · Cancel',
          params: closed(filingParams),
          body: closed({ why }),
          response: { 200: answered },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const command = { filingId, why: request.body.why, today: today(desk) }
        return accepted(await cancelFiling(desk, who, actorOf(request), request.key, command))
      },
    )
  },
}

type FilingAddress = { readonly region: string; readonly personId: string; readonly filingId?: string }

type Application = Parameters<typeof submitFiling>[4]['application']
type SentApplication = Pick<Application, 'reason' | 'place' | 'from'> & {
  readonly [K in 'to' | 'papers' | 'commitment']?: Application[K] | undefined
}

const applicationOf = ({
  to = null,
  papers: given = [],
  commitment = null,
  ...rest
}: SentApplication): Application => ({
  ...rest,
  to,
  papers: given,
  commitment,
})

const fresh = closed(personParams)
const again = closed(filingParams)
const APPLY = [
  {
    id: 'filings.draft',
    path: `${FILINGS}/drafts`,
    status: 201,
    summary: '保存草稿 · Keep a draft',
    action: draftFiling,
    draftOf: fresh,
  },
  {
    id: 'filings.submit',
    path: FILINGS,
    status: 201,
    summary: '申请备案 · Apply',
    action: submitFiling,
    draftOf: fresh,
  },
  {
    id: 'filings.edit',
    path: `${FILING_PATH}/draft`,
    status: 200,
    summary: '修改草稿 · Rewrite a draft',
    action: draftFiling,
    draftOf: again,
  },
  {
    id: 'filings.resubmit',
    path: `${FILING_PATH}/submission`,
    status: 200,
    summary: '提交草稿或退回件 · Submit a draft or a returned application',
    action: submitFiling,
    draftOf: again,
  },
] as const
