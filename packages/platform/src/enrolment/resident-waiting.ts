import type { Group } from '@yibao/engine'

/** How a resident comes to a year's enrolment. */
export type ResidentArrival = {
  /** The year paid for. */
  readonly year: number
  /** Paid within the window (集中参保缴费期). */
  readonly inWindow: boolean
  /** The year of the last insured day, in whatever scheme and region; null: never insured. */
  readonly lastInsuredYear: number | null
  /** Missed years whose premium is paid now, to repair the waiting period. */
  readonly yearsPaidBack: number
  readonly groups: readonly Group[]
}

/** From this year on the rules below hold. */
export const FIRST_YEAR_OF_WAITING = 2025

const FIXED_MONTHS = 3
const LONG_GAP_YEARS = 4
const LONG_GAP_LEAST_MONTHS = 6

/**
 * 待遇等待期 of residents in months (国办发〔2024〕38号): 3 where the window was missed or enrolment is not continuous; 1 more for
 * each further missed year; each year paid back takes one of those away; 4 or more years missed in a row leave 6 at least. The
 * first missed year lies in the fixed months (“每多断缴1年”). Special groups do not wait.
 */
export function waitingMonths(arrival: ResidentArrival): number {
  if (isSpecial(arrival.groups)) return 0
  const missed = missedYears(arrival)
  if (missed === 0) return arrival.inWindow ? 0 : FIXED_MONTHS
  return waitAfterGap(missed, arrival.yearsPaidBack)
}

/** After a number of missed years, of which some are paid back; in months. */
export function waitAfterGap(missed: number, yearsPaidBack: number): number {
  const variable = Math.max(0, missed - 1 - yearsPaidBack)
  return Math.max(FIXED_MONTHS + variable, missed >= LONG_GAP_YEARS ? LONG_GAP_LEAST_MONTHS : 0)
}

/** Whole years without insurance before the one paid for. Somebody never insured has missed none. */
export const missedYears = ({ year, lastInsuredYear }: Pick<ResidentArrival, 'year' | 'lastInsuredYear'>): number =>
  lastInsuredYear === null ? 0 : Math.max(0, year - lastInsuredYear - 1)

/** Those whom medical aid knows: which groups are special is left to the regions; until one names its own, these. */
const SPECIAL_GROUPS: ReadonlySet<Group> = new Set<Group>([
  'hardship',
  'minimum-living',
  'minimum-living-edge',
  'extreme-poverty',
  'orphan',
  'poverty-by-illness',
  'aid-recipient',
])

const isSpecial = (groups: readonly Group[]): boolean => groups.some((group) => SPECIAL_GROUPS.has(group))
