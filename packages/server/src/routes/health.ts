import { timingSafeEqual } from 'node:crypto'
import { schemaIsCurrent } from '@yibao/platform'
import { Type } from 'typebox'
import { databaseAway, httpProblem, notSignedIn, stopping } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'
import type { Room } from './room.ts'
import { closed } from './schemas.ts'

/** For whoever runs the server: is it alive, can it settle, what does it count. */
export const health: Room = {
  rights: { 'health.live': { public: 'any' }, 'health.ready': { public: 'any' }, 'health.metrics': { public: 'any' } },
  routes: (app, { desk, config, metrics, preparing }) => {
    let closing = false
    app.addHook('preClose', async () => {
      closing = true
    })

    app.get(
      '/health/live',
      {
        config: { id: 'health.live', limited: 'never' },
        schema: {
          tags: ['health'],
          summary: '进程存活 · The process runs',
          response: { 200: closed({ status: Type.String() }) },
        },
      },
      async () => ({ status: 'live' }),
    )

    app.get(
      '/health/ready',
      {
        config: { id: 'health.ready', limited: 'never' },
        schema: {
          tags: ['health'],
          summary: '可以结算 · It can settle',
          description:
            '数据库可用、结构为最新、政策已装载、演示城市已建好。Database, schema, policies and demo city are in order.',
          response: { 200: closed({ status: Type.String(), policies: Type.String() }) },
        },
      },
      async () => {
        if (closing) refuse(stopping)
        const current = await schemaIsCurrent(desk.database).catch(() => refuse(databaseAway))
        if (!current) refuse(oldSchema)
        if (preparing()) refuse(notPrepared)
        return { status: 'ready', policies: desk.policies.current().setHash }
      },
    )

    app.get(
      '/metrics',
      {
        config: { id: 'health.metrics', limited: 'never' },
        schema: { tags: ['health'], summary: '指标 · Metrics for Prometheus', produces: ['text/plain'] },
      },
      async (request, reply) => {
        if (
          config.metricsToken !== null &&
          !sameText(request.headers.authorization ?? '', `Bearer ${config.metricsToken}`)
        )
          refuse(notSignedIn)
        return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
      },
    )
  },
}

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

const oldSchema = httpProblem(
  'YB-H093',
  'request',
  ['数据库结构不是本程序的版本', 'the schema of the database is not that of this program'],
  ['执行 yibao db migrate', 'run yibao db migrate'],
)

const notPrepared = httpProblem(
  'YB-H094',
  'request',
  ['演示城市正在建', 'the demo city is being made'],
  [
    '等启动它的终端打印出演示账号；试算、备案指引和政策库现在就能用',
    'wait until its terminal prints the demo sign-ins; estimates, the filing guide and the policy library work now',
  ],
)
