import { type Text, text } from '@yibao/engine'
import type { Actor } from '../../work/desk.ts'
import { INSTITUTIONS } from '../city/institutions.ts'

/** An account that visitors of the demonstration sign in with. */
export type DemoAccount = {
  readonly login: string
  readonly displayName: Text
  readonly role: Role
  readonly region: string
  /** Of cashiers. */
  readonly institutionId: string | null
  /** Of insured people: who of `Leads` it is. */
  readonly lead: 'mother' | 'daughter' | 'worker' | null
}

type Role = 'cashier' | 'clerk' | 'reviewer' | 'finance' | 'policy-officer' | 'auditor' | 'admin' | 'insured'

const [DALIAN, ANSHAN, BEIJING] = ['210200', '210300', '110000']

/** The hospitals of the two cashiers. */
export const DALIAN_HOSPITAL = hospitalNamed('大连演示第二医院')
export const BEIJING_HOSPITAL = hospitalNamed('北京演示第一医院')

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  cashier('cashier', ['大连演示第二医院收费员', 'cashier, a Dalian hospital'], DALIAN, DALIAN_HOSPITAL),
  cashier('cashier-beijing', ['北京演示第一医院收费员', 'cashier, a Beijing hospital'], BEIJING, BEIJING_HOSPITAL),
  staff('clerk', 'clerk', DALIAN, ['大连经办人员', 'clerk, Dalian']),
  staff('reviewer', 'reviewer', DALIAN, ['大连复核人员', 'reviewer, Dalian']),
  staff('reviewer2', 'reviewer', DALIAN, ['大连复核人员二', 'second reviewer, Dalian']),
  staff('finance', 'finance', DALIAN, ['大连财务人员', 'finance, Dalian']),
  staff('finance2', 'finance', DALIAN, ['大连财务人员二', 'second of finance, Dalian']),
  staff('policy-officer', 'policy-officer', DALIAN, ['大连政策管理员', 'policy officer, Dalian']),
  staff('policy-officer2', 'policy-officer', DALIAN, ['大连政策管理员二', 'second policy officer, Dalian']),
  staff('auditor', 'auditor', DALIAN, ['大连审计人员', 'auditor, Dalian']),
  staff('admin', 'admin', DALIAN, ['大连系统管理员', 'administrator, Dalian']),
  staff('clerk-anshan', 'clerk', ANSHAN, ['鞍山经办人员', 'clerk, Anshan']),
  staff('reviewer-anshan', 'reviewer', ANSHAN, ['鞍山复核人员', 'reviewer, Anshan']),
  staff('finance-anshan', 'finance', ANSHAN, ['鞍山财务人员', 'finance, Anshan']),
  staff('clerk-beijing', 'clerk', BEIJING, ['北京经办人员', 'clerk, Beijing']),
  staff('reviewer-beijing', 'reviewer', BEIJING, ['北京复核人员', 'reviewer, Beijing']),
  staff('finance-beijing', 'finance', BEIJING, ['北京财务人员', 'finance, Beijing']),
  insured('mother', DALIAN, ['参保人：退休的母亲（大连）', 'insured: the retired mother, Dalian']),
  insured('daughter', DALIAN, ['参保人：她的女儿（大连）', 'insured: her daughter, Dalian']),
  insured('worker', ANSHAN, ['参保人：职工（鞍山）', 'insured: a worker, Anshan']),
]

/** Somebody at their desk, as the audit trail knows them. */
export function actorOf(login: string): Actor {
  const account = DEMO_ACCOUNTS.find((one) => one.login === login)
  if (!account) throw new RangeError(`no demo account ${login}`)
  return { id: login, role: account.role, address: '127.0.0.1' }
}

function staff(login: string, role: Role, region: string, [zh, en]: readonly [string, string]): DemoAccount {
  return { login, displayName: text(zh, en), role, region, institutionId: null, lead: null }
}

function cashier(login: string, words: readonly [string, string], region: string, institutionId: string): DemoAccount {
  return { ...staff(login, 'cashier', region, words), institutionId }
}

function insured(
  lead: 'mother' | 'daughter' | 'worker',
  region: string,
  words: readonly [string, string],
): DemoAccount {
  return { ...staff(lead, 'insured', region, words), lead }
}

function hospitalNamed(name: string): string {
  const found = INSTITUTIONS.find((one) => one.name === name)
  if (!found) throw new RangeError(`no demo institution ${name}`)
  return found.code
}
