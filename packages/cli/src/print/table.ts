import { padEnd, padStart, width } from './width.ts'
import { wrap } from './wrap.ts'

export type Column = { readonly heading: string; readonly align?: 'left' | 'right' }

const GAP = 2
const NARROWEST = 6

/**
 * A table in aligned columns, at most `room` wide: the widest columns are wrapped first. Where even that does not fit,
 * each row becomes a list of `heading: value`.
 */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): string[] {
  const natural = columns.map(({ heading }, i) => Math.max(width(heading), ...rows.map((row) => width(row[i] ?? ''))))
  const widths = fit(natural, room - GAP * (columns.length - 1))
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

/** Column widths that come to at most `room`, taken from the widest first; null where there is no room. */
function fit(natural: readonly number[], room: number): readonly number[] | null {
  let total = natural.reduce((all, each) => all + each, 0)
  if (total <= room) return natural
  const widths = [...natural]
  const least = natural.map((each) => Math.min(each, NARROWEST))
  if (least.reduce((all, each) => all + each, 0) > room) return null
  while (total > room) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest]!--
    total--
  }
  return widths.some((each, i) => each < least[i]!) ? null : widths
}

function asList(columns: readonly Column[], row: readonly string[], room: number): string[] {
  return columns.flatMap(({ heading }, i) => {
    const [first = '', ...more] = wrap(`${heading === '' ? '' : `${heading}: `}${row[i] ?? ''}`, Math.max(10, room - 2))
    return [first, ...more.map((line) => `  ${line}`)]
  })
}
