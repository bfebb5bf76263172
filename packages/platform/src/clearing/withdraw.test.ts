import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Who } from '../work/desk.ts'
import { CLERK } from '../work/test-desk.fixture.ts'
import { signClearing } from './decide-clearing.ts'
import { clearingById } from './queries.ts'
import { answerOf, codesOf, HOME, HOST, REVIEWER, type TwoRegions, twoRegions } from './two-regions.fixture.ts'
import { withdrawClearing } from './withdraw.ts'

let on: TwoRegions
let shenzhener: Who
beforeAll(async () => {
  on = await twoRegions()
  shenzhener = await on.insured(HOME)
})
afterAll(() => on.test.close())

const withdraw = (clearingId: string, region = HOST) =>
  withdrawClearing(on.test.desk, CLERK, null, { region, clearingId, why: '金额有误' })

/** How both copies stand, and what may be done with them by hand. */
const copies = async (clearingId: string) =>
  Promise.all(
    [HOST, HOME].map(async (region) => {
      const { state, actions } = (await clearingById(on.test.desk, region, clearingId))!
      return [state, ...actions].join(' ')
    }),
  )

describe('a statement that is not signed', () => {
  it('is withdrawn by the region of care once the home region gives it back; its bills go into a new one', async () => {
    const { clearingId, settlementId } = await on.statement(shenzhener)
    expect(await copies(clearingId)).toEqual(['generated withdraw', 'generated sign'])
    expect(codesOf(await withdraw(clearingId, HOME))).toEqual(['YB-W901'])
    expect(answerOf(await withdraw(clearingId))).toMatchObject({ state: 'withdrawing' })
    expect(codesOf(await withdraw(clearingId))).toEqual(['YB-W904'])
    expect(codesOf(await on.generate())).toEqual(['YB-W721'])
    await on.delivered()
    expect(await copies(clearingId)).toEqual(['withdrawn', 'withdrawn'])
    expect(codesOf(await on.sign(clearingId))).toEqual(['YB-W904'])

    const again = answerOf(await on.generate())
    expect((await clearingById(on.test.desk, HOME, again.clearingId))!.lines).toMatchObject([{ settlementId }])
    answerOf(await on.sign(again.clearingId))
    answerOf(await on.transfer(again.clearingId))
    await on.delivered()
    expect(await copies(again.clearingId)).toEqual(['closed', 'closed'])
    expect([await on.books(HOST, `region:${HOME}`), await on.books(HOME, `region:${HOST}`)]).toEqual([0, 0])
    expect(await on.faults()).toEqual([])
  })
})

describe('a statement that the home region signs while it is being withdrawn', () => {
  it('stands, is signed at both, and is paid', async () => {
    const { clearingId } = await on.statement(shenzhener, '2025-04')
    answerOf(await withdraw(clearingId))
    answerOf(await signClearing(on.test.desk, REVIEWER, null, { region: HOME, clearingId }))
    await on.delivered()
    expect(await copies(clearingId)).toEqual(['signed', 'signed transfer'])
    expect(codesOf(await withdraw(clearingId))).toEqual(['YB-W904'])
    expect(codesOf(await on.generate('2025-04', '2025-05-12'))).toEqual(['YB-W721'])
    answerOf(await on.transfer(clearingId))
    await on.delivered()
    expect(await copies(clearingId)).toEqual(['closed', 'closed'])
    expect(await on.faults()).toEqual([])
  })
})
