import type { Fen } from '../money/fen.ts'
import { draft, object, optional, recordOf, required } from '../shape/object.ts'
import { listOf, nullable, type Shape, type ShapeOf } from '../shape/shape.ts'
import { wordOf } from '../shape/words.ts'
import { ITEMS, type Item, LAYER_FUNDS, type LayerFund } from './enums.ts'
import {
  deductiblePool,
  isoDate,
  plainText,
  quantity,
  regionCode,
  share,
  wholeNumber,
  yesNo,
  yuan,
} from './read-values.ts'
import { CASE_KEYS as K } from './words.ts'

const insured = draft({
  region: required(K.region, regionCode),
  scheme: required(K.scheme, wordOf('scheme')),
  plan: optional(K.plan, nullable(wordOf('plan')), null),
  category: required(K.category, wordOf('category')),
  groups: optional(K.groups, listOf(wordOf('group')), []),
  birthDate: optional(K.birthDate, nullable(isoDate), null),
  enrolledMonths: optional(K.enrolledMonths, nullable(wholeNumber(1200)), null),
})

const visit = draft({
  care: required(K.care, wordOf('care')),
  region: required(K.region, regionCode),
  level: required(K.level, wordOf('level')),
  specialist: optional(K.specialist, nullable(yesNo), null),
  selected: optional(K.selected, nullable(yesNo), null),
  referred: optional(K.referred, nullable(yesNo), null),
  signed: optional(K.signed, nullable(yesNo), null),
  admittedOn: optional(K.admittedOn, nullable(isoDate), null),
  settledOn: required(K.settledOn, isoDate),
  emergency: optional(K.emergency, nullable(yesNo), null),
  diagnosis: optional(K.diagnosis, nullable(wordOf('diagnosis')), null),
})

const filing = draft({
  type: required(K.type, wordOf('filingType')),
  kind: optional(K.kind, nullable(wordOf('longTermKind')), null),
  region: required(K.region, regionCode),
  from: required(K.from, isoDate),
  to: optional(K.to, nullable(isoDate), null),
})

const feeLine = draft({
  name: optional(K.name, plainText, ''),
  class: required(K.class, wordOf('catalogueClass')),
  price: required(K.price, yuan),
  quantity: optional(K.quantity, quantity, { numerator: 1, digits: 0 }),
  limitPrice: optional(K.limitPrice, nullable(yuan), null),
  selfPayRate: optional(K.selfPayRate, nullable(share), null),
  item: optional(K.item, nullable(wordOf('item')), null),
})

/** `{consultation: "20.00"}`: in-scope amounts of items that may have a ratio of their own. */
const items = object(
  Object.fromEntries(ITEMS.map((item) => [item, optional({ zh: item, en: item }, yuan, 0 as Fen)])),
) as unknown as Shape<Readonly<Record<Item, Fen>>>

const bill = draft({
  total: optional(K.total, nullable(yuan), null),
  outOfCatalogue: optional(K.outOfCatalogue, yuan, null),
  overLimit: optional(K.overLimit, yuan, null),
  preSelfPay: optional(K.preSelfPay, yuan, null),
  items: optional(K.items, items, null),
  lines: optional(K.lines, nullable(listOf(feeLine)), null),
})

const zero = 0 as Fen
const amount = (name: string) => optional({ zh: name, en: name }, yuan, null)

/** `catastrophicBase`, `catastrophic`, … each later fund's base and payment of the year. */
const layerCounters = Object.fromEntries(
  LAYER_FUNDS.flatMap((fund) => [`${fund}Base`, fund].map((name) => [name, amount(name)])),
)

const yearToDate = object({
  stays: optional(K.stays, wholeNumber(366), 0),
  deductible: optional(K.deductible, recordOf(yuan, deductiblePool), {}),
  pooledFund: amount('pooledFund'),
  outpatientFund: amount('outpatientFund'),
  outpatientUpperFund: amount('outpatientUpperFund'),
  chronicFund: amount('chronicFund'),
  pooledBase: amount('pooledBase'),
  ...(layerCounters as Record<string, ReturnType<typeof amount>>),
}) as unknown as Shape<WrittenYearToDate>

export type WrittenYearToDate = {
  readonly stays: number
  readonly deductible: Readonly<Record<string, Fen>>
} & Readonly<
  Record<'pooledFund' | 'outpatientFund' | 'outpatientUpperFund' | 'chronicFund' | 'pooledBase', Fen | null>
> &
  Readonly<Record<LayerFund | `${LayerFund}Base`, Fen | null>>

const account = object({
  balance: optional(K.balance, yuan, zero),
  shared: optional(
    K.shared,
    listOf(
      object({ relation: optional(K.relation, nullable(wordOf('kin')), null), balance: required(K.balance, yuan) }),
    ),
    [],
  ),
})

/** A case as written: shapes only; `check.ts` holds what must agree between the parts. */
export const caseShape = draft({
  insured: required(K.insured, insured),
  visit: required(K.visit, visit),
  filings: optional(K.filings, listOf(filing), []),
  bill: required(K.bill, bill),
  yearToDate: optional(K.yearToDate, nullable(yearToDate), null),
  account: optional(K.account, nullable(account), null),
})

export type WrittenCase = ShapeOf<typeof caseShape>
export type WrittenBill = ShapeOf<typeof bill>
