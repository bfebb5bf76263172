import { text } from '@yibao/engine'
import { PERSON } from '../person.ts'
import { type ActField, categoryOptions, GROUP_OPTIONS, type PersonAct, sendTo } from './act.ts'

const ENROLMENTS = `${PERSON}/enrolments` as const

const WHY: ActField = { name: 'why', label: 'people.why', hint: 'people.whyHint', kind: 'text' }
const BASE: ActField = { name: 'base', label: 'people.base', kind: 'amount', optional: true }
const PLAN: ActField = { name: 'plan', label: 'people.plan', hint: 'people.planHint', kind: 'text', optional: true }
const EMPLOYER: ActField = { name: 'employer', label: 'people.employer', kind: 'text', optional: true }
const GROUPS: ActField = { name: 'groups', label: 'people.groups', kind: 'groups', options: GROUP_OPTIONS }
const FROM: ActField = { name: 'from', label: 'people.from', kind: 'date' }
const PAID_ON: ActField = { name: 'paidOn', label: 'people.paidOn', kind: 'date' }
const YEAR: ActField = { name: 'year', label: 'people.year', kind: 'number' }

/** How somebody comes, or comes back, to the employee scheme. */
const ARRIVAL: readonly ActField[] = [
  FROM,
  PAID_ON,
  { name: 'backPaid', label: 'people.backPaid', kind: 'yes' },
  { name: 'coverageFrom', label: 'people.coverageFrom', hint: 'people.coverageFromHint', kind: 'date', optional: true },
  { name: 'waitMonths', label: 'people.waitMonths', hint: 'people.waitMonthsHint', kind: 'number', optional: true },
]

export const ENROL_EMPLOYEE: PersonAct = {
  id: 'employee',
  title: 'people.enrolEmployee',
  fields: [
    { name: 'category', label: 'people.category', kind: 'choice', options: categoryOptions(['working', 'retired']) },
    ...ARRIVAL,
    BASE,
    EMPLOYER,
    PLAN,
    GROUPS,
  ],
  send: sendTo(`${ENROLMENTS}/employee`),
}

export const ENROL_RESIDENT: PersonAct = {
  id: 'resident',
  title: 'people.enrolResident',
  fields: [
    {
      name: 'category',
      label: 'people.category',
      kind: 'choice',
      options: categoryOptions(['adult', 'minor', 'student']),
    },
    YEAR,
    PAID_ON,
    {
      name: 'inWindow',
      label: 'people.inWindow',
      hint: 'people.inWindowHint',
      kind: 'truth',
      optional: true,
      options: [
        { value: 'yes', label: text('是', 'yes') },
        { value: 'no', label: text('否，过期补缴', 'no, paid late') },
      ],
    },
    { name: 'yearsPaidBack', label: 'people.yearsPaidBack', kind: 'number', optional: true },
    { name: 'insuredUntil', label: 'people.insuredUntil', kind: 'date', optional: true },
    { name: 'school', label: 'people.school', hint: 'people.schoolHint', kind: 'text', optional: true },
    GROUPS,
  ],
  send: sendTo(`${ENROLMENTS}/resident`),
}

export const ENROL_NEWBORN: PersonAct = {
  id: 'newborn',
  title: 'people.enrolNewborn',
  hint: 'people.enrolNewbornHint',
  fields: [YEAR, PAID_ON, GROUPS],
  send: sendTo(`${ENROLMENTS}/newborn`),
}

export const SUSPEND: PersonAct = {
  id: 'suspension',
  title: 'people.suspend',
  hint: 'people.suspendHint',
  fields: [WHY],
  send: sendTo(`${ENROLMENTS}/suspension`),
}

export const RESUME: PersonAct = {
  id: 'resumption',
  title: 'people.resume',
  fields: [...ARRIVAL, BASE, EMPLOYER],
  send: sendTo(`${ENROLMENTS}/resumption`),
}

export const CHANGE_CATEGORY: PersonAct = {
  id: 'category',
  title: 'people.changeCategory',
  hint: 'people.changeCategoryHint',
  fields: [
    { name: 'category', label: 'people.category', kind: 'choice', options: categoryOptions() },
    FROM,
    BASE,
    PLAN,
    GROUPS,
    WHY,
  ],
  send: sendTo(`${ENROLMENTS}/category`),
}

export const CHANGE_BASE: PersonAct = {
  id: 'base',
  title: 'people.changeBase',
  fields: [{ name: 'base', label: 'people.base', kind: 'amount' }, FROM],
  send: sendTo(`${ENROLMENTS}/base`),
}

export const REPAIR: PersonAct = {
  id: 'repair',
  title: 'people.repair',
  hint: 'people.repairHint',
  fields: [{ name: 'years', label: 'people.years', kind: 'number' }],
  send: sendTo(`${ENROLMENTS}/repair`),
}

export const END: PersonAct = {
  id: 'end',
  title: 'people.end',
  hint: 'people.endHint',
  fields: [
    {
      name: 'reason',
      label: 'people.endReason',
      kind: 'choice',
      options: [
        { value: 'death', label: text('死亡', 'death') },
        { value: 'moved', label: text('离开本地', 'moved away') },
        { value: 'other', label: text('其他', 'other') },
      ],
    },
    { name: 'lastDay', label: 'people.lastDay', kind: 'date' },
    WHY,
  ],
  send: sendTo(`${ENROLMENTS}/end`),
}

/** Of two enrolments of the same time one stays. */
export const resolveOf = (enrolmentId: string): PersonAct => ({
  id: `resolution-${enrolmentId}`,
  title: 'people.resolve',
  hint: 'people.resolveHint',
  fields: [
    {
      name: 'keep',
      label: 'people.keep',
      kind: 'choice',
      options: [
        { value: 'new', label: text('新的这一笔', 'the new one') },
        { value: 'existing', label: text('原有的', 'those that were there') },
      ],
    },
    WHY,
  ],
  send: sendTo(`${ENROLMENTS}/{enrolmentId}/resolution`, { enrolmentId }),
})

/** By the action of the server's machine that each carries out, in the order in which they are offered. */
export const ENROLMENT_ACTS: readonly (readonly [string, PersonAct])[] = [
  ['suspend', SUSPEND],
  ['resume', RESUME],
  ['change', CHANGE_CATEGORY],
  ['rebase', CHANGE_BASE],
  ['repair', REPAIR],
  ['end', END],
]
