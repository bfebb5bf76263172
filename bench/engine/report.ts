/** One line of the table: the median, and the spread of the rounds so that a noisy machine shows. */
export type Measured = {
  readonly name: string
  readonly note: string
  readonly median: number
  readonly slowest: number
  readonly fastest: number
}

export type Ratios = {
  readonly toHandWritten: number | null
  readonly toBestPeer: number | null
  readonly jsonLinesToZenTrace: number | null
}

const perSecond = (rate: number): string => Math.round(rate).toLocaleString('en-US')

export const table = (measured: readonly Measured[]): string => {
  const rows = [
    ['contender', 'cases/s', 'slowest', 'fastest', 'how'],
    ...measured.map((one) => [
      one.name,
      perSecond(one.median),
      perSecond(one.slowest),
      perSecond(one.fastest),
      one.note,
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          if (column === 0) return cell.padEnd(widths[0]!)
          return column === 4 ? cell : cell.padStart(widths[column]!)
        })
        .join('  '),
    )
    .join('\n')
}

/** Three significant digits: more would be noise. */
export const ratio = (ours: Measured | undefined, theirs: Measured | undefined): number | null =>
  ours === undefined || theirs === undefined ? null : Number((ours.median / theirs.median).toPrecision(3))
