/** Times to answer, counted in tenths of a millisecond: constant memory, and rounds can be added up. */
export type Histogram = { readonly counts: readonly number[] | Uint32Array }

const PER_MS = 10
const LONGEST_MS = 10_000

export const emptyHistogram = (): { readonly counts: Uint32Array } => ({
  counts: new Uint32Array(LONGEST_MS * PER_MS + 1),
})

export function count({ counts }: { readonly counts: Uint32Array }, ms: number): void {
  const at = Math.min(Math.floor(ms * PER_MS), counts.length - 1)
  counts[at] = counts[at]! + 1
}

export function added(all: readonly Histogram[]): Histogram {
  const sum = emptyHistogram()
  for (const { counts } of all) for (let i = 0; i < counts.length; i++) sum.counts[i] = sum.counts[i]! + counts[i]!
  return sum
}

/** The time within which so many of a hundred were answered, in milliseconds; null where nothing was counted. */
export function percentile({ counts }: Histogram, percent: number): number | null {
  let total = 0
  for (const one of counts) total += one
  if (total === 0) return null
  let left = Math.ceil((total * percent) / 100)
  for (let i = 0; i < counts.length; i++) {
    left -= counts[i]!
    if (left <= 0) return (i + 1) / PER_MS
  }
  return LONGEST_MS
}
