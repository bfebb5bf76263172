import { expect, it } from 'vitest'
import { treeFromJson } from '../shape/from-json.ts'
import { treesFromYaml } from '../shape/from-yaml.ts'
import type { Tree } from '../shape/tree.ts'
import { KIN } from './enums.ts'
import { type CaseWorld, readCase } from './read.ts'

const WORLD: CaseWorld = {
  isKnownPlace: () => true,
  coveredRegions: new Map([['210200', '大连市']]),
  plansOf: () => [],
  kinOn: (_, on) => (on < '2024-07-26' ? ['spouse', 'parent', 'child'] : KIN),
  isWithin: () => false,
  classBRate: () => null,
}
const CASE = {
  insured: { region: '210200', scheme: 'employee', category: 'retired' },
  visit: { care: 'inpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
  bill: { total: '1500.00' },
}
const told = (tree: Tree) => {
  const read = readCase(tree, WORLD)
  return read.ok ? [] : read.problems.map(({ code, path, message }) => `${code} ${path} ${message.en}`)
}
const toldOf = (over: object) => told(treeFromJson({ ...CASE, ...over }))
const metBy = (deductible: object) => {
  const read = readCase(treeFromJson({ ...CASE, yearToDate: { deductible } }), WORLD)
  return read.ok ? read.value.yearToDate.deductible : null
}

it('with fee lines, items given beside them are refused: they would not count', () => {
  const lines = [{ class: 'A', price: '100.00' }]
  expect(toldOf({ bill: { lines } })).toEqual([])
  expect(toldOf({ bill: { lines, items: { consultation: '20.00' } } })).toEqual([
    expect.stringContaining('YB-C033 bill '),
  ])
})

it('a deductible met is written by pool, in either language, with the level where levels count apart', () => {
  expect(metBy({ outpatient: '400.00', 住院: '600.00', 'chronic:level3': '1' })).toEqual({
    outpatient: 40_000,
    inpatient: 60_000,
    'chronic:level3': 100,
  })
  expect(metBy({ '门诊:三级': '400.00' })).toEqual({ 'outpatient:level3': 40_000 })
})

it('a deductible met under a name that no policy asks for is refused, not passed over', () => {
  expect(toldOf({ yearToDate: { deductible: { inpatent: '600.00' } } })).toEqual([
    'YB-C038 yearToDate.deductible.inpatent there is no deductible "inpatent"; maybe you meant "inpatient"?',
  ])
  const own = JSON.parse('{"__proto__": "600.00", "outpatient:level9": "1"}')
  expect(toldOf({ yearToDate: { deductible: own } })).toEqual([
    expect.stringContaining('YB-C038 yearToDate.deductible.__proto__ '),
    expect.stringContaining('YB-C038 yearToDate.deductible.outpatient:level9 '),
  ])
  expect(toldOf({ yearToDate: { deductible: { 住院: '1', inpatient: '2' } } })).toEqual([
    'YB-S005 yearToDate.deductible "inpatient" is written twice',
  ])
})

it('an amount is a text or whole yuan; a fraction as a JSON number is refused, one of a YAML file is what is written', () => {
  for (const total of ['1500.5', 1500, '0.00']) expect(toldOf({ bill: { total } })).toEqual([])
  expect(toldOf({ bill: { total: 1500.5 } })).toEqual([
    expect.stringContaining('YB-C001 bill.total 1500.5 is a fraction'),
  ])
  expect(toldOf({ bill: { total: 0.1 + 0.2 } })).toHaveLength(1)
  const yaml = (total: string) =>
    treesFromYaml('case.yaml', JSON.stringify({ ...CASE, bill: 0 }).replace('"bill":0', `bill: {total: ${total}}`))
      .trees[0]!
  expect(told(yaml('1500.50'))).toEqual([])
  expect(told(yaml('1500.505'))).toEqual([expect.stringContaining('YB-C001')])
})

it('a case nested without end is refused like any other that is no case', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  expect(told(treeFromJson(deep))).toEqual([expect.stringContaining('YB-S002')])
  expect(toldOf({ filings: [deep] })).toEqual([expect.stringContaining('YB-S002')])
})

it('a shared account is of one who may share on the day of settlement; who that is may be left out', () => {
  const shared = (settledOn: string, ...relations: unknown[]) =>
    toldOf({
      visit: { ...CASE.visit, settledOn },
      account: { shared: relations.map((relation) => ({ relation, balance: '100.00' })) },
    })
  expect(shared('2024-07-26', '配偶', 'parent', '子女', 'sibling', '外祖父母', 'grandchild', null, undefined)).toEqual(
    [],
  )
  expect(shared('2024-07-25', 'spouse', 'sibling', '外孙子女')).toEqual([
    'YB-C039 account.shared[1].relation on 2024-07-25 a sibling cannot share a personal account',
    'YB-C039 account.shared[2].relation on 2024-07-25 a grandchild cannot share a personal account',
  ])
  expect(shared('2025-03-01', 'friend', '')).toEqual([
    expect.stringContaining('YB-S001 account.shared[0].relation '),
    expect.stringContaining('YB-S001 account.shared[1].relation '),
  ])
})

it('parts above the total are told together with parts that are no amounts', () => {
  const bill = { total: '100.00', outOfCatalogue: '200.00', overLimit: '-5', preSelfPay: 'abc' }
  expect(toldOf({ bill }).map((one) => one.slice(0, 8))).toEqual(['YB-C002 ', 'YB-C001 ', 'YB-C034 '])
})
