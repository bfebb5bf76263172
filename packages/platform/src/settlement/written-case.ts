import { formatYuan, type IsoDate } from '@yibao/engine'
import type { FeeLineRow } from '../encounter/fee-line.ts'
import type { EncounterFacts, EnrolmentFacts, FilingFacts, SharedMoney } from './facts.ts'

/** A bill as parts of a total (decimal strings of yuan), as a case holds it. */
export type WrittenBill = {
  readonly total: string
  readonly outOfCatalogue: string
  readonly overLimit: string
  readonly preSelfPay: string
  readonly items?: Readonly<Record<string, string>>
}

/** Everything that a case is made of. */
export type CaseParts = {
  readonly region: string
  readonly birthDate: IsoDate
  readonly enrolment: EnrolmentFacts
  readonly encounter: EncounterFacts
  /** The policy day. */
  readonly settledOn: IsoDate
  readonly filings: readonly FilingFacts[]
  readonly bill: WrittenBill | { readonly lines: readonly WrittenLine[] }
  /** The year's counters as the settlement before left them; null at the first of the year. */
  readonly counters: unknown
  readonly accountFen: number
  readonly shared: readonly SharedMoney[]
}

/** The case of docs/case.md, ready for the engine: what is kept with a settlement and recomputed by `verify`. */
export function writtenCase(parts: CaseParts) {
  const { enrolment, encounter } = parts
  return {
    insured: {
      region: parts.region,
      scheme: enrolment.scheme,
      plan: enrolment.plan,
      category: enrolment.category,
      groups: enrolment.groups,
      birthDate: parts.birthDate,
      enrolledMonths: monthsBetween(enrolment.continuous_since, parts.settledOn),
    },
    visit: {
      care: encounter.care,
      region: encounter.place,
      level: encounter.level,
      specialist: encounter.specialist,
      selected: encounter.selected,
      referred: encounter.referred,
      signed: encounter.signed,
      admittedOn: encounter.admitted_on,
      settledOn: parts.settledOn,
      emergency: encounter.emergency,
      diagnosis: encounter.diagnosis,
    },
    filings: parts.filings.map(({ type, kind, place, from_date, to_date }) => ({
      type,
      ...(kind === null ? {} : { kind }),
      region: place,
      from: from_date,
      to: to_date,
    })),
    bill: parts.bill,
    ...(parts.counters === null ? {} : { yearToDate: parts.counters }),
    account: {
      balance: formatYuan(parts.accountFen),
      shared: parts.shared.map(({ relation, amountFen }) => ({ relation, balance: formatYuan(amountFen) })),
    },
  }
}

export type WrittenCase = ReturnType<typeof writtenCase>
export type WrittenLine = ReturnType<typeof writtenLine>

/** A fee line as a case holds it; what the catalogue leaves open is left out. */
export function writtenLine(line: Omit<FeeLineRow, 'line_no' | 'batch' | 'origin' | 'provided_on' | 'code'>) {
  return {
    name: line.name,
    class: line.class,
    price: formatYuan(line.price_fen),
    quantity: formatQuantity(line.quantity_e4),
    ...(line.limit_price_fen === null ? {} : { limitPrice: formatYuan(line.limit_price_fen) }),
    ...(line.self_pay_bp === null ? {} : { selfPayRate: formatBp(line.self_pay_bp) }),
    ...(line.item === null ? {} : { item: line.item }),
  }
}

/** 15000 of 1/10000 → "1.5". */
export function formatQuantity(quantityE4: number): string {
  const digits = String(quantityE4).padStart(5, '0')
  const fraction = digits.slice(-4).replace(/0+$/, '')
  return fraction === '' ? digits.slice(0, -4) : `${digits.slice(0, -4)}.${fraction}`
}

/** 1050 basis points → "10.5%". */
function formatBp(bp: number): string {
  const digits = String(bp).padStart(3, '0')
  const fraction = digits.slice(-2).replace(/0+$/, '')
  return fraction === '' ? `${digits.slice(0, -2)}%` : `${digits.slice(0, -2)}.${fraction}%`
}

/** Whole months from the first day of continuous enrolment to a day. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const index = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return Math.max(0, index(to) - index(from) - (to.slice(8) < from.slice(8) ? 1 : 0))
}
