import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../database/sql.ts'
import { DELIVERIES } from '../../deliveries.ts'
import { deliverAll } from '../../outbox/courier.ts'
import { insured, type TestDesk, testDesk, testPersonId } from '../../work/test-desk.fixture.ts'
import { bondsOf } from '../queries.ts'
import { bound, codesOf, deliverOf, deliverRest, SELF, value, worker } from '../sharing.fixture.ts'
import { answerInvitation } from './answer.ts'
import { inviteMember } from './invite.ts'
import { unbind } from './unbind.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())
beforeEach(() => deliverRest(test))

const SUSPEND = sql`UPDATE enrolment SET state = 'suspended' WHERE region = $1 AND person_id = $2`

const child = (name: string, region = '210200') =>
  insured(test, { region, name, scheme: 'resident', category: 'minor', birthDate: '2015-05-05' })

it('a bond is made by two: the payer invites, the member confirms, and both hear how it stands', async () => {
  const [mother, son] = [await worker(test, '母亲'), await child('儿子')]
  const invited = value(
    await inviteMember(test.desk, mother, SELF, null, { member: son, relation: 'parent', limit: '3000.00' }),
  )
  expect(invited).toMatchObject({ side: 'payer', state: 'invited', other: son, limit: '3000.00' })
  expect(await bondsOf(test.desk, son)).toEqual([])
  await deliverAll(test.desk, DELIVERIES)
  expect(await bondsOf(test.desk, son)).toMatchObject([{ side: 'member', state: 'invited', other: mother }])

  const itself = await answerInvitation(test.desk, mother, SELF, null, { bondId: invited.bondId, answer: 'confirm' })
  expect(codesOf(itself)).toEqual(['YB-W901'])
  value(await answerInvitation(test.desk, son, SELF, null, { bondId: invited.bondId, answer: 'confirm' }))
  await deliverAll(test.desk, DELIVERIES)
  expect(await bondsOf(test.desk, mother)).toMatchObject([{ state: 'bound', limit: '3000.00' }])

  const again = await inviteMember(test.desk, mother, SELF, null, { member: son, relation: 'parent', limit: null })
  expect(codesOf(again)).toEqual(['YB-W505'])
  value(await unbind(test.desk, son, SELF, null, { bondId: invited.bondId }))
  await deliverAll(test.desk, DELIVERIES)
  expect(await bondsOf(test.desk, mother)).toMatchObject([{ state: 'unbound' }])
  const after = await answerInvitation(test.desk, son, SELF, null, { bondId: invited.bondId, answer: 'confirm' })
  expect(codesOf(after)).toEqual(['YB-W904'])
})

it('tells everything that keeps somebody from inviting at once', async () => {
  const resident = await child('无账户的人')
  const result = await inviteMember(test.desk, resident, SELF, null, {
    member: resident,
    relation: 'sibling',
    limit: '一千',
  })
  expect(codesOf(result)).toEqual(['YB-W501', 'YB-W502', 'YB-W507'])
  const nobody = { region: '210200', personId: testPersonId('没有这个人') }
  const unknown = await inviteMember(test.desk, resident, SELF, null, {
    member: nobody,
    relation: 'child',
    limit: null,
  })
  expect(codesOf(unknown)).toEqual(['YB-W901'])
})

it('employees of Shenzhen’s second tier have no account to share, those of the first have', async () => {
  const member = await child('深圳孩子', '440300')
  const employee = (name: string, plan: string) =>
    insured(test, { region: '440300', name, scheme: 'employee', category: 'working', plan })
  const command = { member, relation: 'parent', limit: null } as const
  const second = await inviteMember(test.desk, await employee('二档职工', 'tier2'), SELF, null, command)
  expect(codesOf(second)).toEqual(['YB-W502'])
  const first = await inviteMember(test.desk, await employee('一档职工', 'tier1'), SELF, null, command)
  expect(codesOf(first)).toEqual([])
})

describe('who may share with whom, by the day', () => {
  const inviting = async (
    day: string,
    relation: 'spouse' | 'sibling' | 'grandparent',
    [from, to]: readonly [string, string],
  ): Promise<readonly string[]> => {
    test.at(`${day}T10:00:00+08:00`)
    const names = `${day}${relation}${from}${to}`
    const payer = await worker(test, `出资${names}`, from)
    const member = await worker(test, `家人${names}`, to)
    return codesOf(await inviteMember(test.desk, payer, SELF, null, { member, relation, limit: null }))
  }
  afterAll(() => test.at('2025-03-01T10:00:00+08:00'))

  it.each([
    ['2021-04-21', 'spouse', ['YB-W502', 'YB-W503', 'YB-W504']],
    ['2021-04-22', 'spouse', []],
    ['2024-07-25', 'sibling', ['YB-W503']],
    ['2024-07-25', 'grandparent', ['YB-W503']],
    ['2024-07-26', 'sibling', []],
    ['2024-07-26', 'grandparent', []],
  ] as const)('%s, %s, in one region: %j', async (day, relation, codes) => {
    expect(await inviting(day, relation, ['210200', '210200'])).toEqual(codes)
  })

  it.each([
    ['2024-12-08', '210200', '210300', ['YB-W504']],
    ['2024-12-09', '210200', '210300', []],
    ['2024-12-09', '210200', '440300', ['YB-W504']],
    ['2026-06-04', '210200', '440300', ['YB-W504']],
    ['2026-06-05', '210200', '440300', []],
  ] as const)('%s, from %s to %s: %j', async (day, from, to, codes) => {
    expect(await inviting(day, 'spouse', [from, to])).toEqual(codes)
  })
})

it('whoever confirms must be insured and active; declining is always possible', async () => {
  const [father, member] = [await worker(test, '父亲'), await worker(test, '停保的女儿')]
  const command = { member, relation: 'parent', limit: null } as const
  const { bondId } = value(await inviteMember(test.desk, father, SELF, null, command))
  await deliverAll(test.desk, DELIVERIES)
  await test.database.query(SUSPEND, [member.region, member.personId])
  const confirmed = await answerInvitation(test.desk, member, SELF, null, { bondId, answer: 'confirm' })
  expect(codesOf(confirmed)).toEqual(['YB-W506'])
  value(await answerInvitation(test.desk, member, SELF, null, { bondId, answer: 'decline' }))
  await deliverAll(test.desk, DELIVERIES)
  expect(await bondsOf(test.desk, father)).toMatchObject([{ state: 'declined' }])
})

it.each([
  ['confirm', 'unbound'],
  ['decline', 'declined'],
] as const)(
  'both act at once – one withdraws, one says %s –: both end %s, in every order of the news',
  async (answer, end) => {
    for (const order of [
      ['bond-ended', 'bond-answered'],
      ['bond-answered', 'bond-ended'],
    ] as const) {
      const names = `${answer}${order}`
      const [payer, member] = [await worker(test, `撤回${names}`), await worker(test, `应答${names}`)]
      const { bondId } = value(
        await inviteMember(test.desk, payer, SELF, null, { member, relation: 'spouse', limit: null }),
      )
      await deliverAll(test.desk, DELIVERIES)
      value(await unbind(test.desk, payer, SELF, null, { bondId }))
      value(await answerInvitation(test.desk, member, SELF, null, { bondId, answer }))
      for (const topic of order) await deliverOf(test, topic)
      for (const side of [payer, member]) expect(await bondsOf(test.desk, side)).toMatchObject([{ bondId, state: end }])
    }
  },
)

it('an end that is heard of before its beginning keeps the bond ended', async () => {
  const [payer, member] = [await worker(test, '先解后绑一'), await worker(test, '先解后绑二')]
  const { bondId } = value(
    await inviteMember(test.desk, payer, SELF, null, { member, relation: 'spouse', limit: null }),
  )
  value(await unbind(test.desk, payer, SELF, null, { bondId }))
  await deliverOf(test, 'bond-ended')
  await deliverOf(test, 'bond-invited')
  expect(await bondsOf(test.desk, member)).toMatchObject([{ bondId, state: 'unbound' }])
  test.at('2025-03-01T10:00:01+08:00')
  const bond = await bound(test, payer, member)
  expect(await bondsOf(test.desk, member)).toMatchObject([{ bondId: bond, state: 'bound' }, { state: 'unbound' }])
})
