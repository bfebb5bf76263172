import { afterAll, beforeAll, expect, it } from 'vitest'
import { codesOf, HOME, HOST, type TwoRegions, twoRegions } from '../clearing/two-regions.fixture.ts'
import type { Who } from '../work/desk.ts'
import { daysOf } from './queries.ts'

let on: TwoRegions
let patient: Who
beforeAll(async () => {
  on = await twoRegions()
  patient = await on.insured(HOME)
})
afterAll(() => on.test.close())

const march = async (institutionId: string) => {
  const days = await daysOf(on.test.desk, { region: HOST, institutionId, from: '2025-03-01', to: '2025-03-31' })
  return days.map(({ day, settlements, state }) => `${day} ${settlements} ${state}`)
}

it('a day compared at noon is not declared with what came in the afternoon, until it is compared again', async () => {
  const institutionId = await on.hospital()
  await on.bill(patient, institutionId, '2025-03-02')
  await on.compared(institutionId, '2025-03-02')
  await on.bill(patient, institutionId, '2025-03-03')
  expect(await on.compared(institutionId, '2025-03-03')).toMatchObject({ state: 'matched', ours: { count: 1 } })
  await on.bill(patient, institutionId, '2025-03-03')
  expect(await march(institutionId)).toEqual(['2025-03-02 1 matched', '2025-03-03 2 null'])
  const declared = await on.declare(institutionId)
  expect(codesOf(declared)).toEqual(['YB-W705'])
  expect(declared.ok ? '' : declared.problems[0]!.message.en).toMatch(/: 2025-03-03$/)

  await on.compared(institutionId, '2025-03-03')
  expect(await march(institutionId)).toEqual(['2025-03-02 1 matched', '2025-03-03 2 matched'])
  expect(await on.declare(institutionId)).toMatchObject({ ok: true, value: { settlements: 3 } })
})

it('what reaches a day after it was declared is compared with the whole day, and declared by itself', async () => {
  const institutionId = await on.hospital()
  await on.bill(patient, institutionId, '2025-03-04')
  await on.compared(institutionId, '2025-03-04')
  expect(await on.declare(institutionId)).toMatchObject({ ok: true, value: { settlements: 1 } })
  await on.bill(patient, institutionId, '2025-03-04')
  expect(codesOf(await on.declare(institutionId, '2025-04', '2025-05-02'))).toEqual(['YB-W705'])
  expect(await on.compared(institutionId, '2025-03-04')).toMatchObject({ ours: { count: 2 } })
  expect(await on.declare(institutionId, '2025-04', '2025-05-02')).toMatchObject({
    ok: true,
    value: { settlements: 1 },
  })
})
