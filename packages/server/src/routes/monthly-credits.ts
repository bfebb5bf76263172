import { creditMonth } from '@yibao/platform'
import { Type } from 'typebox'
import { accepted } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import type { Room } from './room.ts'
import { closed, nullable, region, uuid, yuan } from './schemas.ts'

/** 个人账户划入: a month of the whole region, some thousands of people a request. */
export const monthlyCredits: Room = {
  rights: { 'monthly-credits.run': { clerk: 'own-region' } },
  routes: (app, { desk }) => {
    app.post(
      '/api/v1/regions/:region/monthly-credits',
      {
        config: { id: 'monthly-credits.run', writes: 'keyless' },
        schema: {
          tags: ['accounts'],
          summary: '划入一个月的个人账户 · Credit the accounts of a region for a month',
          description: `一次最多 ${MOST_PEOPLE} 人：把回答中的 next 作 after 再发，直到 next 为 null。每人每月只划一次，重发无害。At most ${MOST_PEOPLE} people a request: send \`next\` as \`after\` until it is null. Nobody is credited twice for a month, so that repeating does no harm.`,
          params: closed({ region }),
          body: closed({
            month: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}$', description: '月份 · month', examples: ['2025-03'] }),
            after: Type.Optional(nullable(uuid('上一次的 next · `next` of the request before'))),
          }),
          response: {
            200: closed({
              region,
              month: text,
              credited: Type.Integer(),
              total: yuan,
              notCredited: Type.Array(
                closed({ category: text, plan: nullable(text), reason: text, people: Type.Integer() }),
              ),
              failed: Type.Array(closed({ personId: text, code: text })),
              next: nullable(text),
            }),
          },
        },
      },
      async (request) => {
        const { params, body } = request
        const run = { today: today(desk), after: body.after ?? null, atMost: MOST_PEOPLE }
        return accepted(await creditMonth(desk, params.region, body.month, actorOf(request), run))
      },
    )
  },
}

/** As many as one request may take: some seconds. */
const MOST_PEOPLE = 2_000
const text = Type.String()
