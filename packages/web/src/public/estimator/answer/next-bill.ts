import { type Answer, formatYuan, parseYuan } from '@yibao/engine'
import type { Form } from '../form/form.ts'
import { tidyAmount } from '../form/tidy.ts'

/** The fields for the next bill of the same year: the counters after this one, what is left on the accounts, no costs yet. */
export function nextBill(form: Form, { yearToDate, amounts }: Answer): Partial<Form> {
  const { stays, deductible, ...year } = yearToDate
  return {
    stays: String(stays),
    deductible: withoutZeros(deductible),
    year: withoutZeros(year as Readonly<Record<string, string>>),
    balance: leftOf([form.balance], amounts.account)[0]!,
    shared: leftOf(
      form.shared.map(({ balance }) => balance),
      amounts.sharedAccount,
    ).map((balance, at) => ({ ...form.shared[at]!, balance })),
    admittedOn: '',
    total: '',
    outOfCatalogue: '',
    overLimit: '',
    preSelfPay: '',
    items: {},
    lines: [],
  }
}

/** What accounts still hold after paying an amount (yuan), the first before the second. */
function leftOf(balances: readonly string[], paid: string): readonly string[] {
  let due = parseYuan(paid) ?? 0
  return balances.map((written) => {
    const balance = parseYuan(tidyAmount(written))
    if (balance === undefined) return written
    const taken = Math.min(balance, due)
    due -= taken
    return formatYuan(balance - taken)
  })
}

/** A counter at zero tells nothing. */
const withoutZeros = (counters: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(counters).filter(([, amount]) => amount !== '0.00'))
