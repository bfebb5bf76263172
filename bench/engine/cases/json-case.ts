import { CATEGORIES, type Category, FILINGS, type Filing, LEVELS } from '../rules/dalian-resident-inpatient-2025.ts'
import type { Facts, JsonCase, JsonFiling } from './bench-case.ts'
import type { Random } from './random.ts'

const DALIAN = '210200'
const ELSEWHERE = '110000'
const DAY = 86_400_000

/** Months without a school holiday or the Spring Festival, which move some cases to another column. */
const MONTHS = [3, 4, 5, 9, 10, 11] as const
const BIRTH_YEARS: Readonly<Record<Category, number>> = {
  working: 1985,
  retired: 1955,
  adult: 1980,
  minor: 2014,
  student: 2004,
  newborn: 2025,
}

/** The whole case behind the plain facts: the filing is left to the engine to find, from place, date and emergency. */
export const jsonCase = (facts: Facts, group: string | null, random: Random): JsonCase => {
  const filing = FILINGS[facts.filing]!
  const category = CATEGORIES[facts.category]!
  const settled = Date.UTC(2025, random.pick(MONTHS) - 1, random.between(1, 28))
  const admitted = settled - random.between(2, 20) * DAY
  return {
    insured: {
      region: DALIAN,
      scheme: 'resident',
      plan: null,
      category,
      groups: group === null ? [] : [group],
      birthDate: category === 'newborn' ? iso(admitted - random.between(0, 7) * DAY) : `${BIRTH_YEARS[category]}-06-15`,
      enrolledMonths: category === 'newborn' ? 1 : 60,
    },
    visit: {
      care: 'inpatient',
      region: filing === 'local' ? DALIAN : ELSEWHERE,
      level: LEVELS[facts.level]!,
      specialist: false,
      selected: true,
      admittedOn: iso(admitted),
      settledOn: iso(settled),
      emergency: filing === 'emergency',
      diagnosis: null,
    },
    filings: filings(filing, iso(admitted - DAY)),
    bill: {
      total: yuan(facts.total),
      outOfCatalogue: yuan(facts.outOfCatalogue),
      overLimit: yuan(facts.overLimit),
      preSelfPay: yuan(facts.preSelfPay),
    },
    yearToDate: {
      stays: facts.pooledPaid > 0 ? 1 : 0,
      deductible: {},
      pooledFund: yuan(facts.pooledPaid),
      outpatientFund: yuan(facts.outpatientPaid),
      catastrophicBase: yuan(facts.catastrophicBase),
    },
    account: { balance: '0.00', shared: [] },
  }
}

const filings = (filing: Filing, dayBefore: string): readonly JsonFiling[] => {
  if (filing === 'local' || filing === 'emergency') return []
  if (filing === 'long-term')
    return [{ type: filing, kind: 'residence', region: ELSEWHERE, from: '2024-01-01', to: null }]
  return [{ type: filing, region: ELSEWHERE, from: dayBefore, to: null }]
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

const yuan = (fen: number): string => {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
