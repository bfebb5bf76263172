import { WHOLE, ZERO_RATE } from '../../money/rate.ts'
import { type Text, text } from '../../words/text.ts'
import type { RateValue, Row, Table } from '../table.ts'
import type { RateStyle, TableValue } from './format.ts'

/** One table of a version with the name people know it by. */
export type StepTable = {
  /** Stable within a version: `deductible.amount`, `caps.outpatient`. */
  readonly step: string
  readonly name: Text
  readonly rows: readonly Row<TableValue>[]
  readonly style: RateStyle
  /** Rows may carry a 费用段. */
  readonly banded: boolean
  /** What holds where a version lacks the table, e.g. 100 % without a step-down; null: nothing does. */
  readonly neutral: TableValue | null
}

/** A setting of a version that is no table: 周期, 累计, 起点 … `step` is the table it belongs to. */
export type Setting = { readonly step: string; readonly key: string; readonly name: Text; readonly value: Text }

type Options = Partial<Pick<StepTable, 'style' | 'banded' | 'neutral'>>

export function table(step: string, name: Text, { rows }: Table<TableValue>, options: Options = {}): StepTable {
  return { step, name, rows, style: 'percent', banded: false, neutral: null, ...options }
}

/** The tables of 加点, each keyed by the facts it depends on, so that their order in the file does not matter. */
export function pointsTables(prefix: string, name: Text, tables: readonly Table<RateValue>[]): StepTable[] {
  return distinctSteps(
    tables.map((points) => {
      const facts = [...new Set(points.rows.flatMap((row) => row.when.map((condition) => condition.fact)))].sort()
      return table(`${prefix}.${facts.join('+') || 'all'}`, name, points, { style: 'points', neutral: NOTHING })
    }),
  )
}

/** Numbers the second and later tables of one key: `caps.outpatient`, `caps.outpatient.2`. */
export function distinctSteps(tables: readonly StepTable[]): StepTable[] {
  const seen = new Map<string, number>()
  return tables.map((each) => {
    const nth = (seen.get(each.step) ?? 0) + 1
    seen.set(each.step, nth)
    return nth === 1 ? each : { ...each, step: `${each.step}.${nth}` }
  })
}

export const ALL: RateValue = { kind: 'rate', rate: WHOLE }
export const NOTHING: RateValue = { kind: 'rate', rate: ZERO_RATE }

export const RATIO: Text = text('支付比例', 'payment ratio')
