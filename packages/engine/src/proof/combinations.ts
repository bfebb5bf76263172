import { LAYER_FUNDS } from '../case/enums.ts'
import { CODES, codeIndex, FACT_DOMAIN, groupBit } from '../plan/facts.ts'
import { type Column, domainOf, isRange } from '../policy/check/domain.ts'
import type { FactClass } from '../policy/check/fact-class.ts'
import { NONE, type Scope, scopeOf } from '../policy/check/scope.ts'
import type { FactName } from '../policy/condition.ts'
import { shapeOf } from '../policy/describe/shape.ts'
import type { PolicySet } from '../policy/documents.ts'
import type { Variant } from './variants.ts'

/** Every combination of the facts that a plan's rows ask for, a class of values each, numbered row-major over `columns`. */
export type Combinations = {
  readonly columns: readonly Column[]
  readonly count: number
  /** 0 for a combination that cannot occur: filed locally, yet away from home. */
  readonly possible: Uint8Array
  /** A code of each class, by column. */
  readonly columnCodes: readonly Int32Array[]
  /** Codes of the facts that no column is for. */
  readonly defaults: Int32Array
}

export function combinationsOf(set: PolicySet, { chosen, tier, care }: Variant): Combinations {
  const { benefit, layers } = chosen
  const scope: Scope = { ...scopeOf(set, benefit.document), care, plan: [tier ?? NONE] }
  const versions = [benefit.version, ...LAYER_FUNDS.flatMap((fund) => layers[fund]?.version ?? [])]
  const lists = versions.map(shapeOf).flatMap(({ tables, refusals }) => [...tables, { rows: refusals }])
  const { columns } = domainOf(scope, lists)
  const count = columns.reduce((product, { classes }) => product * classes.length, 1)
  return {
    columns,
    count,
    possible: possibleOf(scope, columns, count),
    columnCodes: columns.map(({ fact, classes }) => Int32Array.from(classes, (one) => codeOf(fact, one))),
    defaults: defaultCodes(scope),
  }
}

/** Writes a case of the combination. */
export function writeCodes({ columns, columnCodes, defaults }: Combinations, combination: number, codes: Int32Array) {
  codes.set(defaults)
  let rest = combination
  for (let i = columns.length - 1; i >= 0; i--) {
    const own = columnCodes[i]!
    codes[codeIndex(columns[i]!.fact)] = own[rest % own.length]!
    rest = Math.floor(rest / own.length)
  }
}

/** The class of each column in a combination. */
export function classesOf(columns: readonly Column[], combination: number): number[] {
  const classes = columns.map(() => 0)
  let rest = combination
  for (let i = columns.length - 1; i >= 0; i--) {
    const size = columns[i]!.classes.length
    classes[i] = rest % size
    rest = Math.floor(rest / size)
  }
  return classes
}

/** What a combination's number grows by from one class of a column to the next. */
export function strideOf({ columns }: Combinations, column: number): number {
  return columns.slice(column + 1).reduce((product, { classes }) => product * classes.length, 1)
}

/** The class of a column that a value lies in; −1 where the plan cannot meet it. */
export const classOf = ({ classes }: Column, value: string): number =>
  classes.findIndex((one) => one.kind === 'values' && one.values.includes(value))

function codeOf(fact: FactName, one: FactClass): number {
  if (one.kind === 'range') return one.from
  const value = one.values[0]!
  if (fact === 'group') return value === NONE ? 0 : groupBit(value)
  if (isRange(fact)) throw new Error(`${fact} has no named values`)
  return Math.max(0, FACT_DOMAIN[fact].indexOf(value))
}

/** Facts that no row asks for: any value that the plan can meet. */
function defaultCodes(scope: Scope): Int32Array {
  return Int32Array.from(CODES, (fact) => {
    if (isRange(fact)) return fact === 'stay' ? 1 : 0
    return codeOf(fact, { kind: 'values', values: [scope[fact][0] ?? ''] })
  })
}

/** Filing is local exactly where care is at home, or where the person is treated as at home (视同本地). */
function possibleOf(scope: Scope, columns: readonly Column[], count: number): Uint8Array {
  const possible = new Uint8Array(count).fill(1)
  const at = (fact: FactName): number => columns.findIndex((column) => column.fact === fact)
  const [filing, place, category, care] = [at('filing'), at('place'), at('category'), at('care')]
  if (filing < 0 || place < 0) return possible
  const [filedLocally, atHome] = [classOf(columns[filing]!, 'local'), classOf(columns[place]!, 'local')]
  const takes = (column: number, fact: 'category' | 'care', value: string, classes: readonly number[]): boolean =>
    column < 0 ? scope[fact].includes(value) : classOf(columns[column]!, value) === classes[column]
  for (let combination = 0; combination < count; combination++) {
    const classes = classesOf(columns, combination)
    const local = classes[filing] === filedLocally
    if (local === (classes[place] === atHome)) continue
    const treatedAsLocal =
      local &&
      scope.localElsewhere.some(
        (rule) =>
          takes(category, 'category', rule.category, classes) &&
          (rule.care.length === 0 || rule.care.some((one) => takes(care, 'care', one, classes))),
      )
    if (!treatedAsLocal) possible[combination] = 0
  }
  return possible
}
