import {
  findPerson,
  identify,
  listPeople,
  personOf,
  REVEALED_FIELDS,
  register,
  reveal,
  updateContact,
} from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import type { Room } from './room.ts'
import { closed, day, nullable, oneOf, personParams, region, shortText, uuid } from './schemas.ts'

const PEOPLE = '/api/v1/regions/:region/persons'
const PERSON = `${PEOPLE}/:personId`
const staff = { clerk: 'own-region', reviewer: 'own-region', finance: 'own-region', auditor: 'own-region' } as const

/** 参保人: registered by the agency, found by their document, shown masked. */
export const people: Room = {
  rights: {
    'people.register': { clerk: 'own-region' },
    'people.find': staff,
    'people.list': staff,
    'people.show': { insured: 'own-person', ...staff },
    'people.identify': { cashier: 'as-institution', institution: 'as-institution' },
    'people.change-contact': { insured: 'own-person', clerk: 'own-region' },
    'people.reveal': { clerk: 'own-region', reviewer: 'own-region', auditor: 'own-region' },
  },
  routes: (app, { desk }) => {
    app.post(
      PEOPLE,
      {
        config: { id: 'people.register', writes: 'casework' },
        schema: {
          tags: ['people'],
          summary: '登记参保人 · Register a person',
          description:
            '身份证号码含性别和出生日期，其他证件须写明。An identity number holds sex and date of birth; with other documents they are written.',
          params: closed({ region }),
          body: closed({
            ...document,
            name: shortText(60, '姓名 · name'),
            sex: Type.Optional(nullable(sex)),
            birthDate: Type.Optional(nullable(day)),
            ...contact,
          }),
          response: { 201: closed({ region, personId: text }) },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const { sex = null, birthDate = null, phone = null, bankAccount = null, ...rest } = body
        const command = { ...rest, sex, birthDate, phone, bankAccount, today: today(desk) }
        return reply.code(201).send(accepted(await register(desk, params.region, actorOf(request), key, command)))
      },
    )

    app.get(
      PEOPLE,
      {
        config: { id: 'people.list' },
        schema: {
          tags: ['people'],
          summary: '本地区的参保人，脱敏 · People of the region, masked',
          params: closed({ region }),
          querystring: closed({
            after: Type.Optional(uuid('上一页的 next · `next` of the page before')),
            limit: Type.Optional(
              Type.String({ pattern: '^([1-9]|[1-9][0-9]|100)$', description: '1–100，默认20 · 20 by default' }),
            ),
          }),
          response: { 200: closed({ people: Type.Array(person), next: nullable(text) }) },
        },
      },
      async ({ params, query }) => {
        const page = { after: query.after ?? null, limit: Number(query.limit ?? '20') }
        const { rows, next } = await listPeople(desk, params.region, page)
        return { people: rows, next }
      },
    )

    app.post(
      `${PEOPLE}/find`,
      {
        config: { id: 'people.find', writes: 'nothing' },
        schema: {
          tags: ['people'],
          summary: '按证件查找本地区的参保人 · Find a person of the region by their document',
          description: '证件号码写在请求体，不进地址和日志。The number stands in the body: in no address and no log.',
          params: closed({ region }),
          body: closed(document),
          response: { 200: person },
        },
      },
      async ({ params, body }) => (await findPerson(desk, params.region, body)) ?? refuse(noPerson('idNumber')),
    )

    app.post(
      '/api/v1/persons/identify',
      {
        config: { id: 'people.identify', writes: 'keyless' },
        schema: {
          tags: ['people'],
          summary: '在柜台按证件识别就诊人，不论参保地 · Identify a patient at the counter, wherever they are insured',
          description:
            '只给结算需要的：人员编号、脱敏的姓名和号码、参保地和参保状态、可用的共济绑定。识别记入参保地的审计。What a bill needs and no more; the home region’s audit trail keeps who identified whom.',
          body: closed({ ...document, region: Type.Optional(region) }),
          response: { 200: identified },
        },
      },
      async (request) => {
        const { body } = request
        const command = { ...body, region: body.region ?? null, today: today(desk) }
        return accepted(await identify(desk, actorOf(request), command))
      },
    )

    app.get(
      PERSON,
      {
        config: { id: 'people.show' },
        schema: {
          tags: ['people'],
          summary: '一位参保人，脱敏 · A person, masked',
          params: closed(personParams),
          response: { 200: person },
        },
      },
      async ({ params }) => (await personOf(desk, params)) ?? refuse(noPerson('personId')),
    )

    app.post(
      `${PERSON}/contact`,
      {
        config: { id: 'people.change-contact', writes: 'casework' },
        schema: {
          tags: ['people'],
          summary: '更改电话或银行账号 · Change phone or bank account',
          description: '没有写的不变，null 即删去。What is left out stays; null removes it.',
          params: closed(personParams),
          body: closed(contact),
          response: { 200: closed({ personId: text, changed: Type.Array(text) }) },
        },
      },
      async (request) => {
        const { params, body, key } = request
        return accepted(await updateContact(desk, params, actorOf(request), key, body))
      },
    )

    app.post(
      `${PERSON}/reveal`,
      {
        config: { id: 'people.reveal', writes: 'keyless' },
        schema: {
          tags: ['people'],
          summary: '查看一项完整信息，写明原因 · See one field in full, for a reason',
          description: '每次查看连同原因记入审计。Each look goes into the audit trail with its reason.',
          params: closed(personParams),
          body: closed({ field: oneOf(REVEALED_FIELDS, '哪一项 · which field'), why: shortText(500, '原因 · reason') }),
          response: { 200: closed({ field: text, value: nullable(text) }) },
        },
      },
      async (request, reply) => {
        const { params, body } = request
        reply.header('cache-control', 'no-store')
        return accepted(await reveal(desk, params, actorOf(request), body))
      },
    )
  },
}

const text = Type.String()

/** The number is checked by casework, which says what is wrong with it. */
const document = {
  idType: shortText(10, '证件类型，01 居民身份证 · kind of document, 01 resident identity card'),
  idNumber: shortText(40, '证件号码 · number of the document'),
}

const sex = oneOf(['male', 'female'], '性别 · sex')

const contact = {
  phone: Type.Optional(nullable(shortText(32, '电话 · phone'))),
  bankAccount: Type.Optional(nullable(shortText(40, '银行账号 · bank account'))),
}

const masked = { idType: text, idNumber: text, name: text, sex: text }

const person = closed({ personId: text, ...masked, phone: nullable(text), bankAccount: nullable(text) })

const identified = closed({
  personId: text,
  person: closed(masked),
  homes: Type.Array(
    closed({
      region,
      enrolment: Type.Unsafe<{
        readonly scheme: string
        readonly plan: string | null
        readonly category: string
        readonly state: string
        readonly benefitsFrom: string
      } | null>({
        ...closed({ scheme: text, plan: nullable(text), category: text, state: text, benefitsFrom: day }),
        type: ['object', 'null'],
        description: '今天的参保关系；null：今天未参保 · what holds today; null: not insured there today',
      }),
      shared: Type.Array(closed({ bondId: text, relation: text })),
    }),
  ),
})

const noPerson = (path: string) =>
  httpProblem(
    'YB-W901',
    path,
    ['没有找到这个人', 'no such person'],
    ['核对证件和统筹区；没有登记的先登记', 'check the document and the region; register whoever is not yet'],
  )
