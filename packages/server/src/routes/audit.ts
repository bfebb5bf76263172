import { addDays, isIsoDate } from '@yibao/engine'
import { auditOfPerson, auditOfRegion } from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'
import { COUNT, cursor, cursorOf, MOMENT, partsOf, UUID } from './cursor.ts'
import { paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, day, nullable, personParams, region, shortText } from './schemas.ts'

const auditor = { auditor: 'own-region' } as const

/** 审计: who did what to whose data, when, from where and why. */
export const audit: Room = {
  rights: { 'audit.of-person': auditor, 'audit.of-region': auditor },
  routes: (app, { desk, reader }) => {
    app.get(
      '/api/v1/regions/:region/persons/:personId/audit',
      {
        config: { id: 'audit.of-person' },
        schema: {
          tags: ['audit'],
          summary: '一个人的审计记录，新的在前 · The trail of a person, newest first',
          params: closed(personParams),
          querystring: closed({
            from: Type.Optional(day),
            to: Type.Optional(day),
            actor,
            before: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$', description: '上一页的 next · `next`' })),
            limit: paging.limit,
          }),
          response: { 200: listed },
        },
      },
      async ({ params, query }) => {
        const limit = Number(query.limit ?? '20')
        const filter = { from: dayOr(query.from), to: dayOr(query.to), actor: query.actor ?? null }
        const before = query.before === undefined ? null : Number(query.before)
        const events = await auditOfPerson(desk, params, { ...filter, before, limit })
        return { events, next: events.length < limit ? null : String(events.at(-1)!.seq) }
      },
    )

    app.get(
      '/api/v1/regions/:region/audit',
      {
        config: { id: 'audit.of-region' },
        schema: {
          tags: ['audit'],
          summary: '本地区的审计记录，新的在前 · The trail of the region, newest first',
          description: '一次最多查31天。At most 31 days at once.',
          params: closed({ region }),
          querystring: closed({ from: day, to: day, actor, before: Type.Optional(cursor), limit: paging.limit }),
          response: { 200: listed },
        },
      },
      async ({ params, query }) => {
        const { from, to } = query
        if (!isIsoDate(from) || !isIsoDate(to) || from > to || to > addDays(from, MOST_DAYS - 1)) refuse(notThoseDays)
        const limit = Number(query.limit ?? '20')
        const page = { from, to, actor: query.actor ?? null, before: markOf(query.before), limit }
        const events = await auditOfRegion({ ...desk, database: reader }, params.region, page)
        const last = events.at(-1)
        const next = events.length < limit || !last ? null : cursorOf([last.at, last.personId, last.seq])
        return { events, next }
      },
    )
  },
}

const MOST_DAYS = 31

const dayOr = (written: string | undefined) =>
  written === undefined ? null : isIsoDate(written) ? written : refuse(notThoseDays)

function markOf(word: string | undefined) {
  if (word === undefined) return null
  const [at, personId, seq] = partsOf(word, [MOMENT, UUID, COUNT])
  return { at: at!, personId: personId!, seq: Number(seq) }
}

const text = Type.String()
const actor = Type.Optional(shortText(64, '谁办理的：登录名或机构编码 · who acted: login or code of an institution'))

const listed = closed({
  events: Type.Array(
    closed({
      personId: text,
      seq: Type.Integer(),
      at: text,
      actor: text,
      role: text,
      address: text,
      action: text,
      target: text,
      why: nullable(text),
    }),
  ),
  next: nullable(text),
})

const notThoseDays = httpProblem(
  'YB-H042',
  'query',
  [`日期不对，或超过 ${MOST_DAYS} 天`, `these are no days, or more than ${MOST_DAYS} of them`],
  [`from 不晚于 to，最多 ${MOST_DAYS} 天`, `from is not after to, and at most ${MOST_DAYS} days`],
)
