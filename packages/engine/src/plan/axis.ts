import type { FactName } from '../policy/condition.ts'
import { codeIndex } from './facts.ts'

/** One dimension of a look-up: how the code of a fact becomes a class 0 … size − 1. */
export type Axis = {
  readonly fact: FactName
  readonly size: number
  readonly classes:
    | { readonly kind: 'enum'; readonly classOf: readonly number[] }
    /** Class = how many bounds the number has reached. */
    | { readonly kind: 'range'; readonly bounds: readonly number[] }
    /** Class = the first mask that the person's groups meet; the last class is "none". */
    | { readonly kind: 'group'; readonly masks: readonly number[] }
}

export function classOn(axis: Axis, codes: Int32Array, offset: number): number {
  const code = codes[offset + codeIndex(axis.fact)]!
  const { classes } = axis
  if (classes.kind === 'enum') return classes.classOf[code] ?? 0
  if (classes.kind === 'range') {
    let reached = 0
    for (const bound of classes.bounds) if (code >= bound) reached++
    return reached
  }
  const first = classes.masks.findIndex((mask) => (code & mask) !== 0)
  return first < 0 ? classes.masks.length : first
}

/** The position of a case in a table over these axes, row-major, the last axis fastest. */
export function indexOn(axes: readonly Axis[], codes: Int32Array, offset: number): number {
  let index = 0
  for (const axis of axes) index = index * axis.size + classOn(axis, codes, offset)
  return index
}

export const cellCount = (axes: readonly Axis[]): number => axes.reduce((cells, axis) => cells * axis.size, 1)

/** The axis of two tables that ask for the same fact: a class for every pair of classes that occurs. */
export function mergeAxes(
  a: Axis,
  b: Axis,
): { readonly axis: Axis; readonly toA: readonly number[]; readonly toB: readonly number[] } {
  if (a.classes.kind === 'enum' && b.classes.kind === 'enum') return mergeEnums(a, b)
  if (a.classes.kind === 'range' && b.classes.kind === 'range') {
    const bounds = [...new Set([...a.classes.bounds, ...b.classes.bounds])].sort((x, y) => x - y)
    const reached = (own: readonly number[]) =>
      Array.from({ length: bounds.length + 1 }, (_, i) => own.filter((bound) => bounds.indexOf(bound) < i).length)
    const axis: Axis = { fact: a.fact, size: bounds.length + 1, classes: { kind: 'range', bounds } }
    return { axis, toA: reached(a.classes.bounds), toB: reached(b.classes.bounds) }
  }
  throw new Error(`axes of ${a.fact} cannot be merged`)
}

function mergeEnums(a: Axis, b: Axis) {
  const [classOfA, classOfB] = [a.classes, b.classes].map((c) => (c.kind === 'enum' ? c.classOf : [])) as [
    number[],
    number[],
  ]
  const pairs: [number, number][] = []
  const classOf = classOfA.map((ofA, code) => {
    const ofB = classOfB[code]!
    const known = pairs.findIndex(([x, y]) => x === ofA && y === ofB)
    return known >= 0 ? known : pairs.push([ofA, ofB]) - 1
  })
  const axis: Axis = { fact: a.fact, size: pairs.length, classes: { kind: 'enum', classOf } }
  return { axis, toA: pairs.map(([x]) => x), toB: pairs.map(([, y]) => y) }
}

/** Group axes merge only where they are the same; tables with different ones keep an axis each. */
export const mergeable = (a: Axis, b: Axis): boolean =>
  a.fact === b.fact && (a.classes.kind !== 'group' || sameAxis(a, b))

export function sameAxis(a: Axis, b: Axis): boolean {
  return (
    a.fact === b.fact &&
    a.size === b.size &&
    a.classes.kind === b.classes.kind &&
    sameNumbers(numbersOf(a), numbersOf(b))
  )
}

function numbersOf({ classes }: Axis): readonly number[] {
  return classes.kind === 'enum' ? classes.classOf : classes.kind === 'range' ? classes.bounds : classes.masks
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, i) => number === b[i])
