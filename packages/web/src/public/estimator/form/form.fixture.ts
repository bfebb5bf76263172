import { CARES, CATEGORIES, DIAGNOSES, FILING_TYPES, GROUPS, ITEMS, KIN, LEVELS, PLANS, SCHEMES } from '@yibao/engine'
import fc from 'fast-check'
import type { Form } from './form.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 8 })
const word = (words: readonly string[]) => fc.constantFrom('', ...words)
const yuan = fc
  .tuple(fc.nat(9_999_999), fc.nat(99))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`)
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const maybe = (some: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), some)
const yesNo = fc.constantFrom('', 'yes', 'no') as fc.Arbitrary<Form['signed']>

/** Amounts by name, as far as they are told. */
const amountsOf = (names: readonly string[], amount: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), amount), { selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== '')))

type Parts = { readonly amount: fc.Arbitrary<string>; readonly free: fc.Arbitrary<string> }

const forms = ({ amount, free }: Parts): fc.Arbitrary<Form> =>
  fc.record({
    home: fc.constantFrom('', '210200', '210300', '440300'),
    scheme: word(SCHEMES),
    plan: word(PLANS),
    category: word(CATEGORIES),
    born: maybe(date),
    months: maybe(fc.nat(600).map(String)),
    groups: fc.uniqueArray(fc.constantFrom(...GROUPS)),
    care: word(CARES),
    place: fc.constantFrom(null, '110000', '310000', '320500'),
    level: word(LEVELS),
    specialist: yesNo,
    selected: yesNo,
    referred: yesNo,
    signed: yesNo,
    emergency: fc.boolean(),
    diagnosis: word(DIAGNOSES),
    admittedOn: maybe(date),
    settledOn: date,
    filings: fc.array(
      fc.record({
        type: fc.constantFrom(...FILING_TYPES),
        kind: fc.constantFrom('', 'retirement', 'work'),
        region: fc.constantFrom('110000', '440300'),
        from: date,
        to: maybe(date),
      }),
      { maxLength: 3 },
    ),
    total: maybe(amount),
    outOfCatalogue: maybe(amount),
    overLimit: maybe(amount),
    preSelfPay: maybe(amount),
    items: amountsOf(ITEMS, amount),
    lines: fc.constant([]),
    stays: maybe(fc.nat(20).map(String)),
    deductible: amountsOf(['outpatient', 'inpatient', 'inpatient:level3'], amount),
    year: amountsOf(['pooledFund', 'outpatientFund', 'catastrophicBase', 'catastrophic'], amount),
    balance: maybe(amount),
    shared: fc.array(fc.record({ relation: word(KIN), balance: amount }), { maxLength: 2 }),
    reading: maybe(free),
  })

/** Fields as somebody fills them in without a slip. */
export const tidyForm: fc.Arbitrary<Form> = forms({ amount: yuan, free: fc.constant('2024年起降低') })

const line = fc.record({
  name: text,
  class: word(['A', 'B', 'C']),
  price: text,
  quantity: text,
  limitPrice: text,
  selfPayRate: text,
  item: word(ITEMS),
})

/** Fields with anything in them, fee lines included: what a link must carry whatever was typed. */
export const anyForm: fc.Arbitrary<Form> = fc
  .tuple(forms({ amount: text, free: text }), fc.array(line, { maxLength: 4 }), text)
  .map(([form, lines, born]) => ({ ...form, lines, born }))
