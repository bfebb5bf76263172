import type { Box } from '../policy/check/boxes.ts'
import { type Combinations, classesOf, strideOf } from './combinations.ts'
import type { Finding } from './finding.ts'

/**
 * The widest description of the cases that fail like this one: column by column, the classes with which every case of the
 * box fails too, impossible ones aside. `fixed`: a column that stays at the case's own class.
 */
export function widen(combinations: Combinations, { combination, failing }: Finding, fixed: number | null): Box {
  const { columns, possible } = combinations
  const fails = (one: number): boolean => failing[one] === 1
  const passes = (one: number): boolean => failing[one] === 0 && possible[one] === 1
  const own = classesOf(columns, combination)
  const taken = own.map((cls) => [cls])
  let members = [combination]
  columns.forEach(({ classes }, column) => {
    if (column === fixed) return
    const stride = strideOf(combinations, column)
    const shifted = (cls: number): number[] => members.map((one) => one + (cls - own[column]!) * stride)
    const alike = classes.map((_, cls) => cls).filter((cls) => shifted(cls).some(fails) && !shifted(cls).some(passes))
    taken[column] = alike
    members = alike.flatMap(shifted)
  })
  return taken
}
