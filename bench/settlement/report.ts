import type { Histogram } from './load/histogram.ts'
import { added, percentile } from './load/histogram.ts'

/** What one side did in one round. */
export type Round = { readonly rate: number; readonly times: Histogram; readonly errors: number }

/** Rates of all rounds, and the times to answer of all of them together. */
export function table(sides: readonly { readonly name: string; readonly rounds: readonly Round[] }[]): string {
  const rows = [
    ['', 'median/s', 'slowest', 'fastest', 'p50 ms', 'p95 ms', 'p99 ms', 'errors'],
    ...sides.map(({ name, rounds }) => {
      const rates = rounds.map(({ rate }) => rate)
      const times = added(rounds.map((one) => one.times))
      return [
        name,
        median(rates).toFixed(0),
        Math.min(...rates).toFixed(0),
        Math.max(...rates).toFixed(0),
        ...[50, 95, 99].map((percent) => percentile(times, percent)?.toFixed(1) ?? '–'),
        String(rounds.reduce((sum, { errors }) => sum + errors, 0)),
      ]
    }),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)
  return rows.map((row) => row.map(cell).join('  ')).join('\n')
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
