import { expect, it } from 'vitest'
import { bodyOf, emptyIn } from './act.ts'
import { ENROL_EMPLOYEE } from './enrolment-acts.ts'

const { fields } = ENROL_EMPLOYEE

it('what is left empty is not sent, amounts are sent as they are meant, boxes as yes or not at all', () => {
  const entered = { category: 'working', from: '2025-03-01', paidOn: '2025-03-01', base: '8,000 元', employer: ' ' }
  expect(bodyOf(fields, entered)).toEqual({
    category: 'working',
    from: '2025-03-01',
    paidOn: '2025-03-01',
    base: '8000',
  })
  expect(bodyOf(fields, { ...entered, backPaid: 'yes', groups: 'orphan,hardship', waitMonths: '3' })).toMatchObject({
    backPaid: true,
    groups: ['orphan', 'hardship'],
    waitMonths: 3,
  })
})

it('a number that is none is left to the server to refuse, at its field', () => {
  expect(bodyOf(fields, { waitMonths: '三' })).toEqual({ waitMonths: '三' })
})

it('everything that must be filled is told at once', () => {
  expect(emptyIn(fields, {})).toEqual(['category', 'from', 'paidOn'])
})
