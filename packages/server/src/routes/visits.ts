import { cancelEncounter, discharge, encounterById, encountersOf, linesOf } from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { decimalQuantity } from '../statement/quantity.ts'
import { today } from '../today.ts'
import { next, nextOf, pageOf, paging } from './paging.ts'
import type { Room } from './room.ts'
import { closed, day, institutionId, nullable, personParams, shortText, uuid, yuan } from './schemas.ts'

const ENCOUNTERS = '/api/v1/regions/:region/persons/:personId/encounters'
const ENCOUNTER = `${ENCOUNTERS}/:encounterId`
const own = { cashier: 'own-institution', institution: 'own-institution' } as const
const readers = {
  insured: 'own-person',
  clerk: 'own-region',
  reviewer: 'own-region',
  finance: 'own-region',
  auditor: 'own-region',
} as const

/** Visits as they stand: looked at with their lines, ended, taken back. */
export const visits: Room = {
  rights: {
    'encounters.list': { ...readers, cashier: 'as-institution', institution: 'as-institution' },
    'encounters.show': { ...readers, ...own },
    'encounters.discharge': own,
    'encounters.cancel': own,
  },
  routes: (app, { desk }) => {
    app.get(
      ENCOUNTERS,
      {
        config: { id: 'encounters.list' },
        schema: {
          tags: ['encounters'],
          summary: '就诊列表，新的在前 · Visits, newest first',
          description: '机构只看到本机构的。An institution sees its own only.',
          params: closed(personParams),
          querystring: closed(paging),
          response: { 200: closed({ encounters: Type.Array(closed(visit)), next }) },
        },
      },
      async ({ params, query, caller }) => {
        const page = pageOf(query)
        const found = await encountersOf(desk, params, { ...page, institutionId: caller.institutionId })
        return { encounters: found, next: nextOf(found, page, (one) => one.encounterId) }
      },
    )

    app.get(
      ENCOUNTER,
      {
        config: { id: 'encounters.show' },
        schema: {
          tags: ['encounters'],
          summary: '一次就诊与费用明细 · A visit with its fee lines',
          params: closed(params),
          response: { 200: closed({ ...visit, lines: Type.Array(line) }) },
        },
      },
      async ({ params }) => {
        const [found, lines] = await Promise.all([
          encounterById(desk, params, params.encounterId),
          linesOf(desk, params, params.encounterId),
        ])
        if (found === null) refuse(noVisit)
        return {
          ...found,
          lines: lines.map(({ quantityE4, ...rest }) => ({ ...rest, quantity: decimalQuantity(quantityE4) })),
        }
      },
    )

    app.post(
      `${ENCOUNTER}/discharge`,
      {
        config: { id: 'encounters.discharge', writes: 'casework' },
        schema: {
          tags: ['encounters'],
          summary: '出院 · Discharge from a stay',
          params: closed(params),
          body: closed({ dischargedOn: Type.Optional(day) }),
          response: { 200: closed({ encounterId: text, state: text, dischargedOn: day }) },
        },
      },
      async (request) => {
        const { params, body, key } = request
        const on = today(desk)
        const command = { encounterId: params.encounterId, dischargedOn: body.dischargedOn ?? on, today: on }
        return accepted(await discharge(desk, params, actorOf(request), key, command))
      },
    )

    app.post(
      `${ENCOUNTER}/cancellation`,
      {
        config: { id: 'encounters.cancel', writes: 'casework' },
        schema: {
          tags: ['encounters'],
          summary: '取消登记 · Take a registration back',
          params: closed(params),
          body: closed({ why: shortText(500, '取消原因，记入审计 · the reason, for the audit trail') }),
          response: { 200: closed({ encounterId: text, state: text }) },
        },
      },
      async (request) => {
        const { params, body, key } = request
        const command = { encounterId: params.encounterId, why: body.why }
        return accepted(await cancelEncounter(desk, params, actorOf(request), key, command))
      },
    )
  },
}

const text = Type.String()
const params = { ...personParams, encounterId: uuid('就诊编号 · encounter id') }

const visit = {
  encounterId: text,
  institutionId,
  institutionName: text,
  place: text,
  care: text,
  level: text,
  emergency: Type.Boolean(),
  diagnosis: text,
  admittedOn: day,
  dischargedOn: nullable(day),
  state: text,
  actions: Type.Array(text),
  total: yuan,
}

const line = closed({
  lineNo: Type.Integer(),
  batch: text,
  code: text,
  name: text,
  class: text,
  price: yuan,
  quantity: text,
  providedOn: day,
  origin: text,
  amount: yuan,
  outOfCatalogue: yuan,
  overLimit: yuan,
  preSelfPay: yuan,
  inScope: yuan,
})

const noVisit = httpProblem(
  'YB-W901',
  'encounterId',
  ['没有找到这次就诊', 'no such visit'],
  ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
)
