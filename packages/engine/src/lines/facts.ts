import type { Case, Filing, Insured, Visit } from '../case/case.ts'
import { SCHEMES } from '../case/enums.ts'
import { CODES, encodeCase } from '../plan/facts.ts'
import type { WhereAndFiled } from '../settlement/scenarios.ts'
import { dayOf } from './read/days.ts'
import type { Home, Places } from './read/places.ts'
import { type Pool, poolOf } from './read/pools.ts'
import { REGISTERS } from './write/paper.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] }

/**
 * One case in the form in which it is settled and written, filled anew for every line: codes, and the few things that are
 * neither codes nor money. The money stands in `REGISTERS`.
 */
export class LineFacts {
  readonly codes = new Int32Array(CODES.length)
  home: Home | null = null
  scheme = 0
  settled = 0
  stays = 0
  /** A bit for each path of `ASSUMABLE` that was left out. */
  assumed = 0
  readonly pools: Pool[] = []
  readonly poolMet: number[] = []
  /** Who, where and when, as the filing rules want it. */
  asked: WhereAndFiled

  /** What `asked` is for cases read off bytes; filled by the reader. */
  readonly insured: Open<Insured> = {
    region: '',
    scheme: 'resident',
    plan: null,
    category: 'adult',
    groups: [],
    birthDate: null,
    enrolledMonths: null,
  }
  readonly visit: Open<Visit> = {
    care: 'inpatient',
    region: '',
    level: 'level3',
    specialist: false,
    selected: false,
    referred: false,
    signed: false,
    admittedOn: '',
    settledOn: '',
    emergency: false,
    diagnosis: 'none',
  }
  readonly filings: Filing[] = []
  readonly own: WhereAndFiled = { insured: this.insured, visit: this.visit, filings: this.filings }

  constructor() {
    this.asked = this.own
  }
}

/** What may be left out of a case and is then named in the answer, in the order in which it is named. */
export const ASSUMABLE = [
  'insured.birthDate',
  'insured.enrolledMonths',
  'visit.specialist',
  'visit.selected',
  'visit.referred',
  'visit.signed',
  'visit.diagnosis',
] as const

/** A case that was read the ordinary way. */
export function takeCase(input: Case, places: Places, facts: LineFacts): void {
  const { insured, visit, yearToDate } = input
  encodeCase(
    input,
    { filing: 'local', place: 'local', level: visit.level, deductibleKey: null },
    facts.codes,
    0,
    REGISTERS,
    0,
  )
  facts.home = places.home(Number(insured.region)) ?? null
  facts.codes[3] = facts.home?.levels[facts.codes[3]!] ?? 0
  facts.scheme = SCHEMES.indexOf(insured.scheme)
  const [year, month, day] = visit.settledOn.split('-').map(Number) as [number, number, number]
  facts.settled = dayOf(year, month, day)
  facts.stays = yearToDate.stays
  facts.assumed = ASSUMABLE.reduce((mask, path, i) => mask | (input.assumed.includes(path) ? 1 << i : 0), 0)
  facts.pools.length = 0
  facts.poolMet.length = 0
  for (const [name, met] of Object.entries(yearToDate.deductible)) {
    facts.pools.push(poolOf(name))
    facts.poolMet.push(met)
  }
  facts.asked = input
}
