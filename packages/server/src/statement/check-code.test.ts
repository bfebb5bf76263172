import { expect, test } from 'vitest'
import { type CheckedFields, checkCode, checkStatement, groupedCode } from './check-code.ts'

const KEY = new TextEncoder().encode('synthetic key for tests only')
const FIELDS: CheckedFields = {
  region: '210200',
  settlementId: '0195a0c2-7d10-7a31-9c55-4f2f0e6b1a01',
  total: 10_411_157,
  fundTotal: 5_665_980,
  settledOn: '2025-03-01',
  state: 'settled',
}

test('the code is 12 characters of base32 and stays the same: codes on paper outlive programs', () => {
  expect(checkCode(FIELDS, KEY)).toBe('GU3BEP5OV7ZN')
  expect(groupedCode('GU3BEP5OV7ZN')).toBe('GU3B-EP5O-V7ZN')
})

test('a code typed off the paper is genuine, in either case and with its hyphens', () => {
  expect(checkStatement(FIELDS, 'gu3b-ep5o v7zn', KEY)).toBe('genuine')
})

test.each([
  { region: '210300' },
  { settlementId: '0195a0c2-7d10-7a31-9c55-4f2f0e6b1a02' },
  { total: 10_411_158 },
  { fundTotal: 5_665_981 },
  { settledOn: '2025-03-02' },
  { state: 'reversal' },
] as const)('a paper on which %o was changed is told', (change) => {
  const code = checkCode(FIELDS, KEY)
  expect(checkStatement({ ...FIELDS, ...change }, code, KEY)).toBe('changed')
})

test('a paper printed before the reversal is told to be reversed since; one printed after is genuine', () => {
  const reversed = { ...FIELDS, state: 'reversed' as const }
  expect(checkStatement(reversed, checkCode(FIELDS, KEY), KEY)).toBe('reversed-since')
  expect(checkStatement(reversed, checkCode(reversed, KEY), KEY)).toBe('genuine')
})

test('nonsense and a code of another key are no codes', () => {
  expect(checkStatement(FIELDS, '', KEY)).toBe('changed')
  expect(checkStatement(FIELDS, '张三', KEY)).toBe('changed')
  expect(checkStatement(FIELDS, checkCode(FIELDS, new Uint8Array(32)), KEY)).toBe('changed')
})

test('a weak key and a field that could shift into the next are refused', () => {
  expect(() => checkCode(FIELDS, new Uint8Array(15))).toThrow('16 bytes')
  expect(() => checkCode({ ...FIELDS, settlementId: 'a|b' }, KEY)).toThrow('|')
})
