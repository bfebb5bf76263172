/**
 * The rules every contender computes: Dalian resident inpatient care with the catastrophic insurance of 2025
 * (`domain/policy.md` 2.4 and 2.5; arithmetic: `docs/settlement.md`). Only the figures stand here; each contender writes
 * the rules in its own idiom, so that agreement to the fen means something. Money in fen, rates in percent.
 */
export const LEVELS = ['community', 'level1', 'level2', 'level3', 'level3-special'] as const
export const CATEGORIES = ['working', 'retired', 'adult', 'minor', 'student', 'newborn'] as const
export const FILINGS = ['local', 'long-term', 'referral', 'emergency', 'temporary', 'unfiled'] as const
export type Level = (typeof LEVELS)[number]
export type Category = (typeof CATEGORIES)[number]
export type Filing = (typeof FILINGS)[number]

/** Long-term residents elsewhere are paid as at home; the other three kinds of off-site care share one column. */
export const PLACES = { home: ['local', 'long-term'], away: ['referral', 'emergency', 'temporary'] } as const
export const PERSONS = { child: ['minor', 'student', 'newborn'], adult: ['adult'] } as const
export type Place = keyof typeof PLACES
export type Person = keyof typeof PERSONS

export type Row = {
  readonly level: Level
  readonly person: Person
  readonly place: Place
  readonly deductible: number
  readonly rate: number
}

const row = (level: Level, person: Person, place: Place, yuan: number, rate: number): Row => ({
  level,
  person,
  place,
  deductible: yuan * 100,
  rate,
})

/** 起付线 and 支付比例. A community institution elsewhere is not established, so no case has it. */
export const ROWS: readonly Row[] = [
  row('level3-special', 'child', 'home', 300, 75),
  row('level3-special', 'adult', 'home', 1200, 65),
  row('level3-special', 'child', 'away', 750, 70),
  row('level3-special', 'adult', 'away', 1500, 55),
  row('level3', 'child', 'home', 300, 75),
  row('level3', 'adult', 'home', 600, 70),
  row('level3', 'child', 'away', 750, 70),
  row('level3', 'adult', 'away', 1500, 60),
  row('level2', 'child', 'home', 200, 85),
  row('level2', 'adult', 'home', 500, 80),
  row('level2', 'child', 'away', 500, 75),
  row('level2', 'adult', 'away', 1250, 70),
  row('level1', 'child', 'home', 100, 90),
  row('level1', 'adult', 'home', 300, 85),
  row('level1', 'child', 'away', 250, 80),
  row('level1', 'adult', 'away', 750, 75),
  row('community', 'child', 'home', 100, 95),
  row('community', 'adult', 'home', 100, 90),
]

/** 封顶线 of the year's pooled payments, ordinary outpatient care apart. */
export const CAPS: Readonly<Record<Person, number>> = { child: 200_000_00, adult: 150_000_00 }

/** 大病保险: bands over the excess of the year's base over the deductible; flat for those relieved. */
export const CATASTROPHIC = {
  deductible: 23_800_00,
  bands: [
    { upTo: 50_000_00, rate: 60 },
    { upTo: 100_000_00, rate: 65 },
    { upTo: null, rate: 70 },
  ],
  relieved: { deductible: 11_900_00, rate: 70 },
} as const

/** Groups with the lower deductible and the flat rate (困难群体 and children with one of the serious illnesses). */
export const RELIEVED_GROUPS = [
  'minimum-living',
  'minimum-living-edge',
  'extreme-poverty',
  'orphan',
  'child-serious-illness',
] as const
export type RelievedGroup = (typeof RELIEVED_GROUPS)[number]

export const personOf = (category: Category): Person => (category === 'adult' ? 'adult' : 'child')
