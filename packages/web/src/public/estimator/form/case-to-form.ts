import { blankForm, type FilingFields, type Form, type LineFields, type YesNo } from './form.ts'
import type { WrittenCase } from './form-to-case.ts'

/** The fields that tell a case, for cases with the English names of docs/case.md. */
export function formOf(written: WrittenCase): Form {
  const [insured, visit, bill] = [part(written, 'insured'), part(written, 'visit'), part(written, 'bill')]
  const [year, account] = [part(written, 'yearToDate'), part(written, 'account')]
  const { stays, deductible, ...counters } = year
  const settledOn = word(visit, 'settledOn')
  return {
    ...blankForm(settledOn),
    home: word(insured, 'region'),
    scheme: word(insured, 'scheme'),
    plan: word(insured, 'plan'),
    category: word(insured, 'category'),
    born: word(insured, 'birthDate'),
    months: word(insured, 'enrolledMonths'),
    groups: list(insured, 'groups').map(String),
    care: word(visit, 'care'),
    place: word(visit, 'region') === word(insured, 'region') ? null : word(visit, 'region'),
    level: word(visit, 'level'),
    specialist: yesNo(visit.specialist),
    selected: yesNo(visit.selected),
    referred: yesNo(visit.referred),
    signed: yesNo(visit.signed),
    emergency: visit.emergency === true,
    diagnosis: word(visit, 'diagnosis'),
    admittedOn: word(visit, 'admittedOn'),
    filings: list(written, 'filings').map(filingFields),
    total: word(bill, 'total'),
    outOfCatalogue: word(bill, 'outOfCatalogue'),
    overLimit: word(bill, 'overLimit'),
    preSelfPay: word(bill, 'preSelfPay'),
    items: words(part(bill, 'items')),
    lines: list(bill, 'lines').map(lineFields),
    stays: stays === undefined ? '' : String(stays),
    deductible: words((deductible ?? {}) as WrittenCase),
    year: words(counters),
    balance: word(account, 'balance'),
    shared: list(account, 'shared').map((one) => ({
      relation: word(one as WrittenCase, 'relation'),
      balance: word(one as WrittenCase, 'balance'),
    })),
  }
}

function filingFields(written: unknown): FilingFields {
  const filing = written as WrittenCase
  return {
    type: word(filing, 'type'),
    kind: word(filing, 'kind'),
    region: word(filing, 'region'),
    from: word(filing, 'from'),
    to: word(filing, 'to'),
  }
}

function lineFields(written: unknown): LineFields {
  const line = written as WrittenCase
  return {
    name: word(line, 'name'),
    class: word(line, 'class'),
    price: word(line, 'price'),
    quantity: word(line, 'quantity'),
    limitPrice: word(line, 'limitPrice'),
    selfPayRate: word(line, 'selfPayRate'),
    item: word(line, 'item'),
  }
}

const part = (written: WrittenCase, name: string): WrittenCase => (written[name] ?? {}) as WrittenCase

const list = (written: WrittenCase, name: string): readonly unknown[] => (written[name] ?? []) as readonly unknown[]

const word = (written: WrittenCase, name: string): string => {
  const value = written[name]
  return value === undefined || value === null ? '' : String(value)
}

const words = (written: WrittenCase): Record<string, string> =>
  Object.fromEntries(Object.entries(written).map(([name, value]) => [name, String(value)]))

const yesNo = (value: unknown): YesNo => (value === undefined || value === null ? '' : value === true ? 'yes' : 'no')
