import type { Result } from '@yibao/engine'
import { register } from '../people/register.ts'
import type { Who } from '../work/desk.ts'
import { CLERK, type TestDesk } from '../work/test-desk.fixture.ts'
import type { EnrolEmployeeCommand } from './enrol-employee.ts'
import type { EnrolResidentCommand } from './enrol-resident.ts'

export const DALIAN = '210200'
export const SHENZHEN = '440300'

/** Somebody registered, and not enrolled. The same name in another region is the same person. */
export async function registered(test: TestDesk, region: string, name: string, birthDate = '1990-01-01'): Promise<Who> {
  const written = { idType: '99', idNumber: `演示证件${name}`, name, sex: 'female', birthDate } as const
  const contact = { phone: null, bankAccount: null }
  return value(await register(test.desk, region, CLERK, null, { ...written, ...contact, today: '2026-12-31' }))
}

/** A worker of Dalian from 1 March 2025, base 6,800 yuan, whose first day of benefits the agency says. */
export const worker = (more: Partial<EnrolEmployeeCommand> = {}): EnrolEmployeeCommand => ({
  plan: null,
  category: 'working',
  groups: [],
  base: '6800.00',
  employer: '演示单位',
  from: '2025-03-01',
  paidOn: '2025-03-10',
  backPaid: false,
  coverageFrom: '2025-03-01',
  waitMonths: null,
  today: '2025-03-10',
  ...more,
})

/** An adult resident who paid for 2025 within the window. */
export const resident = (more: Partial<EnrolResidentCommand> = {}): EnrolResidentCommand => ({
  category: 'adult',
  groups: [],
  year: 2025,
  paidOn: '2024-11-20',
  inWindow: null,
  yearsPaidBack: 0,
  insuredUntil: null,
  school: null,
  today: '2024-11-20',
  ...more,
})

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}

export const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code)
