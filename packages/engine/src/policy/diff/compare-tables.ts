import type { Fen } from '../../money/fen.ts'
import { type Text, text } from '../../words/text.ts'
import { type Box, boxPhrase, mergeCells } from '../check/boxes.ts'
import { type Cell, type Column, type Domain, domainOf, enumerateCells } from '../check/domain.ts'
import type { Scope } from '../check/scope.ts'
import type { Condition } from '../condition.ts'
import { formatBand } from '../describe/format.ts'
import { alternatives, both, listed } from '../describe/words.ts'
import type { Band } from '../table.ts'

/** A table at one time: what it says in words, row by row. */
export type Told = {
  readonly rows: readonly { readonly when: readonly Condition[]; readonly band: Band | null }[]
  readonly says: readonly Text[]
  /** What holds where no row does; null: such cases are refused, and told there. */
  readonly otherwise: Text | null
}

/** Cases whose value changed, and since which of the times. */
export type TableChange = { readonly when: Text; readonly before: Text; readonly after: Text; readonly since: number }

/** Compares the first with the last of a table's times on every combination of facts, and merges equal changes. */
export function compareTables(scope: Scope, times: readonly Told[]): TableChange[] {
  const domain = domainOf(scope, times)
  const bands = sharedBands(times)
  const groups = new Map<string, { cells: Cell[]; before: Text; after: Text; since: number }>()
  for (const cell of enumerateCells(scope, domain.columns)) {
    bands.forEach((band, index) => {
      const said = times.map((told, time) => saidOn(told, domain.holds[time]!, cell, band))
      const [before, after] = [said[0], said.at(-1)]
      if (!before || !after || before.zh === after.zh) return
      const since = sinceWhen(said, after)
      const key = `${before.zh}|${after.zh}|${since}`
      const group = groups.get(key)
      if (group) group.cells.push([...cell, index])
      else groups.set(key, { cells: [[...cell, index]], before, after, since })
    })
  }
  return [...groups.values()].flatMap(({ cells, before, after, since }) =>
    mergeCells(cells).map((box) => ({ when: whenWords(domain.columns, bands, box), before, after, since })),
  )
}

function saidOn(told: Told, holds: Domain['holds'][number], cell: Cell, band: Band): Text | null {
  const row = holds.findIndex(
    (columns, index) =>
      columns.every((classes, column) => classes === null || classes[cell[column]!]) &&
      covers(told.rows[index]!.band, band),
  )
  return told.says[row] ?? told.otherwise
}

/** The first time from which on the value has been the last one. */
function sinceWhen(said: readonly (Text | null)[], last: Text): number {
  let since = said.length - 1
  while (since > 0 && said[since - 1]?.zh === last.zh) since--
  return since
}

function covers(row: Band | null, band: Band): boolean {
  if (row === null) return true
  return row.above <= band.above && (row.upTo === null || (band.upTo !== null && band.upTo <= row.upTo))
}

/** All cost, cut at every bound that any of the tables has. */
function sharedBands(times: readonly Told[]): Band[] {
  const bounds = times.flatMap(({ rows }) => rows.flatMap(({ band }) => (band ? [band.above, band.upTo] : [])))
  const cuts = new Set<Fen>([0 as Fen, ...bounds.filter((bound): bound is Fen => bound !== null)])
  const from = [...cuts].sort((a, b) => a - b)
  return from.map((above, index) => ({ above, upTo: from[index + 1] ?? null }))
}

/** `三级、退休、5万元以上`; the last index of the box is the bands'. */
function whenWords(columns: readonly Column[], bands: readonly Band[], box: Box): Text {
  const taken = box.at(-1)!
  return both((lang) => {
    const facts = boxPhrase(columns, box.slice(0, -1), lang)
    const spans = taken.length === bands.length ? [] : joined(taken.map((index) => bands[index]!))
    const cost = alternatives(
      spans.map((band) => formatBand(band, lang)),
      lang,
    )
    return listed(
      [facts, cost].filter((part) => part !== ''),
      lang,
    )
  })
}

function joined(bands: readonly Band[]): Band[] {
  const spans: Band[] = []
  for (const band of bands) {
    const last = spans.at(-1)
    if (last && last.upTo === band.above) spans[spans.length - 1] = { above: last.above, upTo: band.upTo }
    else spans.push(band)
  }
  return spans
}

export const NONE_TEXT = text('无', 'none')
