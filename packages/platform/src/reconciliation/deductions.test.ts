import { expect, it } from 'vitest'
import { deductedBy, wrongDeductions } from './deductions.ts'

const BILL = { settlement_id: 'bill', home_region: '210200', owed: 49_500 }
const SMALL = { settlement_id: 'small', home_region: '110000', owed: 5_000 }
const REVERSAL = { settlement_id: 'reversal', home_region: '210200', owed: -49_500 }
const less = (settlementId: string, amountFen: number, reason = '超标准') => ({ settlementId, amountFen, reason })
const codes = (...of: Parameters<typeof wrongDeductions>) => wrongDeductions(...of).map(({ code }) => code)

it('a bill is deducted from once, by no more than what is owed for it', () => {
  expect(codes([less('bill', 49_500)], [BILL])).toEqual([])
  expect(codes([less('bill', 49_501)], [BILL])).toEqual(['YB-W707'])
  expect(codes([less('bill', 0)], [BILL])).toEqual(['YB-W707'])
  expect(codes([less('bill', 100), less('bill', 100)], [BILL])).toEqual(['YB-W711'])
})

it('nothing is deducted from a reversal, which owes nothing', () => {
  expect(codes([less('reversal', 100)], [BILL, REVERSAL])).toEqual(['YB-W707'])
})

it('deductions together take no more than the month is worth after its reversals', () => {
  const lines = [BILL, SMALL, REVERSAL]
  expect(codes([less('bill', 5_000)], lines)).toEqual([])
  expect(wrongDeductions([less('bill', 5_001)], lines)).toMatchObject([{ code: 'YB-W707', path: 'deductions' }])
})

it('every fault is told at once', () => {
  expect(codes([less('nowhere', 1), less('bill', 50_000, ' ')], [BILL])).toEqual(['YB-W901', 'YB-W707', 'YB-W708'])
})

it('what is deducted goes back to the fund that owed it: the own one at once, another region’s when the two clear', () => {
  const deductions = [less('bill', 1_000), less('small', 300)]
  expect(deductedBy('210200', deductions, [BILL, SMALL])).toEqual([
    ['fund:deducted', 1_000],
    ['deducted:110000', 300],
  ])
})
