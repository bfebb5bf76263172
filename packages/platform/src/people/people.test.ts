import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import { checkCharacterOf } from '../secrets/id-number.ts'
import { newKeys, readKeys } from '../secrets/keys.ts'
import { secretsOf } from '../secrets/secrets-of.ts'
import type { Desk } from '../work/desk.ts'
import { requestKey } from '../work/request.ts'
import { CLERK, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { findPerson, listPeople, personOf } from './queries.ts'
import { type RegisterCommand, register } from './register.ts'
import { reveal } from './reveal.ts'
import { updateContact } from './update-contact.ts'

let test: TestDesk
let desk: Desk

beforeAll(async () => {
  test = await testDesk()
  const keys = readKeys(newKeys('sm4-gcm'), 'test')
  if (!keys.ok) throw new Error(JSON.stringify(keys.problems))
  desk = { ...test.desk, secrets: secretsOf(keys.value) }
})
afterAll(() => test.close())

const DALIAN = '210200'
/** County 99 of Dalian stands in no edition of GB/T 2260: these numbers belong to nobody. */
const idNumber = (order: string): string => {
  const first17 = `21029919900101${order}`
  return first17 + checkCharacterOf(first17)
}
const person = (order: string, more: Partial<RegisterCommand> = {}): RegisterCommand => ({
  idType: '01',
  idNumber: idNumber(order),
  name: '王演示一',
  phone: '00000000001',
  bankAccount: '0000000000000000001',
  sex: null,
  birthDate: null,
  today: '2025-03-01',
  ...more,
})
const value = <T>(result: { ok: true; value: T } | { ok: false; problems: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}
const codes = (result: { ok: true } | { ok: false; problems: readonly { code: string }[] }) =>
  result.ok ? [] : result.problems.map(({ code }) => code)

const STORED = sql`SELECT id_number, name, phone, bank_account, sex, birth_date FROM person WHERE region = $1 AND person_id = $2`
const REASONS = sql`
  SELECT action, target, actor, why FROM audit_event WHERE region = $1 AND person_id = $2 ORDER BY seq`
const KEPT_ANSWERS = sql`SELECT answer::text AS answer FROM request_key WHERE region = $1 AND person_id = $2`

describe('a person registered by identity card', () => {
  const command = person('001')

  it('is found by the card again, shown masked, and kept sealed', async () => {
    const who = value(await register(desk, DALIAN, CLERK, requestKey('clerk-1', 'r1', command), command))
    const found = await findPerson(desk, DALIAN, { idType: '01', idNumber: ` ${command.idNumber.toLowerCase()} ` })
    expect(found).toEqual({
      personId: who.personId,
      idType: '01',
      idNumber: `210299********${command.idNumber.slice(-4)}`,
      name: '王***',
      phone: '000****0001',
      bankAccount: '***************0001',
      sex: 'male',
    })
    const [row] = await desk.database.query<Record<string, Uint8Array | string>>(STORED, [DALIAN, who.personId])
    expect(row).toMatchObject({ sex: 'male', birth_date: '1990-01-01' })
    const bytes = Buffer.concat([row!.id_number, row!.name, row!.phone, row!.bank_account] as Uint8Array[])
    for (const plain of [command.idNumber, command.name, command.phone!, command.bankAccount!])
      expect(bytes.includes(plain)).toBe(false)
  })

  it('cannot be registered there twice, but is the same person in another region', async () => {
    expect(codes(await register(desk, DALIAN, CLERK, null, command))).toEqual(['YB-W101'])
    const here = await findPerson(desk, DALIAN, command)
    const there = value(await register(desk, '440300', CLERK, null, command))
    expect(there.personId).toBe(here!.personId)
  })

  it('the answer kept for repeated requests holds nothing personal', async () => {
    const who = (await findPerson(desk, DALIAN, command))!
    const [kept] = await desk.database.query<{ answer: string }>(KEPT_ANSWERS, [DALIAN, who.personId])
    expect(JSON.parse(kept!.answer)).toEqual({ region: DALIAN, personId: who.personId })
  })

  it('one field is shown in full for a reason, which the audit trail keeps with who asked', async () => {
    const { personId } = (await findPerson(desk, DALIAN, command))!
    const who = { region: DALIAN, personId }
    expect(codes(await reveal(desk, who, CLERK, { field: 'phone', why: '  ' }))).toEqual(['YB-W108'])
    const shown = await reveal(desk, who, CLERK, { field: 'phone', why: '联系本人补正材料' })
    expect(value(shown)).toEqual({ field: 'phone', value: '00000000001' })
    expect(value(await reveal(desk, who, CLERK, { field: 'birthDate', why: '核对年龄' })).value).toBe('1990-01-01')
    expect(await desk.database.query(REASONS, [DALIAN, personId])).toEqual([
      { action: 'person.register', target: `person/${personId}`, actor: 'clerk-1', why: null },
      { action: 'person.reveal', target: 'person/phone', actor: 'clerk-1', why: '联系本人补正材料' },
      { action: 'person.reveal', target: 'person/birthDate', actor: 'clerk-1', why: '核对年龄' },
    ])
  })

  it('a new phone number leaves the bank account as it is; null removes one', async () => {
    const { personId } = (await findPerson(desk, DALIAN, command))!
    const who = { region: DALIAN, personId }
    value(await updateContact(desk, who, CLERK, null, { phone: '00000009999' }))
    expect(await personOf(desk, who)).toMatchObject({ phone: '000****9999', bankAccount: '***************0001' })
    value(await updateContact(desk, who, CLERK, null, { bankAccount: null }))
    expect(await personOf(desk, who)).toMatchObject({ phone: '000****9999', bankAccount: null })
    expect(codes(await updateContact(desk, who, CLERK, null, {}))).toEqual(['YB-W109'])
  })
})

describe('what is written wrongly is told at once', () => {
  it('name, phone, bank account and the sex that the number contradicts', async () => {
    const wrong = person('003', { name: ' ', phone: '电话', bankAccount: '12', sex: 'female' })
    expect(codes(await register(desk, DALIAN, CLERK, null, wrong)).sort()).toEqual([
      'YB-W104',
      'YB-W105',
      'YB-W106',
      'YB-W107',
    ])
  })

  it('a birth certificate does not tell sex and date of birth: they must be said', async () => {
    const certificate = person('', { idType: '990201', idNumber: 'Y210000001', name: '王之女' })
    expect(codes(await register(desk, DALIAN, CLERK, null, certificate))).toEqual(['YB-W104', 'YB-W104'])
    const told = { ...certificate, sex: 'female', birthDate: '2025-02-20' } as const
    value(await register(desk, DALIAN, CLERK, null, told))
    expect(await findPerson(desk, DALIAN, told)).toMatchObject({ idNumber: '*******001', sex: 'female' })
  })

  it('a kind of document that nobody knows, and a number with two digits exchanged', async () => {
    expect(codes(await register(desk, DALIAN, CLERK, null, person('005', { idType: 'toString' })))).toEqual(['YB-W102'])
    const right = idNumber('005')
    const exchanged = right.slice(0, 15) + right[16] + right[15] + right[17]
    const refused = await register(desk, DALIAN, CLERK, null, person('005', { idNumber: exchanged }))
    expect(refused.ok).toBe(false)
    expect(JSON.stringify(refused)).not.toContain(exchanged)
  })
})

it('the people of a region are listed in pages that neither repeat nor leave out anybody', async () => {
  const region = '210300'
  for (const order of ['011', '012', '013', '014', '015'])
    value(await register(desk, region, CLERK, null, person(order)))
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listPeople>> = await listPeople(desk, region, { after, limit: 2 })
    seen.push(...page.rows.map(({ personId }) => personId))
    after = page.next
  } while (after !== null)
  expect(seen).toHaveLength(5)
  expect(new Set(seen).size).toBe(5)
  expect(await personOf(desk, { region: DALIAN, personId: seen[0]! })).toBeNull()
})
