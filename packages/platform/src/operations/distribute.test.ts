import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.fixture.ts'
import { businessTables, parsedSchema, type Schema, statementsOf } from '../database/parsed-schema.fixture.ts'
import { findAll } from '../database/query-scope.fixture.ts'
import { distribute, distributionStatements } from './distribute.ts'

// Citus is a server extension of its own and is not there on the machines of these tests: what is held here is that the calls
// are right for the schema. That a cluster takes them has to be tried on a cluster.

type Call = {
  readonly table: string
  readonly name: string
  readonly column: string | undefined
  readonly colocated: string | undefined
}

let fresh: FreshDatabase
let schema: Schema
let calls: readonly Call[]

beforeAll(async () => {
  fresh = await freshDatabase()
  schema = await parsedSchema()
  calls = await Promise.all(distributionStatements().map(({ text }) => callIn(text)))
})
afterAll(() => fresh.close())

/** What a statement calls, read by PostgreSQL's parser. */
async function callIn(text: string): Promise<Call> {
  const [call] = findAll(await statementsOf(text), 'FuncCall')
  const args = (call?.args ?? []).map((arg) => {
    const value = 'NamedArgExpr' in arg ? arg.NamedArgExpr.arg : arg
    const word = value && 'A_Const' in value ? value.A_Const.sval?.sval : undefined
    return { named: 'NamedArgExpr' in arg ? arg.NamedArgExpr.name : undefined, word }
  })
  const [name] = (call?.funcname ?? []).map((node) => ('String' in node ? (node.String.sval ?? '') : ''))
  const [table, column] = args.filter(({ named }) => named === undefined).map(({ word }) => word)
  return { table: table!, name: name!, column, colocated: args.find(({ named }) => named === 'colocate_with')?.word }
}

it('every table of the schema is spread, once', () => {
  expect(calls.map(({ table }) => table).sort()).toEqual([...schema.keys()].sort())
  expect(distributionStatements().map(({ table }) => table)).toEqual(calls.map(({ table }) => table))
})

it('tables with people’s rows are spread by person, beside each other, and only they', () => {
  const byPerson = calls.filter(({ column }) => column === 'person_id')
  expect(byPerson.map(({ table }) => table).sort()).toEqual(
    businessTables(schema)
      .map(({ name }) => name)
      .sort(),
  )
  const [first, ...others] = byPerson
  expect(first).toMatchObject({ name: 'create_distributed_table', colocated: 'none' })
  expect(new Set(others.map(({ colocated }) => colocated))).toEqual(new Set([first!.table]))
  const types = byPerson.map(({ table }) => schema.get(table)!.columns.get('person_id')!.type)
  expect(new Set(types)).toEqual(new Set(['uuid']))
})

it('what must be unique is unique on one shard: the key contains the column the table is spread by', () => {
  const spread = calls.filter(({ name }) => name === 'create_distributed_table')
  const wrong = spread.flatMap(({ table, column }) =>
    schema
      .get(table)!
      .keys.filter(({ kind, columns }) => kind !== 'index' && !columns.includes(column!))
      .map(({ name }) => name),
  )
  expect(spread.length).toBeGreaterThan(businessTables(schema).length)
  expect(wrong).toEqual([])
})

it('a server without Citus is refused, with what to do', async () => {
  expect(await distribute(fresh.database)).toMatchObject({
    ok: false,
    problems: [{ code: 'YB-W940', remedy: { en: expect.stringContaining('Citus') } }],
  })
})
