import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../public/estimator/lines/cells.ts'
import { faultsOfTotals, readOwnLines, totalsOfLines } from './own-books.ts'

const A = '01957e3a-1111-7111-8111-000000000001'
const B = '01957e3a-1111-7111-8111-000000000002'

describe('the institution’s own list of a day', () => {
  it('is read with or without a heading; its totals are exact', () => {
    const { lines, faults } = readOwnLines(
      cellsOf(`结算编号,总额,基金,账户,现金\n${A},"1,000.10",600,,400.10\n${B},0.20,0.10,0,0.10\n合计,1000.30`),
    )
    expect(faults).toEqual([])
    expect(totalsOfLines(lines)).toEqual({
      count: '2',
      total: '1000.30',
      fund: '600.10',
      account: '0.00',
      cash: '400.20',
    })
  })

  it('takes reversals, which are negative', () => {
    const { lines, faults } = readOwnLines([[A, '-1000.00', '-600.00', '0', '-400.00']])
    expect(faults).toEqual([])
    expect(totalsOfLines(lines).cash).toBe('-400.00')
  })

  it('tells every row that is wrong', () => {
    const { faults } = readOwnLines(cellsOf(`${A},一千,0,0,0\n12,5,5,0,0`))
    expect(faults.map(({ row, text }) => `${row} ${text.zh}`)).toEqual(['1 “一千”不是金额', '2 “12”不是结算编号'])
  })
})

it('typed totals are judged field by field', () => {
  const faults = faultsOfTotals({ count: '两', total: '10', fund: 'x', account: '', cash: '0' })
  expect([...faults.keys()]).toEqual(['count', 'fund', 'account'])
})
