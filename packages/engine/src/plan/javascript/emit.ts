import { moneyIndex } from '../facts.ts'
import type { Lookup } from '../lookup.ts'
import { type Expr, type Plan, partsOf } from '../plan.ts'
import { bandLookups, bandsSource, rounded } from './bands.ts'
import { type Index, indexOf } from './folds.ts'
import { type MayBeUnknown, unknownsOf } from './unknown.ts'

/**
 * JavaScript source for a plan: the body of a function `(tables) => run`, and the tables it wants.
 * `run(codes, c, money, m, slots)` reads one encoded case and writes every named amount into `slots`.
 */
export type EmittedPlan = { readonly source: string; readonly tables: readonly Float64Array[]; readonly slots: number }

/** V8 stops optimising very long functions: longer plans are cut into chunks that share the slots. */
const CHUNK = 250

export function emitPlan(plan: Plan): EmittedPlan {
  const index = indexOf(lookupsOf(plan))
  const signature = '(codes, c, money, m, slots)'
  const bodies = chunksOf(plan).map((chunk) => indent([...index.source, ...bodyOf(plan, chunk, index)]))
  const functions =
    bodies.length === 1
      ? [`return function run${signature} {\n${bodies[0]}\n}`]
      : [
          ...bodies.map((body, i) => `function part${i}${signature} {\n${body}\n}`),
          `return function run${signature} {\n${bodies.map((_, i) => `  part${i}${signature}`).join('\n')}\n}`,
        ]
  const tables = index.tables.map((_, i) => `const T${i} = tables[${i}]`)
  const source = ["'use strict'", ...tables, ...index.constants, ...functions].join('\n')
  return { source, tables: index.tables, slots: plan.amounts.length }
}

/** Slots `from` up to `below`. */
type Chunk = { readonly from: number; readonly below: number }

function chunksOf({ amounts }: Plan): readonly Chunk[] {
  const count = Math.max(1, Math.ceil(amounts.length / CHUNK))
  return Array.from({ length: count }, (_, i) => ({
    from: i * CHUNK,
    below: Math.min((i + 1) * CHUNK, amounts.length),
  }))
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n')

/**
 * The statements of one chunk. Once it is known whether the benefit pays at all, the rest is written twice, so that
 * neither way asks again at every amount.
 */
function bodyOf(plan: Plan, { from, below }: Chunk, index: Index): readonly string[] {
  const emitter = new ChunkEmitter(index, unknownsOf(plan), new Map())
  const payable = plan.slotOf.payable
  const write = (writer: ChunkEmitter, first: number, end: number): readonly string[] =>
    plan.amounts.slice(first, end).flatMap(({ expr }, i) => writer.statements(first + i, expr))
  // Stores come last: after a store, V8 would have to read every fact and figure from memory again.
  const stores = Array.from({ length: below - from }, (_, i) => `slots[${from + i}] = a${from + i}`)
  if (payable === undefined || payable < from || payable >= below || plan.amounts[payable]!.expr.kind === 'constant') {
    return [...write(emitter, from, below), ...stores]
  }
  const before = write(emitter, from, payable + 1)
  const way = (value: 0 | 1): readonly string[] => [
    ...write(emitter.knowing(payable, value), payable + 1, below),
    ...stores,
  ]
  return [...before, `if (a${payable} !== 0) {`, ...way(1), '} else {', ...way(0), '}']
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
  if (expr.kind === 'bands') for (const lookup of bandLookups(expr.bands)) found.add(lookup)
  for (const part of partsOf(expr)) collectLookups(part, found)
}

/** Writes the amounts of one function; amounts of earlier functions are read back from their slots. */
class ChunkEmitter {
  private readonly here = new Set<number>()
  private readonly read = new Map<string, string>()
  private held = 0

  constructor(
    private readonly index: Index,
    private readonly mayBeUnknown: MayBeUnknown,
    private readonly settled: ReadonlyMap<number, number>,
  ) {}

  /** The same from here on, with the value of one amount known. */
  knowing(slot: number, value: number): ChunkEmitter {
    const emitter = new ChunkEmitter(this.index, this.mayBeUnknown, new Map([...this.settled, [slot, value]]))
    for (const one of this.here) emitter.here.add(one)
    for (const [place, name] of this.read) emitter.read.set(place, name)
    emitter.held = this.held
    return emitter
  }

  statements(slot: number, expr: Expr): readonly string[] {
    const before: string[] = []
    const value = this.expression(expr, before)
    this.here.add(slot)
    return [...before, `const a${slot} = ${value}`]
  }

  private expression(expr: Expr, before: string[]): string {
    const of = (inner: Expr): string => this.expression(inner, before)
    switch (expr.kind) {
      case 'constant':
        return String(expr.value)
      case 'fact':
        return this.readOnce(`money[m + ${moneyIndex(expr.fact)}]`, before)
      case 'amount':
        return this.here.has(expr.slot) ? `a${expr.slot}` : `slots[${expr.slot}]`
      case 'lookup':
        return this.readOnce(this.index.cellOf(expr.lookup), before)
      case 'add':
        return `(${of(expr.left)} + ${of(expr.right)})`
      case 'subtract':
        return `(${of(expr.left)} - ${of(expr.right)})`
      case 'min':
      case 'max':
        return this.extreme(expr, this.hold(of(expr.left), before), this.hold(of(expr.right), before))
      case 'share':
        return rounded(`${of(expr.of)} * ${this.index.cellOf(expr.rate)}`, expr.digits)
      case 'choose':
        if (expr.test.kind === 'amount' && this.settled.has(expr.test.slot)) {
          return of(this.settled.get(expr.test.slot) === 0 ? expr.otherwise : expr.then)
        }
        if (expr.test.kind === 'known' && !this.mayBeUnknown(expr.test.of)) return of(expr.then)
        return `(${this.condition(expr.test, before)} ? ${of(expr.then)} : ${of(expr.otherwise)})`
      case 'known':
      case 'equal':
        return `(${this.condition(expr, before)} ? 1 : 0)`
      case 'bands':
        return bandsSource(
          expr.bands,
          this.hold(of(expr.from), before),
          this.hold(of(expr.to), before),
          this.index.cellOf,
        )
    }
  }

  private condition(test: Expr, before: string[]): string {
    if (test.kind === 'equal') return `${this.expression(test.left, before)} === ${this.expression(test.right, before)}`
    if (test.kind !== 'known') return `${this.expression(test, before)} !== 0`
    if (!this.mayBeUnknown(test.of)) return 'true'
    const value = this.hold(this.expression(test.of, before), before)
    return `${value} === ${value}`
  }

  /**
   * A comparison is faster than `Math.min`, and hands an unknown on as long as it stands on the side taken when the
   * comparison fails.
   */
  private extreme(expr: Expr & { kind: 'min' | 'max' }, left: string, right: string): string {
    const sign = expr.kind === 'min' ? '<' : '>'
    if (!this.mayBeUnknown(expr.left)) return `(${left} ${sign} ${right} ? ${left} : ${right})`
    if (!this.mayBeUnknown(expr.right)) return `(${right} ${sign} ${left} ? ${right} : ${left})`
    return `Math.${expr.kind}(${left}, ${right})`
  }

  /** A fact or figure is read from memory where it is first used, and kept. */
  private readOnce(place: string, before: string[]): string {
    const known = this.read.get(place)
    if (known !== undefined) return known
    const name = `r${this.read.size}`
    before.push(`const ${name} = ${place}`)
    this.read.set(place, name)
    return name
  }

  private hold(value: string, before: string[]): string {
    if (/^([a-z]\d+|-?\d+(\.\d+)?|Infinity|NaN)$/.test(value)) return value
    const name = `t${this.held++}`
    before.push(`const ${name} = ${value}`)
    return name
  }
}
