import {
  approveFiling,
  cancelFiling,
  changeFiling,
  completeFiling,
  draftFiling,
  filingCounts,
  filingHistory,
  filingQueue,
  QUEUE_STATES,
  rejectFiling,
  renewFiling,
  returnFiling,
  submitFiling,
  takeFiling,
} from '@yibao/platform'
import { Type } from 'typebox'
import { accepted } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { cursor, cursorOf, MOMENT, partsOf, UUID } from './cursor.ts'
import { paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, day, nullable, oneOf, personParams, region, shortText, uuid } from './schemas.ts'

const FILINGS = '/api/v1/regions/:region/persons/:personId/filings'
const FILING_PATH = `${FILINGS}/:filingId`
const QUEUE = '/api/v1/regions/:region/filings'
const applicant = { insured: 'own-person', clerk: 'own-region' } as const
const agency = { clerk: 'own-region', reviewer: 'own-region' } as const
const readers = { ...agency, insured: 'own-person', auditor: 'own-region' } as const

/** 备案: applied for by the insured or a clerk for them; what is not self-service is decided by the agency. */
export const filings: Room = {
  rights: {
    'filings.list': readers,
    'filings.draft': applicant,
    'filings.submit': applicant,
    'filings.edit': applicant,
    'filings.resubmit': applicant,
    'filings.complete': applicant,
    'filings.change': applicant,
    'filings.renew': applicant,
    'filings.cancel': applicant,
    'filings.queue': { ...agency, auditor: 'own-region' },
    'filings.counts': { ...agency, auditor: 'own-region' },
    'filings.take': agency,
    'filings.approve': agency,
    'filings.return': agency,
    'filings.reject': agency,
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
          response: { 200: closed({ filings: Type.Array(loose) }) },
        },
      },
      async ({ params }) => ({ filings: await filingHistory(desk, params) }),
    )

    for (const { id, path, status, summary, action, draftOf } of APPLY)
      app.post(
        path,
        {
          config: { id, writes: 'casework' },
          schema: { tags: ['filings'], summary, params: draftOf, body: application, response: { [status]: loose } },
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
          response: { 200: loose },
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
          response: { 200: loose },
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
          response: { 200: loose },
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
          response: { 200: loose },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const command = { filingId, why: request.body.why, today: today(desk) }
        return accepted(await cancelFiling(desk, who, actorOf(request), request.key, command))
      },
    )

    app.get(
      QUEUE,
      {
        config: { id: 'filings.queue' },
        schema: {
          tags: ['filings'],
          summary: '待办，旧的在前 · What waits, oldest first',
          params: closed({ region }),
          querystring: closed({
            state: oneOf(QUEUE_STATES, '状态 · state'),
            after: Type.Optional(cursor),
            limit: paging.limit,
          }),
          response: { 200: closed({ filings: Type.Array(loose), next: nullable(Type.String()) }) },
        },
      },
      async ({ params, query }) => {
        const [submittedAt, filingId] = query.after === undefined ? [] : partsOf(query.after, [MOMENT, UUID])
        const after = submittedAt === undefined || filingId === undefined ? null : { submittedAt, filingId }
        const limit = Number(query.limit ?? '20')
        const page = await filingQueue(desk, { region: params.region, state: query.state, after, limit })
        return { filings: page.entries, next: page.next && cursorOf([page.next.submittedAt, page.next.filingId]) }
      },
    )

    app.get(
      `${QUEUE}/counts`,
      {
        config: { id: 'filings.counts' },
        schema: {
          tags: ['filings'],
          summary: '各状态待办数 · How many wait in each state',
          params: closed({ region }),
          response: { 200: Type.Record(Type.String(), Type.Integer()) },
        },
      },
      async ({ params }) => filingCounts(desk, params.region),
    )

    for (const { id, path, summary, action } of TAKEN)
      app.post(
        `${FILING_PATH}/${path}`,
        {
          config: { id, writes: 'casework' },
          schema: {
            tags: ['filings'],
            summary,
            params: closed(filingParams),
            body: closed({}),
            response: { 200: loose },
          },
        },
        async (request) => {
          const { filingId, ...who } = request.params
          return accepted(await action(desk, who, actorOf(request), request.key, { filingId, today: today(desk) }))
        },
      )

    app.post(
      `${FILING_PATH}/return`,
      {
        config: { id: 'filings.return', writes: 'casework' },
        schema: {
          tags: ['filings'],
          summary: '一次性告知补正 · Return once, with everything that is missing',
          params: closed(filingParams),
          body: closed({
            defects: Type.Array(closed({ paper: shortText(200, '材料 · paper'), why }), { maxItems: 30 }),
          }),
          response: { 200: loose },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const command = { filingId, defects: request.body.defects, today: today(desk) }
        return accepted(await returnFiling(desk, who, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${FILING_PATH}/rejection`,
      {
        config: { id: 'filings.reject', writes: 'casework' },
        schema: {
          tags: ['filings'],
          summary: '不予备案 · Reject',
          params: closed(filingParams),
          body: closed({ why }),
          response: { 200: loose },
        },
      },
      async (request) => {
        const { filingId, ...who } = request.params
        const command = { filingId, why: request.body.why, today: today(desk) }
        return accepted(await rejectFiling(desk, who, actorOf(request), request.key, command))
      },
    )
  },
}

type FilingAddress = { readonly region: string; readonly personId: string; readonly filingId?: string }

const REASONS = ['retirement', 'residence', 'work', 'referral', 'travel'] as const
const why = shortText(500, '原因 · reason')
const uploadId = uuid('上传编号 · upload id')
const filingParams = { ...personParams, filingId: uuid('备案编号 · filing id') }
const papers = Type.Array(closed({ name: shortText(200, '材料名称 · paper'), uploadId: nullable(uploadId) }), {
  maxItems: 30,
})
const application = closed({
  reason: oneOf(REASONS, '为什么去外地 · why one is there'),
  place: region,
  from: day,
  to: Type.Optional(nullable(day)),
  papers: Type.Optional(papers),
  commitment: Type.Optional(nullable(uploadId)),
})
/** A filing as it is shown: its fields are listed in docs/http-api.md. */
const loose = Type.Unsafe<object>({ type: 'object', additionalProperties: true })

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

const TAKEN = [
  { id: 'filings.take', path: 'review', summary: '领取 · Take for review', action: takeFiling },
  { id: 'filings.approve', path: 'approval', summary: '通过 · Approve', action: approveFiling },
] as const
