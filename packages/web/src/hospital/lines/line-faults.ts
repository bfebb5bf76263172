import type { Lang } from '@yibao/engine'
import type { ApiProblem } from '../../office/api/problem.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { type DraftLine, faultsOf, type LineField } from './draft-line.ts'

/** What is told at a row: by field, in the words of the reader. */
export type RowFaults = ReadonlyMap<LineField, readonly string[]>

const FIELDS: readonly LineField[] = ['code', 'name', 'price', 'quantity', 'providedOn']

/** Faults seen on the page, by row. */
export function faultsByRow(lines: readonly DraftLine[], lang: Lang): ReadonlyMap<number, RowFaults> {
  const wrong = lines.map((line): [number, RowFaults] => [line.id, grouped(faultsOf(line), lang)])
  return new Map(wrong.filter(([, faults]) => faults.size > 0))
}

/** What the server has against lines – `lines[3].code` – by row; a row's place is the one it was sent at. */
export function problemsByRow(
  problems: readonly ApiProblem[],
  sent: readonly DraftLine[],
  lang: Lang,
): ReadonlyMap<number, RowFaults> {
  const rows = new Map<number, Map<LineField, string[]>>()
  for (const problem of problems) {
    const place = /^(?:bill\.)?lines\[(\d+)\](?:\.(\w+))?/.exec(problem.path)
    const line = place ? sent[Number(place[1])] : undefined
    if (line === undefined) continue
    const field = FIELDS.find((one) => one === place![2]) ?? 'code'
    const row = rows.get(line.id) ?? new Map<LineField, string[]>()
    row.set(field, [...(row.get(field) ?? []), sentenceOf(problem, lang)])
    rows.set(line.id, row)
  }
  return rows
}

/** Problems of a request that concern no line. */
export const notOfLines = (problems: readonly ApiProblem[]): readonly ApiProblem[] =>
  problems.filter(({ path }) => !/^(bill\.)?lines\[\d+\]/.test(path))

function grouped(faults: ReturnType<typeof faultsOf>, lang: Lang): RowFaults {
  const byField = new Map<LineField, string[]>()
  for (const { field, text } of faults) byField.set(field, [...(byField.get(field) ?? []), text[lang]])
  return byField
}
