/** No word of the field is longer; what is written may be. */
const LONGEST = 40

/** The candidate that differs least from what was written, if it is near enough to be a slip. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const start = written.slice(0, LONGEST).toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(start.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - start.length) >= bestDistance) continue
    const d = distance(start, candidate.toLowerCase())
    if (d < bestDistance) [best, bestDistance] = [candidate, d]
  }
  return best
}

/** Edits from one to the other: a letter added, left out, changed, or two neighbours swapped. */
function distance(a: string, b: string): number {
  let twoBack: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const afterSwap = swapped ? twoBack[j - 2]! + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, changed, afterSwap))
    }
    twoBack = previous
    previous = current
  }
  return previous[b.length]!
}
