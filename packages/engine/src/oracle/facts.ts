import { ageOn } from '../calendar/date.ts'
import type { Case } from '../case/case.ts'
import type { CarePlace, Category, FilingStatus, Group, Level } from '../case/enums.ts'
import { LEVELS } from '../case/enums.ts'
import type { EnumFact, RangeFact } from '../policy/condition.ts'

/** What a row's conditions are held against: docs/settlement.md, Facts. A plan the region has none of is the empty text. */
export type Facts = Readonly<Record<EnumFact, string>> &
  Readonly<Record<RangeFact, number>> & { readonly level: Level; readonly groups: readonly Group[] }

const AGE_NOT_TOLD: Readonly<Record<Category, number>> = {
  newborn: 0,
  minor: 8,
  student: 20,
  working: 40,
  adult: 40,
  retired: 60,
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

/** `levels`: the facility levels the insured person's region tells apart. */
export function factsOf(given: Case, filing: FilingStatus, levels: readonly Level[]): Facts {
  const { insured, visit } = given
  return {
    plan: insured.plan ?? '',
    category: insured.category,
    care: visit.care,
    level: levelOf(visit.level, levels),
    filing,
    place: placeOf(insured.region, visit.region),
    diagnosis: visit.diagnosis,
    specialist: yesNo(visit.specialist),
    selected: yesNo(visit.selected),
    referred: yesNo(visit.referred),
    signed: yesNo(visit.signed),
    age: insured.birthDate === null ? AGE_NOT_TOLD[insured.category] : ageOn(insured.birthDate, visit.settledOn),
    enrolledMonths: insured.enrolledMonths ?? 0,
    stay: given.yearToDate.stays + 1,
    groups: insured.groups,
  }
}

/** A level the region does not tell apart counts as the next lower one it does; where none is lower, as the lowest. */
export function levelOf(level: Level, levels: readonly Level[]): Level {
  if (levels.length === 0 || levels.includes(level)) return level
  const known = LEVELS.filter((one) => levels.includes(one))
  const lower = known.filter((one) => LEVELS.indexOf(one) < LEVELS.indexOf(level))
  return lower.at(-1) ?? known[0] ?? level
}

/** Where the care is given, seen from the insured person's region. A code's trailing zero pairs stand for all it covers. */
export function placeOf(home: string, visited: string): CarePlace {
  let covered = home.length
  while (covered > 0 && home.endsWith('00', covered)) covered -= 2
  if (visited.startsWith(home.slice(0, covered))) return 'local'
  return visited.slice(0, 2) === home.slice(0, 2) ? 'same-province' : 'other-province'
}
