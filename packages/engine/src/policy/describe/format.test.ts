import { expect, test } from 'vitest'
import { fen } from '../../money/fen.ts'
import { rate } from '../../money/rate.ts'
import { text } from '../../words/text.ts'
import { band, conditions, percent, share, unknown, yuan } from '../check/test-support.ts'
import { formatCondition, formatRange } from './condition.ts'
import { formatBand, formatMoney, formatMoneyValue, formatRateValue } from './format.ts'

test('money is told in yuan, whole ten thousands in 万元', () => {
  expect(formatMoneyValue(yuan(600), 'zh')).toBe('600元')
  expect(formatMoneyValue(yuan(250000), 'zh')).toBe('25万元')
  expect(formatMoneyValue(yuan(250000), 'en')).toBe('¥250,000')
  expect(formatMoney(fen(261960), 'zh')).toBe('2619.60元')
  expect(formatMoney(fen(261960), 'en')).toBe('¥2,619.60')
  expect(formatMoney(fen(0), 'zh')).toBe('0元')
})

test('a share of a reference value names it; six times it is 6 ×', () => {
  const names = (zh: string) => text(zh, 'average wage')
  expect(formatMoneyValue(share(150, '平均工资'), 'zh', names)).toBe('1.5% × 平均工资')
  expect(formatMoneyValue(share(150, '平均工资'), 'en', names)).toBe('1.5% × average wage')
  expect(formatMoneyValue(share(60000, '平均工资'), 'zh')).toBe('6 × 平均工资')
  expect(formatMoneyValue(share(15000, '平均工资'), 'zh')).toBe('1.5 × 平均工资')
})

test('what is unlimited or not established says so', () => {
  expect(formatMoneyValue({ kind: 'unlimited' }, 'zh')).toBe('不设')
  expect(formatMoneyValue(unknown, 'en')).toBe('not established')
  expect(formatRateValue(unknown, 'zh')).toBe('未确定')
})

test('points are told with their sign, and taken off where they are', () => {
  expect(formatRateValue(percent(55), 'zh')).toBe('55%')
  expect(formatRateValue(percent(5), 'zh', 'points')).toBe('+5个百分点')
  expect(formatRateValue(percent(-5), 'en', 'points')).toBe('-5 points')
  expect(formatRateValue({ kind: 'rate', rate: rate(25, 3) }, 'en', 'points')).toBe('+2.5 points')
  expect([percent(10), percent(-10)].map((value) => formatRateValue(value, 'zh', 'points-off'))).toEqual([
    '-10个百分点',
    '-10个百分点',
  ])
})

test('brackets say which bound is inside', () => {
  expect(formatBand(band(0, 50000), 'zh')).toBe('5万元（含）以下')
  expect(formatBand(band(50000, 100000), 'zh')).toBe('5万元以上至10万元（含）')
  expect(formatBand(band(100000, null), 'en')).toBe('over ¥100,000')
})

test('conditions read as people say them', () => {
  const say = (when: Parameters<typeof conditions>[0], lang: 'zh' | 'en' = 'zh') =>
    conditions(when)
      .map((condition) => formatCondition(condition, lang))
      .join()
  expect(say({ level: ['level2', 'level3'] })).toBe('级别=二级或三级')
  expect(say({ level: ['level2', 'level3-special'] }, 'en')).toBe('level = level 2 or special level 3')
  expect(say({ specialist: 'yes' })).toBe('专科=是')
  expect(say({ group: 'other' })).toBe('特殊人群=其他')
  expect(say({ enrolledMonths: [12, 36] })).toBe('连续参保=12-35个月')
  expect(say({ age: [60, 61] })).toBe('年龄=60岁')
  expect([formatRange('stay', 2, null, 'zh'), formatRange('stay', null, 2, 'zh')]).toEqual(['第2次及以后', '第1次'])
  expect([formatRange('stay', 2, null, 'en'), formatRange('stay', 3, 5, 'en')]).toEqual(['2nd and later', '3rd to 4th'])
})
