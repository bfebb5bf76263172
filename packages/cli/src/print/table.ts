import { padEnd, padStart, width } from './width.ts'
import { widestWord, wrap } from './wrap.ts'

export type Column = { readonly heading: string; readonly align?: 'left' | 'right' }

const GAP = 2
const NARROWEST = 6
/** A word longer than this may be broken. */
const LONG_WORD = 14

/**
 * A table in aligned columns, at most `room` wide: the widest columns are wrapped first. Where even that does not fit,
 * each row becomes a list of `heading: value`.
 */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): string[] {
  const cells = columns.map((_, i) => Math.max(0, ...rows.map((row) => width(row[i] ?? ''))))
  const natural = columns.map(({ heading }, i) => Math.max(width(heading), cells[i]!))
  // An amount that is broken in two is no amount.
  const least = columns.map(({ align, heading }, i) => {
    const words = [heading, ...rows.map((row) => row[i] ?? '')].map((text) => widestWord(text, LONG_WORD))
    return align === 'right' ? Math.max(cells[i]!, words[0]!) : Math.min(natural[i]!, Math.max(NARROWEST, ...words))
  })
  const widths = fit(natural, least, room - GAP * (columns.length - 1))
  if (widths === null) return rows.flatMap((row, i) => [...(i > 0 ? [''] : []), ...asList(columns, row, room)])
  const layOut = (cells: readonly string[]): string[] => {
    const wrapped = columns.map((_, i) => wrap(cells[i] ?? '', widths[i]!))
    const height = Math.max(1, ...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, at) =>
      columns
        .map(({ align }, i) => (align === 'right' ? padStart : padEnd)(wrapped[i]![at] ?? '', widths[i]!))
        .join(' '.repeat(GAP))
        .trimEnd(),
    )
  }
  const headed = columns.some(({ heading }) => heading !== '')
  const rule = widths.map((columns) => '─'.repeat(columns)).join(' '.repeat(GAP))
  return [...(headed ? [...layOut(columns.map(({ heading }) => heading)), rule] : []), ...rows.flatMap(layOut)]
}

/** Column widths that come to at most `room`, taken from the widest that can give; null where there is no room. */
function fit(natural: readonly number[], least: readonly number[], room: number): readonly number[] | null {
  const widths = [...natural]
  let total = widths.reduce((all, each) => all + each, 0)
  for (; total > room; total--) {
    const spare = widths.map((each, i) => (each > least[i]! ? each : 0))
    const widest = spare.indexOf(Math.max(...spare))
    if (spare[widest] === 0) return null
    widths[widest]!--
  }
  return widths
}

function asList(columns: readonly Column[], row: readonly string[], room: number): string[] {
  return columns.flatMap(({ heading }, i) => {
    if ((row[i] ?? '') === '') return []
    const [first = '', ...more] = wrap(`${heading === '' ? '' : `${heading}: `}${row[i] ?? ''}`, Math.max(10, room - 2))
    return [first, ...more.map((line) => `  ${line}`)]
  })
}
