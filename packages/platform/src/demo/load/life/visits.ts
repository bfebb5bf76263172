import { addDays, type Care, type Diagnosis, type IsoDate } from '@yibao/engine'
import { type DemoInstitution, INSTITUTIONS } from '../../city/institutions.ts'
import type { DemoPerson } from '../../city/people.ts'
import { chance, integer, pick, type Stream, stream, weighted } from '../../city/random.ts'
import { type Absence, isAway } from './absence.ts'

/** A visit or a stay of somebody's year. `from` and `to`: first and last day, the same but for a stay. */
export type LivedVisit = {
  /** Counts the visits of the person, from 0: names the stream that its bill is drawn from. */
  readonly number: number
  readonly care: Care
  readonly from: IsoDate
  readonly to: IsoDate
  readonly institution: DemoInstitution
  readonly diagnosis: Diagnosis
  readonly selected: boolean
  readonly useAccount: boolean
}

/** What a visit is before anybody knows whether it can be settled. */
type Drawn = Omit<LivedVisit, 'number'>

type Year = { readonly from: IsoDate; readonly to: IsoDate }

/**
 * The visits of a person's year in order of time, none within a stay. Three are drawn on average, and a stay for one person in ten;
 * one that `settles` says no to is drawn again, a few times, and then did not happen: in regions of which policy files establish
 * little, people have fewer.
 */
export function visitsOf(
  seed: string,
  person: DemoPerson,
  absence: Absence | null,
  year: Year,
  settles: (visit: Drawn) => boolean,
): readonly LivedVisit[] {
  const source = stream(seed, 'visits', person.index)
  const drawn = (draw: () => Drawn): readonly Drawn[] => {
    for (let tries = 0; tries < TRIES; tries++) {
      const visit = draw()
      if (settles(visit)) return [visit]
    }
    return []
  }
  const stays = chance(source, staysOf(person)) ? drawn(() => stayDrawn(source, person, absence, year)) : []
  const visits = Array.from({ length: weighted(source, VISITS_A_YEAR) }).flatMap(() =>
    drawn(() => visitDrawn(source, person, absence, dayOf(source, year))),
  )
  const outside = visits.filter(({ from }) => !stays.some((stay) => stay.from <= from && from <= stay.to))
  return [...outside, ...stays]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((visit, number) => ({ ...visit, number }))
}

const TRIES = 6

function visitDrawn(source: Stream, person: DemoPerson, absence: Absence | null, day: IsoDate): Drawn {
  const care = weighted(source, person.chronic ? CARE_OF_THE_CHRONIC : CARE)
  const diagnosis = care === 'chronic' ? person.chronic! : 'none'
  return treatment(source, { care, from: day, to: day, diagnosis }, placeOn(person, absence, day))
}

function stayDrawn(source: Stream, person: DemoPerson, absence: Absence | null, year: Year): Drawn {
  const from = dayOf(source, year)
  const to = addDays(from, weighted(source, NIGHTS))
  const diagnosis = chance(source, 4_000) ? (person.chronic ?? 'none') : 'none'
  const spell = { care: 'inpatient', from, to: to > year.to ? year.to : to, diagnosis } as const
  return treatment(source, spell, placeOn(person, absence, from))
}

const treatment = (source: Stream, spell: Pick<Drawn, 'care' | 'from' | 'to' | 'diagnosis'>, place: string): Drawn => ({
  ...spell,
  institution: institutionFor(source, spell.care, place),
  selected: chance(source, 8_500),
  useAccount: chance(source, 8_500),
})

/** Made-up frequencies, as all of this file. The mean is 3. */
const VISITS_A_YEAR = [
  [0, 20],
  [1, 18],
  [2, 16],
  [3, 14],
  [4, 10],
  [6, 12],
  [9, 6],
  [12, 4],
] as const

const CARE = [
  ['outpatient', 60],
  ['pharmacy', 32],
  ['emergency', 8],
] as const

const CARE_OF_THE_CHRONIC = [
  ['chronic', 50],
  ['outpatient', 25],
  ['pharmacy', 20],
  ['emergency', 5],
] as const

/** Stays in 10,000 people a year. */
const staysOf = ({ birthDate, chronic }: DemoPerson): number =>
  (birthDate < '1961' ? 1_800 : birthDate < '1981' ? 900 : 450) + (chronic ? 500 : 0)

const dayOf = (source: Stream, { from, to }: Year): IsoDate => {
  const day = addDays(from, integer(source, 0, 364))
  return day > to ? to : day
}

const NIGHTS = [
  [3, 25],
  [6, 35],
  [9, 25],
  [14, 10],
  [24, 5],
] as const

const placeOn = (person: DemoPerson, absence: Absence | null, day: IsoDate): string =>
  absence !== null && isAway(absence, day) ? absence.place : person.region

/** Away from home people go where bills settle directly. Big hospitals take most stays, small ones few. */
function institutionFor(source: Stream, care: Care, place: string): DemoInstitution {
  const there = INSTITUTIONS.filter(({ region, settlesOffSite }) => region === place && settlesOffSite)
  const fitting = there.filter((one) => (care === 'pharmacy') === (one.kind === 'pharmacy') && takes(care, one))
  return pick(source, fitting)
}

const takes = (care: Care, { kind, level, specialist }: DemoInstitution): boolean => {
  if (care === 'inpatient') return kind === 'hospital' && level !== 'level1'
  if (care === 'emergency') return kind === 'hospital' && !specialist
  return true
}
