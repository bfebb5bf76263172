import { CATEGORIES, GROUPS } from '@yibao/engine'
import { Type } from 'typebox'
import { closed, day, nullable, oneOf, region, shortText, yuan } from './schemas.ts'

const text = Type.String()

export const groups = Type.Optional(
  Type.Array(oneOf(GROUPS, '身份群体 · group'), { maxItems: 10, description: '没有的不写 · left out: none' }),
)
export const category = oneOf(CATEGORIES, '人员类别 · category')
export const plan = Type.Optional(nullable(shortText(32, '档次，统筹区有档次的才写 · tier, where the region has them')))
export const employer = Type.Optional(nullable(shortText(100, '单位 · employer')))
export const base = Type.Optional(nullable(yuan))
export const why = shortText(500, '原因，记入审计 · the reason, for the audit trail')
export const year = Type.Integer({ minimum: 2000, maximum: 2100, description: '参保年度 · year paid for' })

/** How somebody comes, or comes back, to the employee scheme. */
export const arrival = {
  from: day,
  paidOn: day,
  backPaid: Type.Optional(
    Type.Boolean({ description: '补缴断缴的月份，默认否 · the gap is paid back; by default not' }),
  ),
  coverageFrom: Type.Optional(nullable(day)),
  waitMonths: Type.Optional(
    Type.Unsafe<number | null>({
      type: ['integer', 'null'],
      minimum: 0,
      maximum: 6,
      description: '断缴后的等待期，月；统筹区未定的由经办写明 · months to wait after a gap, said by the agency',
    }),
  ),
}

export const overlap = closed({
  region,
  enrolmentId: text,
  scheme: text,
  category: text,
  from: day,
  to: nullable(day),
})

/** How an enrolment began. */
export const enrolled = closed({
  enrolmentId: text,
  state: oneOf(['active', 'conflict'], '正常或重复参保待处理 · active, or in conflict with another'),
  from: day,
  to: nullable(day),
  benefitsFrom: day,
  continuousSince: day,
  conflictsWith: Type.Array(overlap),
  usuallyKept: nullable(oneOf(['new', 'existing'], '一般保留哪一笔 · which is kept as a rule')),
})

/** How it stands after a change. */
export const changed = closed({ enrolmentId: text, state: text, from: day, benefitsFrom: day, continuousSince: day })

/** A period as it is shown. */
export const shownPeriod = {
  enrolmentId: text,
  scheme: text,
  plan: nullable(text),
  category: text,
  groups: Type.Array(text),
  state: text,
  from: day,
  to: nullable(day),
  benefitsFrom: day,
  continuousSince: day,
  continuousMonths: Type.Integer(),
  base: nullable(yuan),
  employer: nullable(text),
  otherRegion: nullable(text),
  why: nullable(text),
  conflictsWith: Type.Array(overlap),
  neverHeld: Type.Boolean(),
  actions: Type.Array(text),
}
