import { AMOUNTS, formatYuan } from '@yibao/engine'
import {
  type AdmitCommand,
  admit,
  type Desk,
  presettle,
  settle,
  settleVisit,
  settleVisitWithShared,
  settleWithShared,
  uploadLines,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { answerSchema, yearToDate } from './answer-schema.ts'
import type { Room } from './room.ts'
import { amounts, care, closed, day, lang, personParams, shortText, uuid } from './schemas.ts'
import { booked, sentLines, shared, useAccount, visitFacts } from './settlement-schemas.ts'

const PERSON = '/api/v1/regions/:region/persons/:personId'
const ENCOUNTER = `${PERSON}/encounters/:encounterId`

/** Visits and stays at the counter of an institution, from registration to settlement. */
export const encounters: Room = {
  rights: {
    'encounters.admit': { cashier: 'as-institution', institution: 'as-institution' },
    'encounters.upload-lines': { cashier: 'own-institution', institution: 'own-institution' },
    'encounters.presettle': { cashier: 'own-institution', institution: 'own-institution' },
    'encounters.settle': { cashier: 'own-institution', institution: 'own-institution' },
    'visits.settle': { cashier: 'as-institution', institution: 'as-institution' },
  },
  routes: (app, { desk, metrics }) => {
    app.post(
      `${PERSON}/encounters`,
      {
        config: { id: 'encounters.admit', writes: 'casework' },
        schema: {
          tags: ['encounters'],
          summary: '就诊登记、入院 · Register a visit or admit to a stay',
          params: closed(personParams),
          body: closed({ care, admittedOn: Type.Optional(day), ...visitFacts }),
          response: { 201: admitted },
        },
      },
      async (request, reply) => {
        const { params, body, caller, key } = request
        const admittedOn = body.admittedOn ?? today(desk)
        if (admittedOn > today(desk)) refuse(inFuture)
        const command = { ...visitOf(body, caller.institutionId!), admittedOn }
        return reply.code(201).send(accepted(await admit(desk, params, actorOf(request), key, command)))
      },
    )

    app.post(
      `${ENCOUNTER}/lines`,
      {
        config: { id: 'encounters.upload-lines', writes: 'casework' },
        schema: {
          tags: ['encounters'],
          summary: '上传费用明细 · Upload fee lines',
          description:
            '同一批号再次上传即替换。有一条错误则整批不收，并指出每一条。The same batch again replaces its lines; one wrong line refuses the batch, and each wrong line is told.',
          params: closed(encounterParams),
          body: closed({ batch: shortText(64, '批号 · batch'), lines: sentLines }),
          response: { 200: uploaded },
        },
      },
      async (request) => {
        const { params, body, key } = request
        const command = { ...body, encounterId: params.encounterId, today: today(desk) }
        return accepted(await uploadLines(desk, params, actorOf(request), key, command))
      },
    )

    app.post(
      `${ENCOUNTER}/presettlement`,
      {
        config: { id: 'encounters.presettle', writes: 'nothing' },
        schema: {
          tags: ['encounters'],
          summary: '预结算，不写入 · Pre-settle: nothing is written',
          params: closed(encounterParams),
          body: closed({ useAccount }),
          querystring: closed({ lang: Type.Optional(lang) }),
          response: { 200: presettled },
        },
      },
      async ({ params, query, body }) => {
        const command = { ...settleCommand(desk, params.encounterId, body), shared: [] }
        const { summary, kept, after } = accepted(await presettle(desk, params, command))
        const explanation = accepted(desk.policies.current().engine.estimate(kept, query.lang ?? 'zh'))
        const { status, complete, filing } = summary
        const inYuan = Object.fromEntries(AMOUNTS.map((name) => [name, formatYuan(summary.amounts[name])]))
        return { status, complete, filing, amounts: inYuan, yearToDate: after, explanation }
      },
    )

    app.post(
      `${ENCOUNTER}/settlement`,
      {
        config: { id: 'encounters.settle', writes: 'casework' },
        schema: {
          tags: ['encounters'],
          summary: '结算 · Settle',
          params: closed(encounterParams),
          body: closed({ useAccount, shared }),
          response: { 201: booked },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const [command, uses] = [settleCommand(desk, params.encounterId, body), body.shared ?? []]
        const answer = accepted(
          uses.length === 0
            ? await settle(desk, params, actorOf(request), key, { ...command, shared: [] })
            : await settleWithShared(desk, params, actorOf(request), key!, { ...command, shared: uses }),
        )
        metrics.settlementAnswered('settlement')
        return reply.code(201).send(answer)
      },
    )

    app.post(
      `${PERSON}/visits`,
      {
        config: { id: 'visits.settle', writes: 'casework' },
        schema: {
          tags: ['encounters'],
          summary: '门诊、购药一次办结 · Register, price and settle a visit of today in one call',
          params: closed(personParams),
          body: closed({ care, ...visitFacts, lines: sentLines, useAccount, shared }),
          response: { 201: booked },
        },
      },
      async (request, reply) => {
        const { params, body, caller, key } = request
        const visit = visitOf(body, caller.institutionId!)
        const command = { ...visit, admittedOn: today(desk), lines: body.lines, useAccount: body.useAccount ?? true }
        const uses = body.shared ?? []
        const answer = accepted(
          uses.length === 0
            ? await settleVisit(desk, params, actorOf(request), key, command)
            : await settleVisitWithShared(desk, params, actorOf(request), key!, { ...command, shared: uses }),
        )
        metrics.settlementAnswered('settlement')
        return reply.code(201).send(answer)
      },
    )
  },
}

const encounterParams = { ...personParams, encounterId: uuid('就诊编号 · encounter id') }

type SentVisit = Pick<AdmitCommand, 'care'> & Partial<Omit<AdmitCommand, 'care' | 'institutionId' | 'admittedOn'>>

/** What is not said of a visit is not so. */
const visitOf = (body: SentVisit, institutionId: string): Omit<AdmitCommand, 'admittedOn'> => ({
  institutionId,
  care: body.care,
  emergency: body.emergency ?? false,
  diagnosis: body.diagnosis ?? 'none',
  selected: body.selected ?? false,
  referred: body.referred ?? false,
  signed: body.signed ?? false,
  injury: body.injury ?? 'none',
})

const settleCommand = (desk: Desk, encounterId: string, body: { readonly useAccount?: boolean }) => ({
  encounterId,
  settledOn: today(desk),
  useAccount: body.useAccount ?? true,
})

const text = Type.String()

const admitted = closed({ encounterId: text, state: text, institutionName: text, level: text, place: text })

const uploaded = closed({
  encounterId: text,
  batch: text,
  lines: Type.Array(
    closed({
      lineNo: Type.Integer(),
      name: text,
      class: text,
      amount: text,
      outOfCatalogue: text,
      overLimit: text,
      preSelfPay: text,
      inScope: text,
    }),
  ),
  total: text,
})

const presettled = closed({
  status: text,
  complete: Type.Boolean(),
  filing: text,
  amounts,
  yearToDate,
  explanation: answerSchema,
})

const inFuture = httpProblem(
  'YB-H040',
  'admittedOn',
  ['登记日期在今天之后', 'the date is after today'],
  ['写今天或以前的日期', 'give today or a day before'],
)
