import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('a name with a quote or a comma stays one cell, and one that begins like a formula is none', () => {
  expect(
    csvOf([
      ['收款人', '金额'],
      ['王"演示", 一', '17580.00'],
      ['=HYPERLINK("x")', '1.00'],
    ]),
  ).toBe('\uFEFF"收款人","金额"\r\n"王""演示"", 一","17580.00"\r\n"\'=HYPERLINK(""x"")","1.00"\r\n')
})
