import { failed, type IsoDate, isIsoDate, ok, type Problem, type Result, text } from '@yibao/engine'

declare const idNumberBrand: unique symbol

/** A resident identity number (公民身份号码, GB 11643) that was checked: 17 digits and a check character, X in capitals. */
export type IdNumber = string & { readonly [idNumberBrand]: true }

export type Sex = 'male' | 'female'

/**
 * Reads a resident identity number as a person writes it (spaces around it, small x and full-width digits are taken).
 * `today` bounds the date of birth. Wrong ones come back with every problem at once: YB-W911 form, YB-W912 region,
 * YB-W913 date of birth, YB-W914 check character. No message repeats the number, so that none reaches a log.
 */
export function parseIdNumber(written: string, today: IsoDate, path = 'idNumber'): Result<IdNumber> {
  const number = normalised(written)
  if (!FORM.test(number)) return failed([wrongForm(path)])
  const problems = [
    ...(knownProvince(number) ? [] : [unknownProvince(path)]),
    ...(bornBy(number, today) ? [] : [wrongBirthDate(path)]),
    ...(hasItsCheckCharacter(number) ? [] : [wrongCheckCharacter(path)]),
  ]
  return problems.length ? failed(problems) : ok(number as IdNumber)
}

/** Date of birth: positions 7 to 14. */
export function birthDateOf(number: IdNumber): IsoDate {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
}

/** Position 17 is odd for men and even for women. */
export function sexOf(number: IdNumber): Sex {
  return Number(number[16]) % 2 === 1 ? 'male' : 'female'
}

/** Check character for the first 17 digits: ISO 7064 MOD 11-2, with 10 written X. */
export function checkCharacterOf(first17: string): string {
  const sum = [...first17].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at]!, 0)
  return CHECK_CHARACTERS[sum % 11]!
}

/**
 * The valid identity numbers that stand in a text, in order, as written. Digits that belong to a longer row of digits
 * are not taken apart. Made for a scan of logs, which must hold none.
 */
export function findIdNumbers(searched: string): readonly string[] {
  return (searched.normalize('NFKC').match(/(?<!\d)\d{17}[\dXx](?!\d)/g) ?? []).filter((found) => {
    const number = found.toUpperCase()
    return knownProvince(number) && isIsoDate(birthDateOf(number as IdNumber)) && hasItsCheckCharacter(number)
  })
}

/** A document number in the one form in which it is compared: no white space, capitals, half-width characters. */
export const normalised = (written: string): string => written.normalize('NFKC').replace(/\s/g, '').toUpperCase()

const FORM = /^\d{17}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

/**
 * Provinces of GB/T 2260. Only these two digits are checked: a county that was dissolved lives on in the numbers of
 * the people who were first registered there.
 */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

const knownProvince = (number: string): boolean => PROVINCES.has(number.slice(0, 2))

const hasItsCheckCharacter = (number: string): boolean => checkCharacterOf(number.slice(0, 17)) === number[17]

function bornBy(number: string, today: IsoDate): boolean {
  const birth = birthDateOf(number as IdNumber)
  return isIsoDate(birth) && birth <= today
}

const wrongForm = (path: string): Problem => ({
  code: 'YB-W911',
  path,
  message: text(
    '不是身份证号码：应为17位数字加一位校验码',
    'no identity number: 17 digits and a check character are due',
  ),
  remedy: text(
    '请核对身份证，填写18位号码；15位旧号码请换用18位号码',
    'compare with the card and write all 18 characters; an old number of 15 digits has one of 18',
  ),
  severity: 'error',
})

const unknownProvince = (path: string): Problem => ({
  code: 'YB-W912',
  path,
  message: text('身份证号码前两位不是省级代码', 'the first two digits of the identity number are no province'),
  remedy: text('请核对号码的前六位', 'check the first six digits'),
  severity: 'error',
})

const wrongBirthDate = (path: string): Problem => ({
  code: 'YB-W913',
  path,
  message: text(
    '身份证号码第7至14位不是1900年至今天之间的日期',
    'digits 7 to 14 of the identity number are no date from 1900 to today',
  ),
  remedy: text('请核对号码中的出生日期', 'check the date of birth within the number'),
  severity: 'error',
})

const wrongCheckCharacter = (path: string): Problem => ({
  code: 'YB-W914',
  path,
  message: text('身份证号码的校验码不符', 'the check character of the identity number does not fit'),
  remedy: text('有一位写错或两位颠倒，请逐位核对', 'one digit is wrong or two are exchanged; compare digit by digit'),
  severity: 'error',
})
