import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../public/estimator/lines/cells.ts'
import { faultsOf, totalOf } from './draft-line.ts'
import { notOfLines, problemsByRow } from './line-faults.ts'
import { readDrafts } from './read-drafts.ts'

const read = (text: string) => readDrafts(cellsOf(text), '2025-03-03')

describe('a pasted list', () => {
  it('with a heading is read by it, whatever the order; sums are passed over, amounts tidied, dates completed', () => {
    const { lines, doubts } = read(
      '医保编码\t项目名称\t数量\t单价（元）\t费用日期\nA1\t血常规\t2\t1,000.00\t2025/3/1\n\t单人间\t1\t200元\t\n合计\t\t\t1200',
    )
    expect(lines).toEqual([
      { code: 'A1', name: '血常规', price: '1000.00', quantity: '2', providedOn: '2025-03-01' },
      { code: '', name: '单人间', price: '200', quantity: '1', providedOn: '2025-03-03' },
    ])
    expect(doubts).toEqual([null, null])
  })

  it('without a heading is read in the usual order', () => {
    expect(read('A1,血常规,20.00,1,20250301').lines).toEqual([
      { code: 'A1', name: '血常规', price: '20.00', quantity: '1', providedOn: '2025-03-01' },
    ])
  })

  it('tells where an amount is not price times quantity', () => {
    const { doubts } = read('编码,单价,数量,金额\nA1,12.50,4,50.00\nB1,38.00,6,238.00')
    expect(doubts.map((doubt) => doubt?.zh ?? null)).toEqual([
      null,
      '单价 38.00 × 数量 6 得 228.00，与金额 238.00 不符',
    ])
  })
})

describe('a line', () => {
  const line = { id: 1, code: 'A1', name: '', price: '12.50', quantity: '4', providedOn: '2025-03-03' }

  it('without fault has none, and lines add up to the fen', () => {
    expect(faultsOf(line)).toEqual([])
    expect(totalOf([line, { ...line, price: '0.33', quantity: '1.5' }])).toBe(5050)
  })

  it('tells every fault at its field', () => {
    const wrong = { ...line, code: '', price: '三元', quantity: '0', providedOn: '三月一日' }
    expect(faultsOf(wrong).map(({ field }) => field)).toEqual(['name', 'price', 'quantity', 'providedOn'])
    expect(faultsOf({ ...line, price: '-1' }).map(({ field }) => field)).toEqual(['price'])
  })
})

describe('what the server has against lines', () => {
  const sent = [11, 12, 13].map((id) => ({ id, code: 'X', name: '', price: '1', quantity: '1', providedOn: '' }))
  const problem = (path: string) => ({
    code: 'YB-W312',
    path,
    message: { zh: '目录里没有', en: 'not there' },
    remedy: { zh: '核对编码', en: 'check it' },
  })

  it('stands at its row and field, wherever the row stands now', () => {
    const rows = problemsByRow([problem('lines[1].code'), problem('lines[2].origin')], sent, 'zh')
    expect([...rows.keys()]).toEqual([12, 13])
    expect(rows.get(12)!.get('code')).toEqual(['目录里没有。核对编码。'])
    expect(rows.get(13)!.get('code')).toHaveLength(1)
  })

  it('and what concerns no line does not', () => {
    const problems = [problem('personId'), problem('lines[0].code'), problem('lines[7].code')]
    expect(notOfLines(problems)).toEqual([problems[0]])
    expect(problemsByRow(problems, sent, 'zh').size).toBe(1)
  })
})
