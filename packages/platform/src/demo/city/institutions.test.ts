import { LEVELS } from '@yibao/engine'
import { expect, it } from 'vitest'
import { INSTITUTIONS } from './institutions.ts'

it('institutions have codes of the national form, each its own', () => {
  for (const { code, kind, region } of INSTITUTIONS)
    expect(code).toMatch(new RegExp(`^${kind === 'pharmacy' ? 'P' : 'H'}${region}99\\d{3}$`))
  expect(new Set(INSTITUTIONS.map(({ code }) => code)).size).toBe(INSTITUTIONS.length)
})

it('institutions cannot be taken for real ones', () => {
  for (const { name, address, phone } of INSTITUTIONS) {
    expect(name).toMatch(/^..演示/)
    expect(address).toContain('演示路')
    expect(phone).toMatch(/^000/)
  }
  expect(new Set(INSTITUTIONS.map(({ name }) => name)).size).toBe(INSTITUTIONS.length)
})

it('Dalian and Anshan have all five levels, Shenzhen four, and every city a pharmacy', () => {
  const levelsOf = (place: string): readonly string[] =>
    LEVELS.filter((level) => INSTITUTIONS.some((one) => one.region === place && one.level === level))
  expect([levelsOf('210200'), levelsOf('210300')]).toEqual([LEVELS, LEVELS])
  expect(levelsOf('440300')).toEqual(LEVELS.filter((level) => level !== 'level3-special'))
  for (const region of new Set(INSTITUTIONS.map((one) => one.region)))
    expect(INSTITUTIONS.filter((one) => one.region === region && one.kind === 'pharmacy')).not.toEqual([])
})

it('people from elsewhere find specialist and general hospitals of the third level, and some that do not settle for them', () => {
  for (const region of ['110000', '310000']) {
    const there = INSTITUTIONS.filter((one) => one.region === region)
    expect(there.some(({ level, specialist }) => level === 'level3' && specialist)).toBe(true)
    expect(there.some(({ level, specialist }) => level === 'level3' && !specialist)).toBe(true)
    expect(there.some(({ settlesOffSite }) => !settlesOffSite)).toBe(true)
  }
})
