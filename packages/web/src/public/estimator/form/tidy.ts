import { addMonths, isIsoDate } from '@yibao/engine'

/** As people type amounts: `￥1，234.5元`, `１２３４` → `1234.5`, `1234`. What is no amount stays as it is, and is refused by name. */
export function tidyAmount(typed: string): string {
  const plain = narrow(typed)
    .replace(/[\s¥￥]/g, '')
    .replace(/(元|yuan|rmb|cny)$/i, '')
  const grouped = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain
  return grouped.replace(/^(\d+)\.$/, '$1')
}

/** `10`, `10%`, `0.1` → `10%`, `10%`, `0.1`: a share of one or more is meant in percent. */
export function tidyRate(typed: string): string {
  const plain = narrow(typed).replace(/\s/g, '').replace(/％$/, '%')
  return /^\d+(\.\d+)?$/.test(plain) && !/^(0(\.\d+)?|1(\.0*)?)$/.test(plain) ? `${plain}%` : plain
}

/** A date as people type it: `1955年3月2日`, `1955/3/2`, `19550302` → `1955-03-02`. */
export function tidyDate(typed: string): string {
  const plain = narrow(typed).trim()
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain)
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : plain
}

/** The date of birth that an age in full years stands for on a day: the latest. Other texts are read as a date. */
export function birthOf(typed: string, on: string): string {
  const age = /^(\d{1,3})\s*岁?$/.exec(narrow(typed).trim())
  if (age && isIsoDate(on)) return addMonths(on, -12 * Number(age[1]))
  return tidyDate(typed)
}

/** Full-width digits and marks as narrow ones. */
const narrow = (typed: string): string =>
  typed.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replace(/[　]/g, ' ')
