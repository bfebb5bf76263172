import { type Axis, cellCount, mergeAxes, mergeable } from './axis.ts'
import type { Lookup } from './lookup.ts'

/** A look-up over the axes of several, its values computed cell by cell from theirs. Done once, when a plan is made. */
export function combine(lookups: readonly Lookup[], compute: (values: readonly number[]) => number): Lookup {
  const { axes, positions } = commonAxes(lookups.map((lookup) => lookup.axes))
  const values = new Float64Array(cellCount(axes))
  for (let index = 0; index < values.length; index++) {
    values[index] = compute(lookups.map((lookup, i) => lookup.values[positions[i]!(index)]!))
  }
  return { axes, values, rowAt: new Int16Array(values.length).fill(-1), rows: [] }
}

/** The union of several lists of axes, and for each list where a cell of the union lies in its own table. */
export function commonAxes(lists: readonly (readonly Axis[])[]): {
  readonly axes: readonly Axis[]
  readonly positions: readonly ((index: number) => number)[]
} {
  const common: { axis: Axis; maps: Map<number, readonly number[]> }[] = []
  lists.forEach((axes, list) => {
    for (const axis of axes) join(common, axis, list)
  })
  const axes = common.map(({ axis }) => axis)
  const positions = lists.map((own, list) => (index: number) => {
    const classes = classesOf(axes, index)
    let position = 0
    for (const axis of own) {
      const at = common.findIndex((entry) => entry.axis.fact === axis.fact && entry.maps.has(list))
      position = position * axis.size + (common[at]!.maps.get(list)![classes[at]!] ?? 0)
    }
    return position
  })
  return { axes, positions }
}

function join(common: { axis: Axis; maps: Map<number, readonly number[]> }[], axis: Axis, list: number): void {
  const at = common.findIndex((entry) => mergeable(entry.axis, axis))
  if (at < 0) {
    common.push({ axis, maps: new Map([[list, Array.from({ length: axis.size }, (_, i) => i)]]) })
    return
  }
  const entry = common[at]!
  if (axis.classes.kind === 'group') {
    entry.maps.set(
      list,
      Array.from({ length: axis.size }, (_, i) => i),
    )
    return
  }
  const merged = mergeAxes(entry.axis, axis)
  const maps = new Map<number, readonly number[]>(
    [...entry.maps].map(([other, map]) => [other, merged.toA.map((cls) => map[cls]!)]),
  )
  maps.set(list, merged.toB)
  common[at] = { axis: merged.axis, maps }
}

export function classesOf(axes: readonly Axis[], index: number): number[] {
  const classes = new Array<number>(axes.length)
  let rest = index
  for (let i = axes.length - 1; i >= 0; i--) {
    classes[i] = rest % axes[i]!.size
    rest = Math.floor(rest / axes[i]!.size)
  }
  return classes
}
