import type { Write } from '../../../work/casework.ts'
import { type Effect, effectOf, type Row, type Terms } from './statement.ts'

/** Rows by table, as a database would hold them after the same statements. */
export type Rows = Map<string, Row[]>

/** Does to rows in memory what a statement does to those of a database. */
export function applyWrite(rows: Rows, { statement, values }: Write): void {
  const effect = effectOf(statement)
  const present = rows.get(effect.table) ?? []
  rows.set(effect.table, after(present, effect, values))
}

function after(present: Row[], effect: Effect, values: readonly unknown[]): Row[] {
  const isMeant = (where: Terms) => (row: Row) => where.every(([column, term]) => row[column] === term(values, row))
  switch (effect.kind) {
    case 'insert':
      return inserted(present, effect.rows(values), effect.onConflict)
    case 'update':
      for (const row of present.filter(isMeant(effect.where)))
        Object.assign(row, Object.fromEntries(effect.set.map(([column, term]) => [column, term(values, row)])))
      return present
    case 'delete':
      return present.filter((row) => !isMeant(effect.where)(row))
  }
}

function inserted(
  present: Row[],
  fresh: readonly Row[],
  onConflict: Extract<Effect, { kind: 'insert' }>['onConflict'],
): Row[] {
  for (const row of fresh) {
    const same = onConflict && present.find((one) => onConflict.key.every((column) => one[column] === row[column]))
    if (same) for (const column of onConflict.columns) same[column] = row[column]
    else present.push(row)
  }
  return present
}
