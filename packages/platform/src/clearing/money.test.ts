import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Who } from '../work/desk.ts'
import { clearingById } from './queries.ts'
import { answerOf, codesOf, HOME, HOST, type TwoRegions, twoRegions } from './two-regions.fixture.ts'

let on: TwoRegions
let shenzhener: Who
beforeAll(async () => {
  on = await twoRegions()
  shenzhener = await on.insured(HOME)
})
afterAll(() => on.test.close())

const OVER = { reason: '超医保限定支付范围' }

/** What the two regions owe each other, in each one's books, and what of deductions waits. */
const standing = async () => ({
  there: await on.books(HOST, `region:${HOME}`),
  here: await on.books(HOME, `region:${HOST}`),
  waiting: await on.books(HOST, `deducted:${HOME}`),
})
const NOTHING_OWED = { there: 0, here: 0, waiting: 0 }

describe('a bill of another region’s insured, of which a part is deducted', () => {
  it('is cleared for the rest: the deduction comes to the home region’s fund, and both books end at nothing', async () => {
    const institutionId = await on.hospital()
    const settlementId = await on.bill(shenzhener, institutionId, '2025-03-03')
    const local = await on.bill(await on.insured(HOST), institutionId, '2025-03-03')
    await on.compared(institutionId, '2025-03-03')
    expect(await on.faults()).toEqual([])
    const { declarationId } = answerOf(await on.declare(institutionId))
    const owed = await on.books(HOME, `region:${HOST}`)
    const deductions = [
      { settlementId, amountFen: owed, ...OVER },
      { settlementId: local, amountFen: 2_000, ...OVER },
    ]
    expect(codesOf(await on.generate())).toEqual(['YB-W721'])
    await on.reviewed(declarationId, deductions)
    expect(codesOf(await on.generate())).toEqual(['YB-W721'])
    await on.confirmed(declarationId)
    await on.paid(declarationId)
    expect(await standing()).toEqual({ there: 0 - owed, here: owed, waiting: owed })
    expect(await on.books(HOST, 'fund:deducted')).toBe(2_000)
    expect(await on.faults()).toEqual([])

    const { clearingId, ...made } = answerOf(await on.generate())
    expect(made).toMatchObject({ settlements: 1, amount: '0.00', deducted: '495.00' })
    expect((await clearingById(on.test.desk, HOME, clearingId))!.lines).toEqual([
      { settlementId, personId: shenzhener.personId, owedFen: 0, deductedFen: owed },
    ])
    answerOf(await on.sign(clearingId))
    answerOf(await on.transfer(clearingId))
    await on.delivered()
    expect(await standing()).toEqual(NOTHING_OWED)
    expect(await on.books(HOME, 'fund:deducted')).toBe(owed)
    expect(await on.books(HOST, 'fund:deducted')).toBe(2_000)
    expect([await on.books(HOST, `institution:${institutionId}`), await on.books(HOME, 'bank')]).toEqual([0, 0])
    expect(await on.faults()).toEqual([])
  })

  it('the same where it is cleared once confirmed, and the institution is paid later', async () => {
    const institutionId = await on.hospital()
    const settlementId = await on.bill(shenzhener, institutionId, '2025-04-03')
    await on.compared(institutionId, '2025-04-03')
    const { declarationId } = answerOf(await on.declare(institutionId, '2025-04', '2025-05-02'))
    await on.reviewed(declarationId, [{ settlementId, amountFen: 1_000, ...OVER }])
    await on.confirmed(declarationId)
    const { clearingId, amount } = answerOf(await on.generate('2025-04', '2025-05-12'))
    answerOf(await on.sign(clearingId))
    answerOf(await on.transfer(clearingId))
    await on.delivered()
    expect(await standing()).toEqual({ ...NOTHING_OWED, waiting: -1_000 })
    expect(await on.faults()).toEqual([])
    const { payable } = await on.paid(declarationId)
    expect(payable).toBe(amount)
    expect(await standing()).toEqual(NOTHING_OWED)
    expect(await on.faults()).toEqual([])
  })

  it('nets while the word of the transfer is still on its way', async () => {
    const institutionId = await on.hospital()
    const settlementId = await on.bill(shenzhener, institutionId, '2025-05-03')
    await on.compared(institutionId, '2025-05-03')
    const { declarationId } = answerOf(await on.declare(institutionId, '2025-05', '2025-06-02'))
    await on.reviewed(declarationId, [{ settlementId, amountFen: 1_000, ...OVER }])
    await on.confirmed(declarationId)
    const { clearingId } = answerOf(await on.generate('2025-05', '2025-06-12'))
    answerOf(await on.sign(clearingId))
    answerOf(await on.transfer(clearingId))
    expect(await on.faults()).toEqual([])
    await on.delivered()
    expect(await on.faults()).toEqual([])
  })
})
