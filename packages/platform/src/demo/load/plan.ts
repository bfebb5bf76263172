import { addDays, addMonths, type IsoDate } from '@yibao/engine'
import type { Instant } from '../../database/ids.ts'
import { chinaDay, chinaInstant } from '../../work/china-time.ts'
import { type Stream, stream } from '../city/random.ts'

/** What a demo city is made of: the same three give the same rows. */
export type CityPlan = {
  readonly seed: string
  /** How many people, from index 0. */
  readonly people: number
  /** The moment at which the city is made: nothing in it is later. */
  readonly asOf: Instant
}

/** The day on which the city is made. */
export const todayOf = ({ asOf }: Pick<CityPlan, 'asOf'>): IsoDate => chinaDay(asOf)

/** First and last day of the year of bills that everybody brings along: it ended yesterday. */
export const yearOfBills = (plan: Pick<CityPlan, 'asOf'>): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: addMonths(todayOf(plan), -12),
  to: addDays(todayOf(plan), -1),
})

/** A moment of a day, in China. */
export const momentOf = (day: IsoDate, hour: number, minute = 0): Instant => chinaInstant(day, hour) + minute * 60_000

/** Bytes that look random and are the same for the same seed and name, for ids. */
export function bytesFor(seed: string, ...name: readonly (string | number)[]): (size: number) => Uint8Array {
  const source: Stream = stream(seed, 'ids', ...name)
  return (size) => Uint8Array.from({ length: size }, () => source.next() & 0xff)
}
