import { chance, integer, type Stream } from '../../src/demo/city/random.ts'

/** Something that is to happen at a moment of the simulation, in its own milliseconds. */
type Due = { readonly at: number; readonly order: number; readonly happen: () => Promise<void> }

/** A line between two machines that loses, repeats, delays and so reorders what is sent over it. Its clock is its own. */
export type Wire = {
  /** Delivers a message once, twice, or never; each time after a delay of its own. */
  readonly carry: (deliver: () => Promise<void>) => void
  /** Something that needs no line: a timeout, the next patient. */
  readonly after: (ms: number, happen: () => Promise<void>) => void
  /** Until nothing is under way. What falls on the same moment happens at the same time. */
  readonly run: () => Promise<void>
  readonly counts: { lostMessages: number; repeated: number; carried: number }
}

/** How bad the line is, in basis points and milliseconds. */
export type Weather = { readonly lostBp: number; readonly repeatedBp: number; readonly slowestMs: number }

export function openWire(random: Stream, { lostBp, repeatedBp, slowestMs }: Weather): Wire {
  const counts = { lostMessages: 0, repeated: 0, carried: 0 }
  let [now, order] = [0, 0]
  let due: Due[] = []
  const after = (ms: number, happen: () => Promise<void>): void => {
    due.push({ at: now + ms, order: order++, happen })
  }
  return {
    counts,
    after,
    carry: (deliver) => {
      counts.carried += 1
      if (chance(random, lostBp)) counts.lostMessages += 1
      else after(integer(random, 1, slowestMs), deliver)
      if (chance(random, repeatedBp)) {
        counts.repeated += 1
        after(integer(random, 1, slowestMs), deliver)
      }
    },
    run: async () => {
      while (due.length > 0) {
        now = Math.min(...due.map(({ at }) => at))
        const together = due.filter(({ at }) => at === now).sort((a, b) => a.order - b.order)
        due = due.filter(({ at }) => at !== now)
        await Promise.all(together.map(({ happen }) => happen()))
      }
    },
  }
}
