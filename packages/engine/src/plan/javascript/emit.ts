import { type Axis, cellCount } from '../axis.ts'
import { commonAxes } from '../combine.ts'
import { codeIndex, moneyIndex } from '../facts.ts'
import type { Lookup } from '../lookup.ts'
import { type Bands, type Expr, type Plan, partsOf } from '../plan.ts'

/**
 * JavaScript source for a plan: the body of a function `(tables) => run`, and the tables it wants.
 * `run(codes, c, money, m, slots, s)` reads one encoded case and writes every named amount into `slots`.
 */
export type EmittedPlan = { readonly source: string; readonly tables: readonly Float64Array[]; readonly slots: number }

/** Cells that folded look-ups may come to. */
const FOLD_LIMIT = 512
/** V8 stops optimising very long functions: longer plans are cut into chunks that share the slots. */
const CHUNK = 250

export function emitPlan(plan: Plan): EmittedPlan {
  const emitter = new Emitter(lookupsOf(plan))
  const chunks: string[][] = []
  plan.amounts.forEach((amount, slot) => {
    if (slot % CHUNK === 0) {
      chunks.push([])
      emitter.beginChunk()
    }
    chunks.at(-1)!.push(emitter.statement(slot, amount.expr))
  })
  const body = (statements: readonly string[]): string => [...emitter.index.source, ...statements].join('\n    ')
  const parts = chunks.map(
    (statements, i) => `  function part${i}(codes, c, money, m, slots, s) {\n    ${body(statements)}\n  }`,
  )
  const calls = chunks.map((_, i) => `    part${i}(codes, c, money, m, slots, s)`)
  const single = chunks.length === 1
  const source = [
    "'use strict'",
    ...emitter.tables.map((_, i) => `const T${i} = tables[${i}]`),
    ...emitter.index.constants,
    ...(single
      ? [`return function run(codes, c, money, m, slots, s) {\n    ${body(chunks[0]!)}\n}`]
      : [...parts, `return function run(codes, c, money, m, slots, s) {\n${calls.join('\n')}\n}`]),
  ].join('\n')
  return { source, tables: emitter.tables, slots: plan.amounts.length }
}

/** Look-ups that a formula reads, each once. */
function lookupsOf(plan: Plan): readonly Lookup[] {
  const found = new Set<Lookup>()
  for (const amount of plan.amounts) collectLookups(amount.expr, found)
  return [...found]
}

function collectLookups(expr: Expr, found: Set<Lookup>): void {
  if (expr.kind === 'lookup') found.add(expr.lookup)
  if (expr.kind === 'share') found.add(expr.rate)
  if (expr.kind === 'bands') for (const rate of expr.bands.rates) found.add(rate)
  for (const part of partsOf(expr)) collectLookups(part, found)
}

type Index = {
  readonly source: readonly string[]
  readonly constants: readonly string[]
  readonly cellOf: (lookup: Lookup) => string
}

/**
 * Look-ups that share an index: they lie side by side in one table, a row for each combination of their classes. Folding
 * is worth it while the table stays small enough for the cache; look-ups that would make it larger get one of their own.
 */
function foldLookups(lookups: readonly Lookup[]): readonly (readonly Lookup[])[] {
  const folds: Lookup[][] = []
  for (const lookup of lookups) {
    const home = folds.find(
      (fold) => cellCount(commonAxes([...fold, lookup].map(({ axes }) => axes)).axes) <= FOLD_LIMIT,
    )
    if (home === undefined) folds.push([lookup])
    else home.push(lookup)
  }
  return folds
}

function indexOf(folds: readonly (readonly Lookup[])[], tables: Float64Array[]): Index {
  const source: string[] = []
  const constants: string[] = []
  const cells = new Map<Lookup, string>()
  folds.forEach((lookups, n) => {
    const { axes, positions } = commonAxes(lookups.map((lookup) => lookup.axes))
    const width = lookups.length
    const table = new Float64Array(cellCount(axes) * width)
    lookups.forEach((lookup, column) => {
      const from = positions[column]!
      for (let cell = 0; cell < from.length; cell++) table[cell * width + column] = lookup.values[from[cell]!]!
      cells.set(lookup, `T${n}[k${n} + ${column}]`)
    })
    tables.push(table)
    const index = indexTerms(axes, width, `k${n}_`)
    constants.push(...index.constants)
    source.push(`const k${n} = ${index.terms}`)
  })
  return { source, constants, cellOf: (lookup) => cells.get(lookup)! }
}

class Emitter {
  readonly tables: Float64Array[] = []
  readonly index: Index
  private readonly inChunk = new Set<number>()
  private temporaries = 0

  constructor(lookups: readonly Lookup[]) {
    this.index = indexOf(foldLookups(lookups), this.tables)
  }

  beginChunk(): void {
    this.inChunk.clear()
  }

  statement(slot: number, expr: Expr): string {
    const before: string[] = []
    const value = this.expression(expr, before)
    this.inChunk.add(slot)
    return [...before, `const a${slot} = ${value}; slots[s + ${slot}] = a${slot}`].join('\n    ')
  }

  private expression(expr: Expr, before: string[]): string {
    const of = (inner: Expr): string => this.expression(inner, before)
    switch (expr.kind) {
      case 'constant':
        return String(expr.value)
      case 'fact':
        return `money[m + ${moneyIndex(expr.fact)}]`
      case 'amount':
        return this.inChunk.has(expr.slot) ? `a${expr.slot}` : `slots[s + ${expr.slot}]`
      case 'lookup':
        return this.index.cellOf(expr.lookup)
      case 'add':
        return `(${of(expr.left)} + ${of(expr.right)})`
      case 'subtract':
        return `(${of(expr.left)} - ${of(expr.right)})`
      case 'min':
      case 'max':
        return `Math.${expr.kind}(${of(expr.left)}, ${of(expr.right)})`
      case 'share':
        return rounded(`${of(expr.of)} * ${this.index.cellOf(expr.rate)}`, expr.digits)
      case 'choose':
        return `(${of(expr.test)} !== 0 ? ${of(expr.then)} : ${of(expr.otherwise)})`
      case 'known': {
        const value = this.hold(of(expr.of), before)
        return `(${value} === ${value} ? 1 : 0)`
      }
      case 'equal':
        return `(${of(expr.left)} === ${of(expr.right)} ? 1 : 0)`
      case 'bands':
        return this.bands(expr.bands, this.hold(of(expr.from), before), this.hold(of(expr.to), before))
    }
  }

  private hold(value: string, before: string[]): string {
    if (/^(a\d+|-?\d+(\.\d+)?)$/.test(value)) return value
    const name = `t${this.temporaries++}`
    before.push(`const ${name} = ${value}`)
    return name
  }

  private bands(bands: Bands, from: string, to: string): string {
    const terms = bands.bounds.map((above, i) => ({ above, upTo: bands.bounds[i + 1] ?? null, rate: bands.rates[i]! }))
    if (bands.rounding === 'ends')
      return `(${this.end(terms, to, [from, to], bands.digits)} - ${this.end(terms, from, [from, to], bands.digits)})`
    const parts = terms.map((term) => {
      const length = from === '0' ? sliceTo(term, to) : `(${sliceTo(term, to)} - ${sliceTo(term, from)})`
      return product(length, this.index.cellOf(term.rate), term.rate)
    })
    return rounded(parts.join(' + '), bands.digits)
  }

  /** round(B(x)) at one end of a slice. */
  private end(terms: readonly Term[], x: string, [from, to]: readonly [string, string], digits: number): string {
    if (x === '0') return '0'
    const parts = terms.map((term) => {
      const rate = this.index.cellOf(term.rate)
      const paid = `${sliceTo(term, x)} * ${rate}`
      if (!term.rate.values.some(Number.isNaN)) return paid
      return `(${rate} !== ${rate} && ${sliceTo(term, from)} === ${sliceTo(term, to)} ? 0 : ${paid})`
    })
    return rounded(parts.join(' + '), digits)
  }
}

type Term = { readonly above: number; readonly upTo: number | null; readonly rate: Lookup }

function sliceTo({ above, upTo }: Term, x: string): string {
  const over = above === 0 ? x : `Math.max(0, ${x} - ${above})`
  return upTo === null ? over : `Math.min(${over}, ${upTo - above})`
}

/** Length × rate; a length of 0 needs no rate, which matters only where the rate may be unknown. */
function product(length: string, rate: string, lookup: Lookup): string {
  return lookup.values.some(Number.isNaN) ? `(${length} === 0 ? 0 : ${length} * ${rate})` : `${length} * ${rate}`
}

/** Half up to the fen; the numerator is a whole number below 2^52 (`plan/range.ts`). */
const rounded = (numerator: string, digits: number): string =>
  `Math.floor((${numerator} + ${10 ** digits / 2}) / ${10 ** digits})`

/** `((class × size) + class) …` premultiplied by each axis's stride. */
function indexTerms(
  axes: readonly Axis[],
  width: number,
  prefix: string,
): { readonly terms: string; readonly constants: string[] } {
  let stride = width
  const terms: string[] = []
  const constants: string[] = []
  for (let i = axes.length - 1; i >= 0; i--) {
    const axis = axes[i]!
    const code = `codes[c + ${codeIndex(axis.fact)}]`
    const { classes } = axis
    if (classes.kind === 'enum') {
      constants.push(`const ${prefix}${i} = new Int32Array([${classes.classOf.map((cls) => cls * stride).join(', ')}])`)
      terms.push(`${prefix}${i}[${code}]`)
    } else if (classes.kind === 'range') {
      const step = stride
      terms.push(...classes.bounds.map((bound) => `(${code} >= ${bound} ? ${step} : 0)`))
    } else {
      const step = stride
      const last = classes.masks.length * step
      terms.push(
        `(${classes.masks.map((mask, cls) => `(${code} & ${mask}) !== 0 ? ${cls * step} : `).join('')}${last})`,
      )
    }
    stride *= axis.size
  }
  return { terms: terms.length > 0 ? terms.join(' + ') : '0', constants }
}
