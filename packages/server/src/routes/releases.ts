import {
  checkRelease,
  draftRelease,
  filesInForce,
  publishRelease,
  releaseById,
  releasesOf,
  returnRelease,
  submitRelease,
  tryRelease,
  withdrawRelease,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { next, nextOf, pageOf, paging } from './paging.ts'
import type { Room } from './room.ts'
import { bilingual, closed, day, nullable, region, shortText, uuid, yuan } from './schemas.ts'

const RELEASES = '/api/v1/regions/:region/releases'
const RELEASE = `${RELEASES}/:releaseId`
const officer = { 'policy-officer': 'own-region' } as const
const readers = { ...officer, auditor: 'own-region' } as const

/** 政策发布: drafted, checked, tried on past bills, approved by another, published. */
export const releases: Room = {
  rights: {
    'releases.list': readers,
    'releases.files': readers,
    'releases.show': readers,
    'releases.draft': officer,
    'releases.edit': officer,
    'releases.check': officer,
    'releases.try': officer,
    'releases.submit': officer,
    'releases.return': officer,
    'releases.publish': officer,
    'releases.withdraw': officer,
  },
  routes: (app, { desk, reader }) => {
    app.get(
      RELEASES,
      {
        config: { id: 'releases.list' },
        schema: {
          tags: ['releases'],
          summary: '本地区的政策发布，新的在前 · Policy releases of the region, newest first',
          params: closed({ region }),
          querystring: closed(paging),
          response: { 200: closed({ releases: Type.Array(closed(viewed)), next }) },
        },
      },
      async ({ params, query }) => {
        const page = pageOf(query)
        const found = await releasesOf(desk, params.region, page)
        return { releases: found, next: nextOf(found, page, (one) => one.releaseId) }
      },
    )

    app.get(
      RELEASE,
      {
        config: { id: 'releases.show' },
        schema: {
          tags: ['releases'],
          summary: '一次发布：文件、检查、试算、变化 · A release: files, findings, trial, changes in words',
          params: closed({ region, releaseId }),
          response: { 200: closed(detailed) },
        },
      },
      async ({ params }) => {
        const found = (await releaseById(desk, params.region, params.releaseId)) ?? refuse(noRelease)
        return {
          ...found,
          changes: found.changes?.map(({ document, text: words }) => ({ document, text: words })) ?? null,
        }
      },
    )

    app.get(
      '/api/v1/regions/:region/policy-files',
      {
        config: { id: 'releases.files' },
        schema: {
          tags: ['releases'],
          summary: '本地区现行政策文件，起草由此开始 · Policy files of the region in force, from which drafts begin',
          params: closed({ region }),
          response: { 200: closed({ setHash: text, files: Type.Array(closed({ path: text, text })) }) },
        },
      },
      async ({ params }) => filesInForce(desk, params.region),
    )

    app.post(
      RELEASES,
      {
        config: { id: 'releases.draft', writes: 'casework' },
        schema: {
          tags: ['releases'],
          summary: '起草 · Begin a draft',
          params: closed({ region }),
          body: drafted,
          response: { 201: answered },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const command = { ...params, ...body, releaseId: null }
        return reply.code(201).send(accepted(await draftRelease(desk, actorOf(request), key, command)))
      },
    )

    app.put(
      RELEASE,
      {
        config: { id: 'releases.edit', writes: 'casework' },
        schema: {
          tags: ['releases'],
          summary: '修改草稿 · Rewrite a draft',
          params: closed({ region, releaseId }),
          body: drafted,
          response: { 200: answered },
        },
      },
      async (request) => {
        const { params, body, key } = request
        return accepted(await draftRelease(desk, actorOf(request), key, { ...params, ...body }))
      },
    )

    app.post(
      `${RELEASE}/check`,
      {
        config: { id: 'releases.check', writes: 'casework' },
        schema: {
          tags: ['releases'],
          summary: '静态检查与示例 · Static checks and examples',
          params: closed({ region, releaseId }),
          body: closed({}),
          response: { 200: closed({ releaseId: text, state: text, findings: Type.Array(finding) }) },
        },
      },
      async (request) =>
        accepted(await checkRelease(desk, actorOf(request), request.key, { ...request.params, today: today(desk) })),
    )

    app.post(
      `${RELEASE}/trial`,
      {
        config: { id: 'releases.try', writes: 'casework' },
        schema: {
          tags: ['releases'],
          summary: '试算过去的账单 · Settle past bills under the draft',
          params: closed({ region, releaseId }),
          body: closed({ from: day, to: day, asOf: day }),
          response: { 200: closed({ releaseId: text, state: text, dryRun: trial }) },
        },
      },
      async (request) => {
        const { params, body, key } = request
        return accepted(await tryRelease(desk, reader, actorOf(request), key, { ...params, ...body }))
      },
    )

    for (const { id, path, summary, act } of ACTS)
      app.post(
        `${RELEASE}/${path}`,
        {
          config: { id, writes: 'casework' },
          schema: {
            tags: ['releases'],
            summary,
            params: closed({ region, releaseId }),
            body: closed({ why: Type.Optional(shortText(500, '原因 · reason')) }),
            response: { 200: answered },
          },
        },
        async (request) => {
          const { params, body, key } = request
          return accepted(await act(desk, actorOf(request), key, { ...params, why: body.why ?? '' }))
        },
      )
  },
}

const ACTS = [
  { id: 'releases.submit', path: 'submission', summary: '提交批准 · Submit for approval', act: submitRelease },
  { id: 'releases.return', path: 'return', summary: '退回修改 · Return to the author', act: returnRelease },
  {
    id: 'releases.publish',
    path: 'publication',
    summary: '批准并发布，由起草人以外的人 · Publish: by another than the author',
    act: publishRelease,
  },
  { id: 'releases.withdraw', path: 'withdrawal', summary: '撤回 · Withdraw', act: withdrawRelease },
] as const

const text = Type.String()
const count = Type.Integer()
const releaseId = uuid('发布编号 · release id')
const answered = closed({ releaseId: text, state: text })
const file = closed({
  path: shortText(200, '如 210200-dalian/employee-outpatient.yaml'),
  text: Type.Unsafe<string | null>({
    type: ['string', 'null'],
    maxLength: 400_000,
    description: '新内容；null：删去 · new text; null: taken out',
  }),
})
const drafted = closed({ title: shortText(200, '标题 · title'), files: Type.Array(file, { maxItems: 50 }) })
const finding = closed({ code: text, severity: text, where: text, message: bilingual, remedy: bilingual })
const trialFields = {
  from: day,
  to: day,
  asOf: day,
  bills: count,
  pastChanged: count,
  pastExamples: Type.Array(text),
  fundBefore: yuan,
  fundAfter: yuan,
  gaining: count,
  losing: count,
  unsettled: count,
}
const trial = closed(trialFields)
const orNull = <S extends object>(schema: S) => Type.Unsafe<unknown>({ anyOf: [schema, { type: 'null' }] })
const viewed = {
  releaseId: text,
  region,
  title: text,
  state: text,
  actions: Type.Array(text),
  author: text,
  approver: nullable(text),
  setHash: nullable(text),
  changedAt: text,
  publishedAt: nullable(text),
}
const detailed = {
  ...viewed,
  files: Type.Array(file),
  findings: orNull(Type.Array(finding)),
  dryRun: orNull(trial),
  changes: orNull(Type.Array(closed({ document: text, text: bilingual }))),
}

const noRelease = httpProblem(
  'YB-W901',
  'releaseId',
  ['没有找到这次发布', 'no such release'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)
