import { type Answer, formatYuan, parseYuan } from '@yibao/engine'
import type { Form } from '../form/form.ts'
import { tidyAmount } from '../form/tidy.ts'

/** The fields for the next bill of the same year: the counters after this one, what is left on the account, no costs yet. */
export function nextBill(form: Form, { yearToDate, amounts }: Answer): Partial<Form> {
  const { stays, deductible, ...year } = yearToDate
  const balance = parseYuan(tidyAmount(form.balance))
  const left = balance === undefined ? form.balance : formatYuan(balance - parseYuan(amounts.account)!)
  return {
    stays: String(stays),
    deductible: withoutZeros(deductible),
    year: withoutZeros(year as Readonly<Record<string, string>>),
    balance: left,
    admittedOn: '',
    total: '',
    outOfCatalogue: '',
    overLimit: '',
    preSelfPay: '',
    items: {},
    lines: [],
  }
}

/** A counter at zero tells nothing. */
const withoutZeros = (counters: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(counters).filter(([, amount]) => amount !== '0.00'))
