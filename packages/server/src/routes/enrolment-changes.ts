import { changeBase, changeCategory, end, listConflicts, repairWaiting, resolve, suspend } from '@yibao/platform'
import { Type } from 'typebox'
import { accepted } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { base, category, changed, groups, overlap, plan, shownPeriod, why } from './enrolment-schemas.ts'
import { paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, day, nullable, oneOf, personParams, region, uuid, yuan } from './schemas.ts'

const ENROLMENTS = '/api/v1/regions/:region/persons/:personId/enrolments'
const clerk = { clerk: 'own-region' } as const

/** 参保变更: an enrolment that is suspended, changed, ended, repaired; and which of two stays. */
export const enrolmentChanges: Room = {
  rights: {
    'enrolments.suspend': clerk,
    'enrolments.change-category': clerk,
    'enrolments.change-base': clerk,
    'enrolments.end': clerk,
    'enrolments.repair': clerk,
    'enrolments.resolve': clerk,
    'enrolments.conflicts': {
      ...clerk,
      reviewer: 'own-region',
      finance: 'own-region',
      auditor: 'own-region',
    },
  },
  routes: (app, { desk }) => {
    app.post(
      `${ENROLMENTS}/suspension`,
      {
        config: { id: 'enrolments.suspend', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '停保，次月起 · Suspend from the next month on',
          params: closed(personParams),
          body: closed({ why }),
          response: { 200: changed },
        },
      },
      async (request) => {
        const command = { ...request.body, today: today(desk) }
        return accepted(await suspend(desk, request.params, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${ENROLMENTS}/category`,
      {
        config: { id: 'enrolments.change-category', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '变更人员类别、档次或群体 · Change category, tier or groups',
          description: '写变更后的全部；没有写的即没有。Written as it is after the change; what is left out is not so.',
          params: closed(personParams),
          body: closed({ category, plan, groups, base, from: day, why }),
          response: { 200: changed },
        },
      },
      async (request) => {
        const { params, body, key } = request
        const { plan = null, groups = [], base = null, ...rest } = body
        return accepted(await changeCategory(desk, params, actorOf(request), key, { ...rest, plan, groups, base }))
      },
    )

    app.post(
      `${ENROLMENTS}/base`,
      {
        config: { id: 'enrolments.change-base', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '变更缴费基数 · Change the contribution base',
          params: closed(personParams),
          body: closed({ base: yuan, from: day }),
          response: { 200: changed },
        },
      },
      async (request) => accepted(await changeBase(desk, request.params, actorOf(request), request.key, request.body)),
    )

    app.post(
      `${ENROLMENTS}/end`,
      {
        config: { id: 'enrolments.end', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '终止参保 · End the enrolment',
          params: closed(personParams),
          body: closed({ reason: oneOf(['death', 'moved', 'other'], '死亡、离开或其他'), lastDay: day, why }),
          response: { 200: changed },
        },
      },
      async (request) => {
        const command = { ...request.body, today: today(desk) }
        return accepted(await end(desk, request.params, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${ENROLMENTS}/repair`,
      {
        config: { id: 'enrolments.repair', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '补缴修复待遇等待期 · Shorten the waiting period by back-payment',
          params: closed(personParams),
          body: closed({ years: Type.Integer({ minimum: 1, maximum: 50, description: '补缴的年数 · years paid' }) }),
          response: { 200: changed },
        },
      },
      async (request) => {
        const command = { ...request.body, today: today(desk) }
        return accepted(await repairWaiting(desk, request.params, actorOf(request), request.key, command))
      },
    )

    app.post(
      `${ENROLMENTS}/:enrolmentId/resolution`,
      {
        config: { id: 'enrolments.resolve', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '处理重复参保：保留一笔 · Resolve a conflict: one stays',
          description:
            '另一笔在其他统筹区的，由该统筹区先停，然后生效。What lies in another region is stopped there first.',
          params: closed({ ...personParams, enrolmentId: uuid('参保关系编号 · enrolment id') }),
          body: closed({ keep: oneOf(['new', 'existing'], '保留新的或原有的 · the new one or the others'), why }),
          response: {
            200: closed({
              enrolmentId: Type.String(),
              state: Type.String(),
              stopped: Type.Array(overlap),
              refundable: Type.Boolean(),
            }),
          },
        },
      },
      async (request) => {
        const { enrolmentId, ...who } = request.params
        const command = { ...request.body, enrolmentId, today: today(desk) }
        return accepted(await resolve(desk, who, actorOf(request), request.key, command))
      },
    )

    app.get(
      '/api/v1/regions/:region/enrolment-conflicts',
      {
        config: { id: 'enrolments.conflicts' },
        schema: {
          tags: ['enrolments'],
          summary: '待处理的重复参保 · Conflicts that wait for a decision',
          params: closed({ region }),
          querystring: closed({ after: Type.Optional(uuid('上一页的 next · `next`')), limit: paging.limit }),
          response: {
            200: closed({
              conflicts: Type.Array(closed({ personId: Type.String(), ...shownPeriod })),
              next: nullable(Type.String()),
            }),
          },
        },
      },
      async ({ params, query }) => {
        const limit = Number(query.limit ?? '20')
        const found = await listConflicts(desk, params.region, today(desk), { after: query.after ?? null, limit })
        return { conflicts: found, next: found.length === limit ? found.at(-1)!.personId : null }
      },
    )
  },
}
