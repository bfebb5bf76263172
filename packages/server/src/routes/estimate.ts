import { caseSchema, filingGuide, type Lang } from '@yibao/engine'
import type { FastifySchemaCompiler } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { accepted } from '../problem/request-error.ts'
import { validatorCompiler } from '../problem/validator.ts'
import { today } from '../today.ts'
import { answerSchema, comparisonSchema, guideSchema } from './answer-schema.ts'
import type { Room } from './room.ts'
import { closed, day, lang, nullable, region, shortText } from './schemas.ts'

/** What everybody may ask: what a bill would cost, what else it could cost, and what to file. Nothing is kept. */
export const estimate: Room = {
  rights: {
    'estimate.case': { public: 'any' },
    'estimate.compare': { public: 'any' },
    'estimate.filing-guide': { public: 'any' },
  },
  routes: (app, { desk }) => {
    app.post(
      '/api/v1/estimate',
      {
        config: { id: 'estimate.case', writes: 'nothing' },
        validatorCompiler: caseByEngine,
        schema: {
          tags: ['estimate'],
          summary: '试算一笔费用 · Estimate one bill',
          description:
            '请求体是案例（docs/case.md），应答含逐步说明。The body is a case; the answer explains each step.',
          querystring: asked,
          body: writtenCase,
          response: { 200: answerSchema },
        },
      },
      async ({ body, query }) => accepted(desk.policies.current().engine.estimate(body, langOf(query))),
    )

    app.post(
      '/api/v1/compare',
      {
        config: { id: 'estimate.compare', writes: 'nothing' },
        validatorCompiler: caseByEngine,
        schema: {
          tags: ['estimate'],
          summary: '比较不同备案下的费用 · Compare the bill under other filings',
          querystring: asked,
          body: writtenCase,
          response: { 200: comparisonSchema },
        },
      },
      async ({ body, query }) => accepted(desk.policies.current().engine.compare(body, langOf(query))),
    )

    app.post(
      '/api/v1/filing-guide',
      {
        config: { id: 'estimate.filing-guide', writes: 'nothing' },
        schema: {
          tags: ['estimate'],
          summary: '异地就医备案指引 · What to file for care elsewhere',
          body: question,
          response: { 200: guideSchema },
        },
      },
      async ({ body }) => accepted(filingGuide(desk.policies.current().set, { ...body, on: body.on ?? today(desk) })),
    )
  },
}

const asked = closed({ lang: Type.Optional(lang) })
const langOf = (query: { readonly lang?: Lang }): Lang => query.lang ?? 'zh'

const writtenCase = Type.Unsafe<unknown>(caseSchema() as TSchema)

/** A case is read by the engine, whose problems know the words that were meant; the schema is there to be read. */
const caseByEngine: FastifySchemaCompiler<TSchema> = (part) =>
  part.httpPart === 'body' ? (value) => ({ value }) : validatorCompiler(part)

const question = closed({
  region,
  to: shortText(32, '就医地行政区划代码 · region of care'),
  reason: shortText(32, 'retirement, residence, work, referral, emergency, travel'),
  on: Type.Optional(day),
  from: Type.Optional(nullable(day)),
  care: Type.Optional(nullable(shortText(32, '就医类别 · kind of care'))),
  category: Type.Optional(nullable(shortText(32, '人员类别 · category'))),
})
