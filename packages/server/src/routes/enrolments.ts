import { isIsoDate } from '@yibao/engine'
import { currentEnrolment, enrolEmployee, enrolmentHistory, enrolNewborn, enrolResident, resume } from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { today } from '../today.ts'
import { arrival, base, employer, enrolled, groups, plan, shownPeriod, year } from './enrolment-schemas.ts'
import type { Room } from './room.ts'
import { closed, day, nullable, oneOf, personParams, shortText } from './schemas.ts'

const ENROLMENTS = '/api/v1/regions/:region/persons/:personId/enrolments'
const clerk = { clerk: 'own-region' } as const
const readers = {
  insured: 'own-person',
  clerk: 'own-region',
  reviewer: 'own-region',
  finance: 'own-region',
  auditor: 'own-region',
} as const

/** 参保: who is insured as what, and how it begins. */
export const enrolments: Room = {
  rights: {
    'enrolments.history': readers,
    'enrolments.current': readers,
    'enrolments.enrol-employee': clerk,
    'enrolments.enrol-resident': clerk,
    'enrolments.enrol-newborn': clerk,
    'enrolments.resume': clerk,
  },
  routes: (app, { desk }) => {
    app.get(
      ENROLMENTS,
      {
        config: { id: 'enrolments.history' },
        schema: {
          tags: ['enrolments'],
          summary: '参保经历，新的在前 · Periods of enrolment, newest first',
          params: closed(personParams),
          response: { 200: closed({ enrolments: Type.Array(closed(shownPeriod)) }) },
        },
      },
      async ({ params }) => ({ enrolments: await enrolmentHistory(desk, params, today(desk)) }),
    )

    app.get(
      `${ENROLMENTS}/current`,
      {
        config: { id: 'enrolments.current' },
        schema: {
          tags: ['enrolments'],
          summary: '某一天的参保状态，默认今天 · What holds on a day, by default today',
          params: closed(personParams),
          querystring: closed({ on: Type.Optional(day) }),
          response: { 200: closed(shownPeriod) },
        },
      },
      async ({ params, query }) => {
        const on = query.on ?? today(desk)
        if (!isIsoDate(on)) refuse(noDay)
        return (await currentEnrolment(desk, params, on)) ?? refuse(notEnrolled)
      },
    )

    app.post(
      `${ENROLMENTS}/employee`,
      {
        config: { id: 'enrolments.enrol-employee', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '职工参保 · Enrol in the employee scheme',
          params: closed(personParams),
          body: closed({
            ...arrival,
            category: oneOf(['working', 'retired'], '在职或退休 · at work or retired'),
            plan,
            groups,
            base,
            employer,
          }),
          response: { 201: enrolled },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const { plan = null, groups = [], base = null, employer = null, category } = body
        const command = { ...arrivalOf(body), category, plan, groups, base, employer, today: today(desk) }
        return reply.code(201).send(accepted(await enrolEmployee(desk, params, actorOf(request), key, command)))
      },
    )

    app.post(
      `${ENROLMENTS}/resident`,
      {
        config: { id: 'enrolments.enrol-resident', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '居民参保 · Enrol in the resident scheme for a year',
          description:
            'inWindow：是否在集中缴费期内；不写的按已收录的缴费期判断。Whether it was paid within the window; left out: by the window on record.',
          params: closed(personParams),
          body: closed({
            category: oneOf(['adult', 'minor', 'student'], '人员类别 · category'),
            groups,
            year,
            paidOn: day,
            inWindow: Type.Optional(Type.Unsafe<boolean | null>({ type: ['boolean', 'null'] })),
            yearsPaidBack: Type.Optional(
              Type.Integer({ minimum: 0, maximum: 50, description: '补缴的年数，默认0 · missed years paid back' }),
            ),
            insuredUntil: Type.Optional(nullable(day)),
            school: Type.Optional(nullable(shortText(100, '学校，大学生必写 · school, of students'))),
          }),
          response: { 201: enrolled },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const { groups = [], inWindow = null, yearsPaidBack = 0, insuredUntil = null, school = null, ...rest } = body
        const command = { ...rest, groups, inWindow, yearsPaidBack, insuredUntil, school, today: today(desk) }
        return reply.code(201).send(accepted(await enrolResident(desk, params, actorOf(request), key, command)))
      },
    )

    app.post(
      `${ENROLMENTS}/newborn`,
      {
        config: { id: 'enrolments.enrol-newborn', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '新生儿参保，待遇从出生起 · Enrol a newborn: benefits from birth',
          params: closed(personParams),
          body: closed({ groups, year, paidOn: day }),
          response: { 201: enrolled },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const command = { ...body, groups: body.groups ?? [], today: today(desk) }
        return reply.code(201).send(accepted(await enrolNewborn(desk, params, actorOf(request), key, command)))
      },
    )

    app.post(
      `${ENROLMENTS}/resumption`,
      {
        config: { id: 'enrolments.resume', writes: 'casework' },
        schema: {
          tags: ['enrolments'],
          summary: '续保 · Resume',
          params: closed(personParams),
          body: closed({ ...arrival, base, employer }),
          response: { 200: enrolled },
        },
      },
      async (request) => {
        const { params, body, key } = request
        const { base = null, employer = null } = body
        const command = { ...arrivalOf(body), base, employer, today: today(desk) }
        return accepted(await resume(desk, params, actorOf(request), key, command))
      },
    )
  },
}

type SentArrival = {
  readonly from: string
  readonly paidOn: string
  readonly backPaid?: boolean
  readonly coverageFrom?: string | null
  readonly waitMonths?: number | null
}

const arrivalOf = ({ from, paidOn, backPaid = false, coverageFrom = null, waitMonths = null }: SentArrival) => ({
  from,
  paidOn,
  backPaid,
  coverageFrom,
  waitMonths,
})

const notEnrolled = httpProblem(
  'YB-W901',
  'personId',
  ['那一天没有参保记录', 'nothing is on record for that day'],
  ['查看参保经历', 'look at the history'],
)

const noDay = httpProblem(
  'YB-H042',
  'query.on',
  ['不是日期', 'this is no day'],
  ['写成 2025-03-01', 'write it as 2025-03-01'],
)
