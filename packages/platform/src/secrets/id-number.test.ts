import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthDateOf, checkCharacterOf, findIdNumbers, type IdNumber, parseIdNumber, sexOf } from './id-number.ts'

const TODAY = '2026-01-01'
const codes = (written: string): readonly string[] => {
  const read = parseIdNumber(written, TODAY)
  return read.ok ? [] : read.problems.map((problem) => problem.code)
}
const withCheck = (first17: string): IdNumber => `${first17}${checkCharacterOf(first17)}` as IdNumber

describe('a resident identity number', () => {
  it('reads as in the examples of GB 11643, and nobody alive was born before 1900', () => {
    const read = parseIdNumber('11010519491231002x', TODAY)
    expect(read).toEqual({ ok: true, value: '11010519491231002X' })
    if (!read.ok) return
    expect([birthDateOf(read.value), sexOf(read.value)]).toEqual(['1949-12-31', 'female'])
    expect(checkCharacterOf('44052418800101001')).toBe('4')
    expect(codes('440524188001010014')).toEqual(['YB-W913'])
  })

  it('may stand among spaces and in full-width digits', () => {
    const read = parseIdNumber(' １１０１０５ 19491231 002Ｘ ', TODAY)
    expect(read).toEqual({ ok: true, value: '11010519491231002X' })
  })

  it('has 17 digits and a check character', () => {
    for (const wrong of ['', '110105491231002', '1101051949123100X2', '11010519491231002XX', '护照E12345678'])
      expect(codes(wrong)).toEqual(['YB-W911'])
  })

  it('begins with a province, holds a date of birth that has come, and ends with its check character', () => {
    expect(codes(withCheck('00010519491231002'))).toEqual(['YB-W912'])
    expect(codes(withCheck('11010519490229002'))).toEqual(['YB-W913'])
    expect(codes(withCheck('11010520260102002'))).toEqual(['YB-W913'])
    expect(codes(withCheck('11010520260101002'))).toEqual([])
    expect(codes('110105194912310021')).toEqual(['YB-W914'])
  })

  it('is told everything that is wrong with it at once, and never repeated', () => {
    const read = parseIdNumber('990105194913310021', TODAY, 'insured.idNumber')
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.problems.map(({ code }) => code)).toEqual(['YB-W912', 'YB-W913', 'YB-W914'])
    expect(read.problems.map(({ path }) => path)).toEqual(new Array(3).fill('insured.idNumber'))
    expect(JSON.stringify(read.problems)).not.toContain('19491331')
  })

  it('does not survive one digit written wrong, nor two neighbours exchanged', () => {
    const number = '21029919900101123'
    const whole = withCheck(number)
    for (let at = 0; at < 17; at++) {
      for (const digit of '0123456789') {
        if (digit === whole[at]) continue
        expect(codes(whole.slice(0, at) + digit + whole.slice(at + 1))).toContain('YB-W914')
      }
      const exchanged = whole.slice(0, at) + whole[at + 1] + whole[at] + whole.slice(at + 2)
      if (exchanged !== whole) expect(codes(exchanged)).not.toEqual([])
    }
  })
})

describe('a scan of a log', () => {
  it('finds valid numbers between anything but digits', () => {
    const log = '{"id":"210299199001011231"} user11010519491231002x, 2102991990010112310 and 210299199001011232'
    expect(findIdNumbers(log)).toEqual(['210299199001011231', '11010519491231002x'])
  })

  it('finds every number that is hidden in text without digits', () => {
    const word = fc.stringMatching(/^[^\d]{0,20}$/)
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(word, word, day, fc.integer({ min: 0, max: 999 }), (before, after, born, order) => {
        const date = born.toISOString().slice(0, 10).replaceAll('-', '')
        const number = withCheck(`210299${date}${String(order).padStart(3, '0')}`)
        expect(findIdNumbers(`${before} ${number} ${after}`)).toContain(number)
      }),
    )
  })

  it('is not alarmed by times, amounts, ids of requests or masked numbers', () => {
    const log =
      '1767225600000 amount=123456789012345678 0190e4f2-7b1c-8a3d-9f00-1234567890ab 210299********1231 H21020099001'
    expect(findIdNumbers(log)).toEqual([])
  })
})
