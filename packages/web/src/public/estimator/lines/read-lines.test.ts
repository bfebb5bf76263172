import { describe, expect, it } from 'vitest'
import { cellsOf, textOfCsv } from './cells.ts'
import { readLines } from './read-lines.ts'

const read = (text: string) => readLines(cellsOf(text))

const HEADED = `项目名称\t医保等级\t单价（元）\t数量\t金额
阿莫西林胶囊\t甲类\t12.50\t4\t50.00
头孢曲松\t乙\t38.00\t6\t228.00

单人病房加收\t自费\t200\t3\t600
合计\t\t\t\t878.00`

it('a list with a heading is read by its heading; empty rows and the sum are passed over', () => {
  const { lines, problems } = read(HEADED)
  expect(problems).toEqual([])
  expect(lines.map(({ name, class: grade, price, quantity }) => [name, grade, price, quantity])).toEqual([
    ['阿莫西林胶囊', 'A', '12.50', '4'],
    ['头孢曲松', 'B', '38.00', '6'],
    ['单人病房加收', 'C', '200', '3'],
  ])
})

it('a list without a heading is read in the usual order', () => {
  const { lines, problems } = read('头孢曲松,乙,38.00,6,35.00,10%')
  expect(problems).toEqual([])
  expect(lines).toEqual([
    { name: '头孢曲松', class: 'B', price: '38.00', quantity: '6', limitPrice: '35.00', selfPayRate: '10%', item: '' },
  ])
})

it('a list of amounts without prices bills each amount once', () => {
  const { lines } = read('名称,类别,金额\n护理费,甲,"1,234.50"')
  expect(lines[0]).toMatchObject({ price: '1234.50', quantity: '1' })
})

describe('a list with faults', () => {
  const { problems } = read(`名称\t类别\t单价\t数量\t金额
青霉素\t丁\t12.50\t4\t50.00
\t\t三元\t0\t
CT\t乙\t300.00\t1\t301.00
盐水\t甲\t8.00\t2.5\t20.00`)
  it('tells every one of them at once, with its row', () => {
    expect(problems.map(({ row, text }) => `${row} ${text.zh}`)).toEqual([
      '2 类别“丁”不是甲、乙、丙',
      '3 没有写类别（甲、乙、丙）',
      '3 数量“0”不是大于 0 的数',
      '3 单价“三元”不是金额',
      '4 单价 300.00 × 数量 1 得 300.00，与金额 301.00 不符',
    ])
  })
})

it('a heading without class or price says which column is missing', () => {
  const { problems } = read('名称,数量\n盐水,1')
  expect(problems.map(({ text }) => text.en)).toContain('the column class (A, B, C) is missing')
  expect(problems.map(({ text }) => text.en)).toContain('a column of prices or amounts is missing')
})

it('nothing pasted, and a heading alone, are told', () => {
  expect(read(' \n').problems).toHaveLength(1)
  expect(read('名称,类别,单价').problems.map(({ text }) => text.en)).toEqual(['a heading without any line'])
})

it('quotes may hold commas, line breaks and quotes', () => {
  expect(cellsOf('"a, b","say ""x""","two\nlines"\r\nc;d,e')).toEqual([
    ['a, b', 'say "x"', 'two\nlines'],
    ['c;d', 'e'],
  ])
})

it('a CSV file in the encoding of Chinese spreadsheets is read like one in UTF-8', () => {
  const gb = new Uint8Array([0xbc, 0xd7, 0x2c, 0xd2, 0xd2])
  expect(textOfCsv(gb.buffer)).toBe('甲,乙')
  expect(textOfCsv(new TextEncoder().encode('甲,乙').buffer as ArrayBuffer)).toBe('甲,乙')
})
