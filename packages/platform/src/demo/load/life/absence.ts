import { addDays, addMonths, type IsoDate } from '@yibao/engine'
import type { ApplicationReason } from '../../../filing/application.ts'
import type { DemoPerson } from '../../city/people.ts'
import { chance, integer, pick, stream } from '../../city/random.ts'

/** When somebody is away from home, and what they file for. */
export type Absence = {
  readonly place: string
  readonly from: IsoDate
  /** Null: lives there. */
  readonly to: IsoDate | null
  readonly reason: ApplicationReason
  /** The day on which they file; null: they do not, and only emergencies settle directly. */
  readonly filedOn: IsoDate | null
}

/** One in 25 people lives elsewhere, one in 25 travels once in the year, and a few of those do not file. */
export function absenceOf(
  seed: string,
  person: DemoPerson,
  year: { readonly from: IsoDate; readonly to: IsoDate },
): Absence | null {
  const source = stream(seed, 'absence', person.index)
  const place = pick(source, PLACES[person.region] ?? [])
  if (chance(source, 400)) {
    const from = addDays(year.from, integer(source, 5, 40))
    return { place, from, to: null, reason: reasonToLive(person), filedOn: from }
  }
  if (!chance(source, 400)) return null
  const from = addDays(year.from, integer(source, 20, 300))
  const to = addMonths(from, integer(source, 1, 4))
  const filedOn = chance(source, 8_500) ? from : null
  return { place, from, to: to > year.to ? year.to : to, reason: 'travel', filedOn }
}

/** Where people of a city go: places of the demonstration that are another pooling region. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  '210200': ['110000', '110000', '310000', '210100', '440300'],
  '210300': ['210200', '210100', '110000'],
  '440300': ['110000', '310000', '210200'],
}

const reasonToLive = ({ category }: DemoPerson): ApplicationReason =>
  category === 'retired' ? 'retirement' : category === 'working' ? 'work' : 'residence'

export const isAway = ({ from, to }: Absence, day: IsoDate): boolean => from <= day && (to === null || day <= to)
