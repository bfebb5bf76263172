import { LEVELS } from '@yibao/engine'
import { findInstitutions, institutionById, searchCatalogue } from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'
import { today } from '../today.ts'
import { nextOf, pageOf, paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, institutionId, nullable, oneOf, region, shortText, yuan } from './schemas.ts'

const KINDS = ['hospital', 'community', 'pharmacy'] as const

/** Where one can go, and what is in the catalogue there: open to all. */
export const institutions: Room = {
  rights: {
    'institutions.find': { public: 'any' },
    'institutions.show': { public: 'any' },
    'catalogue.search': { public: 'any' },
  },
  routes: (app, { desk }) => {
    app.get(
      '/api/v1/institutions',
      {
        config: { id: 'institutions.find' },
        schema: {
          tags: ['institutions'],
          summary: '查找定点医药机构 · Find designated institutions',
          querystring: closed({
            region: Type.Optional(region),
            level: Type.Optional(oneOf(LEVELS, '级别 · level')),
            kind: Type.Optional(oneOf(KINDS, '类型 · kind')),
            name: Type.Optional(shortText(100, '名称的一部分 · part of the name')),
            after: Type.Optional(institutionId),
            limit: paging.limit,
          }),
          response: { 200: closed({ institutions: Type.Array(institution), next: nullable(Type.String()) }) },
        },
      },
      async ({ query }) => {
        const page = pageOf({ ...(query.limit === undefined ? {} : { limit: query.limit }) })
        const { region, level, kind, name, after } = query
        const asked = { region: region ?? null, level: level ?? null, kind: kind ?? null, name: name ?? null }
        const found = await findInstitutions(desk, { ...asked, after: after ?? null, limit: page.limit })
        return { institutions: found, next: nextOf(found, page, (one) => one.institutionId) }
      },
    )

    app.get(
      '/api/v1/institutions/:institutionId',
      {
        config: { id: 'institutions.show' },
        schema: {
          tags: ['institutions'],
          summary: '一家定点医药机构 · A designated institution',
          params: closed({ institutionId }),
          response: { 200: institution },
        },
      },
      async ({ params }) => (await institutionById(desk, params.institutionId)) ?? refuse(noInstitution),
    )

    app.get(
      '/api/v1/regions/:region/catalogue',
      {
        config: { id: 'catalogue.search' },
        schema: {
          tags: ['institutions'],
          summary: '就医地目录：按名称或编码查 · The catalogue of a place of care, by name or code',
          params: closed({ region }),
          querystring: closed({
            text: Type.Optional(shortText(100, '名称的一部分，或编码 · part of the name, or the code')),
            after: Type.Optional(shortText(64, '上一页的 next · `next` of the page before')),
            limit: paging.limit,
          }),
          response: { 200: closed({ items: Type.Array(item), next: nullable(Type.String()) }) },
        },
      },
      async ({ params, query }) => {
        const limit = Number(query.limit ?? '20')
        const asked = {
          region: params.region,
          on: today(desk),
          text: query.text ?? '',
          after: query.after ?? '',
          limit,
        }
        const found = await searchCatalogue(desk, asked)
        return { items: found, next: nextOf(found, { before: null, limit }, ({ code }) => code) }
      },
    )
  },
}

const text = Type.String()

const institution = closed({
  institutionId,
  region,
  name: text,
  kind: oneOf(KINDS, '类型 · kind'),
  level: oneOf(LEVELS, '级别 · level'),
  specialist: Type.Boolean(),
  linked: Type.Boolean({ description: '接入异地直接结算 · linked for off-site settlement' }),
  address: text,
  phone: text,
  state: oneOf(['active', 'suspended'], '状态 · state'),
})

const item = closed({
  code: text,
  name: text,
  kind: text,
  class: text,
  unit: text,
  limitPrice: Type.Record(text, yuan),
  selfPayBp: Type.Unsafe<number | null>({
    type: ['integer', 'null'],
    description: '先行自付，万分之一 · basis points',
  }),
  item: nullable(text),
})

export const noInstitution = httpProblem(
  'YB-W901',
  'institutionId',
  ['没有找到这家定点机构', 'no such designated institution'],
  ['核对机构编码', 'check the code of the institution'],
)
