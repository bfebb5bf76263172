import { expect, test } from 'vitest'
import { domainOf, enumerateCells, factsOf } from './domain.ts'
import { EVERYTHING } from './scope.ts'
import { conditions } from './test-support.ts'

const rows = (...whens: Parameters<typeof conditions>[0][]) => ({
  rows: whens.map((when) => ({ when: conditions(when) })),
})

test('values that no row tells apart are one class', () => {
  const { columns } = domainOf(EVERYTHING, [rows({ level: ['level1', 'level2'] }, { level: 'level3' })])
  expect(columns).toEqual([
    {
      fact: 'level',
      classes: [
        { kind: 'values', values: ['community', 'level3-special'] },
        { kind: 'values', values: ['level1', 'level2'] },
        { kind: 'values', values: ['level3'] },
      ],
    },
  ])
})

test('ranges are cut at every bound, from 0, and stays from 1', () => {
  const { columns } = domainOf(EVERYTHING, [rows({ age: [60, 70], stay: [2, null] }, { age: [65, null] })])
  expect(columns.map(({ classes }) => classes)).toEqual([
    [
      { kind: 'range', from: 0, below: 60 },
      { kind: 'range', from: 60, below: 65 },
      { kind: 'range', from: 65, below: 70 },
      { kind: 'range', from: 70, below: null },
    ],
    [
      { kind: 'range', from: 1, below: 2 },
      { kind: 'range', from: 2, below: null },
    ],
  ])
})

test('several tables share their cells, and each cell has a case to try', () => {
  const { columns, holds } = domainOf(EVERYTHING, [rows({ specialist: 'yes' }), rows({ age: [null, 60] })])
  const cells = enumerateCells(EVERYTHING, columns)
  expect(cells.map((cell) => factsOf(columns, cell))).toEqual([
    { specialist: 'yes', age: 0 },
    { specialist: 'yes', age: 60 },
    { specialist: 'no', age: 0 },
    { specialist: 'no', age: 60 },
  ])
  expect(holds).toEqual([[[[true, false], null]], [[null, [true, false]]]])
})
