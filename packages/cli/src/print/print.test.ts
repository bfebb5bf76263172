import { describe, expect, it } from 'vitest'
import { tableLines } from './table.ts'
import { width } from './width.ts'
import { wrap } from './wrap.ts'

it('a Chinese character takes two columns, an escape sequence none', () => {
  expect(width('大连 400元')).toBe(10)
  expect(width('\u001b[1m统筹\u001b[22m')).toBe(4)
})

describe('a sentence that is too long', () => {
  it('breaks between Chinese characters, and no line begins with a closing mark', () => {
    const lines = wrap('在参保地就医，无需备案，按本地待遇结算。', 14)
    expect(lines.join('')).toBe('在参保地就医，无需备案，按本地待遇结算。')
    for (const line of lines) {
      expect(width(line)).toBeLessThanOrEqual(14)
      expect(line).not.toMatch(/^[，。]/)
    }
  })

  it('keeps English words whole', () => {
    expect(wrap('care within the home region', 12)).toEqual(['care within', 'the home', 'region'])
  })
})

describe('a table', () => {
  const columns = [{ heading: '名称' }, { heading: '金额', align: 'right' as const }]

  it('aligns Chinese and Latin cells', () => {
    const lines = tableLines(
      columns,
      [
        ['起付线', '400.00'],
        ['total', '1,500.00'],
      ],
      80,
    )
    expect(new Set(lines.map(width)).size).toBe(1)
  })

  it('that is too wide wraps its widest column', () => {
    const lines = tableLines(columns, [['临时异地就医不适用普通门诊统筹', '0.00']], 24)
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(24)
    expect(lines.length).toBeGreaterThan(3)
  })

  it('without any room becomes a list', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ heading: `第${i}栏` }))
    const lines = tableLines(many, [many.map(() => '很长的一个格子')], 40)
    expect(lines[0]).toBe('第0栏: 很长的一个格子')
  })
})
