import { expect, it } from 'vitest'
import { maskBankAccount, maskIdNumber, maskName, maskPhone } from './mask.ts'

it('an identity number shows the place of registration and the last four characters', () => {
  expect(maskIdNumber('210202199001011234')).toBe('210202********1234')
  expect(maskIdNumber('11010519491231002X')).toBe('110105********002X')
})

it('a number of another document shows a third of itself at most', () => {
  expect(maskIdNumber('E12345678')).toBe('******678')
  expect(maskIdNumber('E1')).toBe('**')
})

it('a name shows its first character, and none where it has but one', () => {
  expect(['王小明', '王明', '𠮷田演示', '王', ''].map(maskName)).toEqual(['王**', '王*', '𠮷***', '*', ''])
})

it('a phone number shows the network and the last four digits', () => {
  expect(maskPhone('13800001234')).toBe('138****1234')
  expect(maskPhone('88881234')).toBe('******34')
})

it('a bank account shows its last four digits', () => {
  expect(maskBankAccount('6222020200001234567')).toBe('***************4567')
  expect(maskBankAccount('123')).toBe('**3')
})
