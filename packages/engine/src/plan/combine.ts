import { type Axis, cellCount, mergeAxes, mergeable, sameAxis } from './axis.ts'
import type { Lookup } from './lookup.ts'

/** A look-up over the axes of several, its values computed cell by cell from theirs. Done once, when a plan is made. */
export function combine(lookups: readonly Lookup[], compute: (values: readonly number[]) => number): Lookup {
  const { axes, positions } = commonAxes(lookups.map((lookup) => lookup.axes))
  const values = new Float64Array(cellCount(axes))
  const current = new Array<number>(lookups.length)
  for (let cell = 0; cell < values.length; cell++) {
    for (let i = 0; i < lookups.length; i++) current[i] = lookups[i]!.values[positions[i]![cell]!]!
    values[cell] = compute(current)
  }
  return { axes, values, rowAt: new Int16Array(values.length).fill(-1), rows: [] }
}

export type CommonAxes = {
  readonly axes: readonly Axis[]
  /** For each list of axes: the position in its own table of every cell of the common one. */
  readonly positions: readonly Int32Array[]
}

/** How many cells the union of the axes would have. */
export function cellsTogether(lists: readonly (readonly Axis[])[]): number {
  return cellCount(joinAll(lists).map(({ axis }) => axis))
}

/** The union of several lists of axes; axes that ask for the same fact become one that tells all their classes apart. */
export function commonAxes(lists: readonly (readonly Axis[])[]): CommonAxes {
  const joined = joinAll(lists)
  return { axes: joined.map(({ axis }) => axis), positions: lists.map((own, list) => positionsOf(joined, own, list)) }
}

/** An axis of the union, and for each list that has it, its own class for each class of the union. */
type Joined = { axis: Axis; readonly ownClass: Map<number, readonly number[]> }

function joinAll(lists: readonly (readonly Axis[])[]): Joined[] {
  const joined: Joined[] = []
  lists.forEach((axes, list) => {
    for (const axis of axes) join(joined, axis, list)
  })
  return joined
}

function join(joined: Joined[], axis: Axis, list: number): void {
  const identity = Array.from({ length: axis.size }, (_, cls) => cls)
  const at = joined.findIndex((one) => mergeable(one.axis, axis))
  const found = joined[at]
  if (found === undefined) joined.push({ axis, ownClass: new Map([[list, identity]]) })
  else if (sameAxis(found.axis, axis)) found.ownClass.set(list, identity)
  else {
    const merged = mergeAxes(found.axis, axis)
    for (const [other, map] of found.ownClass)
      found.ownClass.set(
        other,
        merged.toA.map((cls) => map[cls]!),
      )
    found.ownClass.set(list, merged.toB)
    found.axis = merged.axis
  }
}

/** Row-major over the union, built axis by axis: no division, no allocation per cell. */
function positionsOf(joined: readonly Joined[], own: readonly Axis[], list: number): Int32Array {
  const strides = stridesOf(own)
  let positions = new Int32Array(1)
  for (const { axis, ownClass } of joined) {
    const map = ownClass.get(list)
    const stride = map === undefined ? 0 : strides[own.findIndex((one) => mergeable(one, axis))]!
    const next = new Int32Array(positions.length * axis.size)
    for (let i = 0, at = 0; i < positions.length; i++) {
      for (let cls = 0; cls < axis.size; cls++)
        next[at++] = positions[i]! + (map === undefined ? 0 : map[cls]! * stride)
    }
    positions = next
  }
  return positions
}

function stridesOf(axes: readonly Axis[]): readonly number[] {
  const strides = new Array<number>(axes.length)
  let stride = 1
  for (let i = axes.length - 1; i >= 0; i--) {
    strides[i] = stride
    stride *= axes[i]!.size
  }
  return strides
}
