import { addDays, addMonths, type IsoDate } from '../calendar/date.ts'
import type { Case, Filing, Visit } from '../case/case.ts'
import { type CarePlace, FILINGS, type FilingStatus, GROUPS, LEVELS, LONG_TERM_KINDS } from '../case/enums.ts'
import type { BenefitDocument, PolicySet } from '../policy/documents.ts'
import { type CasePools, casePools } from './case-pools.ts'
import { Draw, mulberry32 } from './draw.ts'
import { drawAccount, drawBill, drawYearToDate } from './random-money.ts'

/** A plausible case and the filing status that goes with it. */
export type RandomCase = { readonly case: Case; readonly filing: FilingStatus }

/** Endless random cases of one benefit document, the same for the same seed. */
export function* randomCases(set: PolicySet, benefit: BenefitDocument, seed: number): Generator<RandomCase, never> {
  const pools = casePools(set, benefit)
  const draw = new Draw(mulberry32(seed))
  while (true) yield drawCase(pools, draw)
}

/** One case out of the pools; the filing is `local` just where the care is given at home. */
export function drawCase(pools: CasePools, draw: Draw): RandomCase {
  const [filing, place] = drawFilingAndPlace(pools, draw)
  const settledOn = draw.chance(15) ? draw.pick(pools.edgeDates) : draw.pick(pools.dates)
  const visit = drawVisit(pools, draw, filing, place, settledOn)
  const insured = drawInsured(pools, draw, settledOn)
  return {
    filing,
    case: {
      insured,
      visit,
      filings: filingsFor(filing, visit, draw),
      bill: drawBill(pools, draw),
      yearToDate: drawYearToDate(pools, draw),
      account: drawAccount(draw),
      assumed: [],
    },
  }
}

function drawFilingAndPlace(pools: CasePools, draw: Draw): readonly [FilingStatus, CarePlace] {
  if (!draw.chance(50)) return ['local', 'local']
  const within = pools.regions['same-province'].length > 0 && draw.chance(40)
  return [draw.pick(FILINGS.slice(1)), within ? 'same-province' : 'other-province']
}

function drawVisit(
  { benefit, regions, diagnoses }: CasePools,
  draw: Draw,
  filing: FilingStatus,
  place: CarePlace,
  settledOn: IsoDate,
): Visit {
  const care = draw.pick(benefit.care)
  return {
    care,
    region: draw.pick(regions[place]),
    level: draw.pick(LEVELS),
    specialist: draw.chance(30),
    selected: draw.chance(60),
    referred: draw.chance(40),
    signed: draw.chance(40),
    admittedOn: care === 'inpatient' ? addDays(settledOn, -draw.below(15)) : settledOn,
    settledOn,
    emergency: filing === 'emergency' || (care === 'emergency' && filing === 'local'),
    diagnosis: draw.chance(60) ? draw.pick(diagnoses) : 'none',
  }
}

function drawInsured({ benefit, plans, categories, months, groups, ages }: CasePools, draw: Draw, settledOn: IsoDate) {
  const category = draw.pick(categories)
  const own = draw.pick(AGES[category])
  const age = ages.length > 0 && draw.chance(40) ? draw.pick(ages) : own
  return {
    region: benefit.region,
    scheme: benefit.scheme,
    plan: draw.pick(plans),
    category,
    groups: drawGroups(groups, draw),
    birthDate: draw.chance(75) ? bornFor(age, settledOn, draw) : null,
    enrolledMonths: draw.chance(80) ? (draw.chance(50) ? draw.pick(months) : draw.below(120)) : null,
  }
}

const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

const AGES = {
  working: years(18, 59),
  retired: years(50, 95),
  adult: years(18, 95),
  minor: years(1, 17),
  student: years(17, 26),
  newborn: [0],
} as const

function drawGroups(named: CasePools['groups'], draw: Draw) {
  if (!draw.chance(45)) return []
  const count = draw.chance(30) ? 2 : 1
  const drawn = Array.from({ length: count }, () => (draw.chance(80) ? draw.pick(named) : draw.pick(GROUPS)))
  return [...new Set(drawn)]
}

/** A birthday on the day of settlement, the day before, or some days earlier; never a day later. */
function bornFor(age: number, settledOn: IsoDate, draw: Draw): IsoDate {
  const birthday = addMonths(settledOn, -12 * age)
  if (draw.chance(40)) return addDays(birthday, -draw.below(360))
  if (age > 0 && draw.chance(30)) return addDays(birthday, 1)
  return birthday
}

/** Filings of the case that bring about the status; emergency and unfiled care have none. */
function filingsFor(filing: FilingStatus, visit: Visit, draw: Draw): readonly Filing[] {
  if (filing !== 'long-term' && filing !== 'referral' && filing !== 'temporary') return []
  return [
    {
      type: filing,
      kind: filing === 'long-term' ? draw.pick(LONG_TERM_KINDS) : null,
      region: visit.region,
      from: addDays(visit.admittedOn, -draw.below(30)),
      to: null,
    },
  ]
}
