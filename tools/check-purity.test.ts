import { describe, expect, it } from 'vitest'
import { checkPurity, checkRepository } from './check-purity.ts'

const lines = (...code: string[]) =>
  checkPurity([{ path: 'packages/engine/src/plan/made-up.ts', text: code.join('\n') }]).map(({ line }) => line)

describe('exact and pure engine', () => {
  it('holds in this repository', () => {
    expect(checkRepository()).toEqual([])
  })

  it('refuses floating-point money', () => {
    expect(lines(`parseFloat('1.5')`, `x.toFixed(2)`, 'Math.round(x)', 'Number.parseFloat(y)', 'x * 0.55')).toEqual([
      1, 2, 3, 4, 5,
    ])
  })

  it('refuses the clock, chance and I/O', () => {
    expect(lines('Date.now()', 'new Date()', 'Math.random()', `fetch('/')`, 'process.env.HOME')).toEqual([
      1, 2, 3, 4, 5,
    ])
  })

  it('takes whole numbers, floor division, calendar dates and words in texts', () => {
    expect(lines('Math.floor((a * n) / d)', 'new Date(Date.UTC(2025, 0, 1))', `'toFixed(2), 0.55'`, '1e3')).toEqual([])
  })

  it('leaves tests alone', () => {
    expect(checkPurity([{ path: 'packages/engine/src/money/fen.test.ts', text: 'Math.round(0.5)' }])).toEqual([])
  })
})
