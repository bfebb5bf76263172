import type { FilingFields, Form, LineFields, YesNo } from './form.ts'
import { birthOf, tidyAmount, tidyDate, tidyRate } from './tidy.ts'

/** A case as `engine.estimate` takes it (docs/case.md), unread. */
export type WrittenCase = Readonly<Record<string, unknown>>

/** The case that the fields tell. What is not told is left out, so that the engine takes its defaults and names them. */
export function caseOf(form: Form): WrittenCase {
  const place = form.place ?? form.home
  return told({
    insured: told({
      region: form.home,
      scheme: form.scheme,
      plan: form.plan,
      category: form.category,
      groups: form.groups,
      birthDate: form.born === '' ? '' : birthOf(form.born, form.settledOn),
      enrolledMonths: form.months.trim(),
    }),
    visit: told({
      care: form.care,
      region: place,
      level: form.level,
      specialist: yesNo(form.specialist),
      selected: yesNo(form.selected),
      referred: yesNo(form.referred),
      signed: yesNo(form.signed),
      admittedOn: tidyDate(form.admittedOn),
      settledOn: tidyDate(form.settledOn),
      emergency: form.emergency || undefined,
      diagnosis: form.diagnosis,
    }),
    filings: form.filings.map((filing) => filingOf(filing, place, form.admittedOn || form.settledOn)),
    bill: billOf(form),
    yearToDate: optional({ stays: form.stays.trim(), deductible: amounts(form.deductible), ...amounts(form.year) }),
    account: optional({
      balance: tidyAmount(form.balance),
      shared: form.shared.map(({ relation, balance }) => told({ relation, balance: tidyAmount(balance) })),
    }),
  })
}

const filingOf = ({ type, kind, region, from, to }: FilingFields, place: string, begin: string): WrittenCase =>
  told({ type, kind, region: region || place, from: tidyDate(from || begin), to: tidyDate(to) })

function billOf(form: Form): WrittenCase {
  if (form.lines.length > 0) return told({ total: tidyAmount(form.total), lines: form.lines.map(lineOf) })
  return told({
    total: tidyAmount(form.total),
    outOfCatalogue: tidyAmount(form.outOfCatalogue),
    overLimit: tidyAmount(form.overLimit),
    preSelfPay: tidyAmount(form.preSelfPay),
    items: amounts(form.items),
  })
}

const lineOf = (line: LineFields): WrittenCase =>
  told({
    name: line.name,
    class: line.class,
    price: tidyAmount(line.price),
    quantity: line.quantity.trim(),
    limitPrice: tidyAmount(line.limitPrice),
    selfPayRate: tidyRate(line.selfPayRate),
    item: line.item,
  })

const yesNo = (answer: YesNo): boolean | undefined => (answer === '' ? undefined : answer === 'yes')

const amounts = (fields: Readonly<Record<string, string | undefined>>): WrittenCase =>
  told(Object.fromEntries(Object.entries(fields).map(([name, typed]) => [name, tidyAmount(typed ?? '')])))

/** Without what is empty: texts, lists, and parts that tell nothing. The four parts of every case stay. */
function told(fields: Readonly<Record<string, unknown>>): WrittenCase {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => REQUIRED.has(name) || !isEmpty(value)))
}

const REQUIRED: ReadonlySet<string> = new Set(['insured', 'visit', 'bill'])

const optional = (fields: Readonly<Record<string, unknown>>): WrittenCase | undefined => {
  const some = told(fields)
  return isEmpty(some) ? undefined : some
}

function isEmpty(value: unknown): boolean {
  if (value === '' || value === undefined || value === null) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}
