import { expect, test } from 'vitest'
import { chineseAmount } from './chinese-amount.ts'

// The first six are the examples of 支付结算办法 annex 1, in its form without the 零 it leaves to choice.
test.each([
  [140_950, '壹仟肆佰零玖元伍角整'],
  [600_714, '陆仟零柒元壹角肆分'],
  [168_032, '壹仟陆佰捌拾元叁角贰分'],
  [10_700_053, '壹拾万柒仟元伍角叁分'],
  [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
  [32_504, '叁佰贰拾伍元零肆分'],
  [0, '零元整'],
  [5, '伍分'],
  [50, '伍角整'],
  [1_000_000, '壹万元整'],
  [1_000_500, '壹万零伍元整'],
  [100_000_000_00, '壹亿元整'],
  [100_005_000_00, '壹亿零伍仟元整'],
  [100_050_000_00, '壹亿零伍万元整'],
  [10_010_001_000_001, '壹仟零壹亿零壹万元零壹分'],
  [9_999_999_999, '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  [-5_665_980, '负伍万陆仟陆佰伍拾玖元捌角整'],
])('%i fen in capital numerals', (amount, words) => {
  expect(chineseAmount(amount)).toBe(words)
})

test('a fraction of a fen has no numerals', () => {
  expect(() => chineseAmount(0.5)).toThrow(RangeError)
})
