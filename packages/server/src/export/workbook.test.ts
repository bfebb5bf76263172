import { formatYuan, parseYuan } from '@yibao/engine'
import fc from 'fast-check'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { ColumnKind, Sheet, SheetCell } from './sheet.ts'
import { workbook } from './workbook.ts'
import { zipEntry } from './zip-entry.fixture.ts'

const SETTLEMENTS: Sheet = {
  name: '结算明细',
  columns: [
    { title: '结算单编号', kind: 'text', width: 40 },
    { title: '证件号码', kind: 'text' },
    { title: '结算日期', kind: 'date' },
    { title: '基金支付总额', kind: 'yuan' },
    { title: '项数', kind: 'count' },
  ],
  rows: [
    ['0195a0c2-7d10-7a31-9c55-4f2f0e6b1a01', '210202********1234', '2025-03-01', 5_665_980, 40],
    ['0195b55a-1e00-7c02-8d11-2b7d90c41a02', '000000000000000000', '2025-12-31', -5_665_980, null],
  ],
}

const one = (kind: ColumnKind, ...values: readonly SheetCell[]): Sheet => ({
  name: 'S',
  columns: [{ title: 'T', kind }],
  rows: values.map((value) => [value]),
})

async function readBack(sheet: Sheet): Promise<readonly unknown[]> {
  const [read] = await readExcelFile(Buffer.from(await workbook([sheet])), { trim: false })
  return read!.data.slice(1).map(([cell]) => cell)
}

test('what is exported is read back: sheets by name, headers, text, dates, money, counts', async () => {
  const second = { ...SETTLEMENTS, name: '对账差异' }
  const read = await readExcelFile(Buffer.from(await workbook([SETTLEMENTS, second])))
  expect(read.map(({ sheet }) => sheet)).toEqual(['结算明细', '对账差异'])
  expect(read[0]!.data).toEqual([
    ['结算单编号', '证件号码', '结算日期', '基金支付总额', '项数'],
    ['0195a0c2-7d10-7a31-9c55-4f2f0e6b1a01', '210202********1234', new Date('2025-03-01T00:00:00Z'), 56659.8, 40],
    ['0195b55a-1e00-7c02-8d11-2b7d90c41a02', '000000000000000000', new Date('2025-12-31T00:00:00Z'), -56659.8, null],
  ])
})

test('money is exact to the fen, whatever the amount', async () => {
  const amounts = fc.array(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), { minLength: 1, maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(amounts, async (fens) => {
      const written = (await readBack(one('yuan', ...fens))).map(String)
      expect(written.map(parseYuan)).toEqual(fens)
    }),
    { numRuns: 25 },
  )
})

test('a money cell is a number with two places in the file itself', async () => {
  const file = await workbook([one('yuan', 1_234_567_890, 10, -5)])
  const xml = zipEntry(file, 'xl/worksheets/sheet1.xml')
  for (const fen of [1_234_567_890, 10, -5]) {
    expect(xml).toMatch(new RegExp(`<v>${formatYuan(fen).replace(/\.?0+$/, '')}0?</v>`))
  }
  expect(zipEntry(file, 'xl/styles.xml')).toContain('#,##0.00')
})

describe('text never becomes a formula', () => {
  const HOSTILE = [
    '=1+1',
    '+8613800000000',
    '-1',
    '@SUM(A1:A9)',
    '\t=1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x","y")',
    '<f>1</f>',
  ]

  test('what looks like one is read back letter by letter', async () => {
    expect(await readBack(one('text', ...HOSTILE))).toEqual(HOSTILE)
  })

  test('no formula stands in the file, and the cells are of the format that stays text when edited', async () => {
    const hostile = { ...one('text', ...HOSTILE), columns: [{ title: '=1+1', kind: 'text' as const }] }
    const file = await workbook([hostile])
    expect(zipEntry(file, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
    expect(zipEntry(file, 'xl/styles.xml')).toMatch(/numFmtId="49"|formatCode="@"/)
  })
})

test('a long number in a text column keeps its digits and its zeros', async () => {
  expect(await readBack(one('text', '000123456789012345678', ' 张三 '))).toEqual(['000123456789012345678', ' 张三 '])
})

test('the header row is frozen', async () => {
  const xml = zipEntry(await workbook([SETTLEMENTS]), 'xl/worksheets/sheet1.xml')
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*>/)
  expect(xml).toMatch(/<pane [^>]*state="frozen"[^>]*>/)
})

test('a day is the same day in every time zone', async () => {
  expect(await readBack(one('date', '2024-02-29', '1955-03-02'))).toEqual([
    new Date('2024-02-29T00:00:00Z'),
    new Date('1955-03-02T00:00:00Z'),
  ])
})

test('a list without rows is a header and nothing else', async () => {
  expect(await readBack(one('text'))).toEqual([])
})

describe('refused, with the place', () => {
  test.each<[string, Sheet, string]>([
    ['half a fen', one('yuan', 1, 0.5), 'S, row 3, T: 0.5 is not a whole number of fen'],
    ['money as text', one('yuan', '1.00'), 'S, row 2, T: 1.00 is not a whole number of fen'],
    ['a number as text', one('text', 5), '5 is not text'],
    ['no date', one('date', '2025-02-30'), '2025-02-30 is not a date'],
    ['a part of a count', one('count', 1.5), '1.5 is not a whole number of things'],
    ['text longer than a cell', one('text', 'x'.repeat(32_768)), 'at most 32767 characters'],
    ['a row with a cell too few', { ...SETTLEMENTS, rows: [['x']] }, '结算明细, row 2: 1 cells for 5 columns'],
    ['a name that Excel does not open', { ...one('text'), name: 'a/b' }, 'no name for a sheet'],
    ['a name of 32 characters', { ...one('text'), name: 'x'.repeat(32) }, 'no name for a sheet'],
  ])('%s', async (_, sheet, message) => {
    await expect(workbook([sheet])).rejects.toThrow(message)
  })

  test('two sheets of one name, and no sheet at all', async () => {
    await expect(workbook([one('text'), { ...one('text'), name: 's' }])).rejects.toThrow('two sheets are named “s”')
    await expect(workbook([])).rejects.toThrow('needs a sheet')
  })
})
