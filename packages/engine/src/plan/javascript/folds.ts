import { GROUPS } from '../../case/enums.ts'
import type { FactName } from '../../policy/condition.ts'
import { type Axis, cellCount } from '../axis.ts'
import { cellsTogether, commonAxes } from '../combine.ts'
import { codeIndex } from '../facts.ts'
import type { Lookup } from '../lookup.ts'

/** Where look-ups are read from in the emitted function. */
export type Index = {
  /** Statements that compute the indices of one case. */
  readonly source: readonly string[]
  /** Declarations beside the function. */
  readonly constants: readonly string[]
  readonly tables: readonly Float64Array[]
  readonly cellOf: (lookup: Lookup) => string
}

/** Cells that folded look-ups may come to: small enough to stay in the cache. */
const FOLD_LIMIT = 64

/**
 * Look-ups that share an index lie side by side in one table, a row for each combination of their classes. Look-ups that
 * would make a table too large get one of their own.
 */
export function indexOf(lookups: readonly Lookup[]): Index {
  const source: string[] = []
  const constants: string[] = []
  const tables: Float64Array[] = []
  const cells = new Map<Lookup, string>()
  foldsOf(lookups).forEach((fold, n) => {
    const { axes, positions } = commonAxes(fold.map((lookup) => lookup.axes))
    const width = fold.length
    const table = new Float64Array(cellCount(axes) * width)
    fold.forEach((lookup, column) => {
      const from = positions[column]!
      for (let cell = 0; cell < from.length; cell++) table[cell * width + column] = lookup.values[from[cell]!]!
      cells.set(lookup, `T${n}[k${n} + ${column}]`)
    })
    tables.push(table)
    const index = indexTerms(axes, width, `k${n}_`)
    constants.push(...index.constants)
    source.push(`const k${n} = ${index.terms}`)
  })
  return { source, constants, tables, cellOf: (lookup) => cells.get(lookup)! }
}

function foldsOf(lookups: readonly Lookup[]): readonly (readonly Lookup[])[] {
  const folds: Lookup[][] = []
  for (const lookup of lookups) {
    const home = folds.find((fold) => cellsTogether([...fold, lookup].map(({ axes }) => axes)) <= FOLD_LIMIT)
    if (home === undefined) folds.push([lookup])
    else home.push(lookup)
  }
  return folds
}

/** The classes of a case, each premultiplied by its axis's stride, added up. */
function indexTerms(
  axes: readonly Axis[],
  width: number,
  prefix: string,
): { readonly terms: string; readonly constants: string[] } {
  let stride = width
  const terms: string[] = []
  const tables = new Map<FactName, readonly number[]>()
  for (let i = axes.length - 1; i >= 0; i--) {
    const { fact, size, classes } = axes[i]!
    const step = stride
    stride *= size
    if (classes.kind === 'range') {
      terms.push(...classes.bounds.map((bound) => `(${codeOf(fact)} >= ${bound} ? ${step} : 0)`))
      continue
    }
    const steps = classes.kind === 'enum' ? classes.classOf.map((cls) => cls * step) : groupSteps(classes.masks, step)
    const computed = computedStep(codeOf(fact), steps)
    // Several axes of one fact (groups told apart differently by different tables) come to one sum.
    if (computed === null)
      tables.set(
        fact,
        steps.map((one, code) => one + (tables.get(fact)?.[code] ?? 0)),
      )
    else terms.push(computed)
  }
  const constants: string[] = []
  for (const joint of jointTables(tables)) {
    const name = `${prefix}${joint.facts.join('_')}`
    constants.push(`const ${name} = new Int32Array([${joint.steps.join(', ')}])`)
    terms.push(
      `${name}[${joint.facts.reduce((at, fact) => (at === '' ? codeOf(fact) : `(${at}) * ${tables.get(fact)!.length} + ${codeOf(fact)}`), '')}]`,
    )
  }
  return { terms: terms.length > 0 ? terms.join(' + ') : '0', constants }
}

type JointTable = { readonly facts: readonly FactName[]; readonly steps: readonly number[] }

/** Entries that one table of several facts may have. */
const JOINT_LIMIT = 256

/** Small tables of single facts as one table of several: one read from memory in place of several. */
function jointTables(tables: ReadonlyMap<FactName, readonly number[]>): readonly JointTable[] {
  const joined: JointTable[] = []
  for (const [fact, steps] of tables) {
    const last = joined.at(-1)
    if (last === undefined || last.steps.length * steps.length > JOINT_LIMIT) joined.push({ facts: [fact], steps })
    else
      joined[joined.length - 1] = {
        facts: [...last.facts, fact],
        steps: last.steps.flatMap((outer) => steps.map((inner) => outer + inner)),
      }
  }
  return joined
}

const codeOf = (fact: FactName): string => `codes[c + ${codeIndex(fact)}]`

/** The step of every combination of groups: one load in place of a test for each mask. */
function groupSteps(masks: readonly number[], step: number): readonly number[] {
  return Array.from({ length: 1 << GROUPS.length }, (_, groups) => {
    const first = masks.findIndex((mask) => (groups & mask) !== 0)
    return (first < 0 ? masks.length : first) * step
  })
}

/** A step that needs no table: one value against all others, or a multiple of the code. Null where it needs one. */
function computedStep(code: string, steps: readonly number[]): string | null {
  const usual = steps[0]!
  const others = steps.flatMap((step, value) => (step === usual ? [] : [value]))
  if (others.length === 1) return `(${code} === ${others[0]} ? ${steps[others[0]!]} : ${usual})`
  const unit = steps[1]! - usual
  return usual === 0 && steps.every((step, value) => step === value * unit) ? `${code} * ${unit}` : null
}
