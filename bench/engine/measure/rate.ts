/** How long one measurement runs. Several short rounds, interleaved, are steadier than one long one on a shared machine. */
const SPAN_MS = 300

/**
 * Cases per second of `settle(from, to)`, which settles that part of the cases. The cases are gone through in blocks,
 * again and again; the clock is read between blocks only, so a fast contender takes a large block.
 */
export const measureRate = async (
  count: number,
  block: number,
  settle: (from: number, to: number) => Promise<void> | void,
): Promise<number> => {
  let done = 0
  let from = 0
  const start = performance.now()
  let elapsed = 0
  while (elapsed < SPAN_MS) {
    const to = Math.min(from + block, count)
    const pending = settle(from, to)
    if (pending !== undefined) await pending
    done += to - from
    from = to === count ? 0 : to
    elapsed = performance.now() - start
  }
  return (done / elapsed) * 1000
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
