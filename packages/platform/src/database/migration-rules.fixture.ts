import type { Constraint, Node } from 'libpg-query'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { isBusiness, parsedSchema, SHARD_COLUMNS, statementsOf, type Table } from './parsed-schema.fixture.ts'

/** Indexes of business tables that do not begin with region and person, by name, with the reason. */
export type OtherIndexes = Readonly<Record<string, string>>

/**
 * What keeps a schema from being spread over machines, or money from being exact. Throws where a migration does anything but
 * make tables and indexes: triggers, functions, sequences, enums and domains are not taught to the reader of the schema.
 */
export async function migrationFaults(others: OtherIndexes, migrations: readonly Migration[] = MIGRATIONS) {
  const tables = [...(await parsedSchema(migrations)).values()]
  const business = tables.filter(isBusiness)
  return [
    ...tables.flatMap(wrongTypes),
    ...tables.flatMap(wrongMoney),
    ...(await wrongConstraints(migrations)),
    ...business.flatMap((table) => wrongKeys(table, others)),
    ...business.flatMap(wrongForeignKeys),
    ...Object.keys(others)
      .filter((name) => !business.some(({ keys }) => keys.some((key) => key.name === name && !leads(key.columns))))
      .map((name) => `${name} is named as an exception and is none`),
  ]
}

/** No serial, no enum, no floating point, no numeric: whole fen, basis points and 1/10000 are integers. */
const TYPES = ['text', 'text[]', 'uuid', 'date', 'timestamptz', 'bool', 'int4', 'int8', 'jsonb', 'bytea']

const wrongTypes = ({ name, columns }: Table): readonly string[] =>
  [...columns]
    .filter(([, { type }]) => !TYPES.includes(type))
    .map(([column, { type }]) => `${name}.${column} is ${type}`)

/** A bigint counts fen, or says what else it counts. A limit price is one amount a level, so it is a JSON object. */
const COUNTS = /(^|_)(seq|e4|bytes|step|events)$/
const BY_LEVEL = 'catalogue_item.limit_price_fen'

function wrongMoney({ name, columns }: Table): readonly string[] {
  return [...columns].flatMap(([column, { type }]) => {
    const full = `${name}.${column}`
    if (column.endsWith('_fen')) return type === 'int8' || full === BY_LEVEL ? [] : [`${full} holds money as ${type}`]
    return type === 'int8' && !COUNTS.test(column) ? [`${full} is a bigint without its unit`] : []
  })
}

const CONSTRAINTS = ['NOTNULL', 'NULL', 'DEFAULT', 'CHECK', 'PRIMARY', 'UNIQUE', 'FOREIGN']

async function wrongConstraints(migrations: readonly Migration[]): Promise<readonly string[]> {
  const statements = (await Promise.all(migrations.map(({ up }) => statementsOf(up)))).flat()
  return statements.flatMap((statement) =>
    constraintsIn(statement).flatMap(({ contype = '', deferrable }) => {
      const kind = contype.replace('CONSTR_', '')
      return CONSTRAINTS.includes(kind) && !deferrable ? [] : [`a constraint is ${deferrable ? 'deferrable' : kind}`]
    }),
  )
}

function constraintsIn(statement: Node): readonly Constraint[] {
  const elements = 'CreateStmt' in statement ? (statement.CreateStmt.tableElts ?? []) : []
  const inColumns = elements.flatMap((one) => ('ColumnDef' in one ? (one.ColumnDef.constraints ?? []) : [one]))
  return inColumns.flatMap((one) => ('Constraint' in one ? [one.Constraint] : []))
}

const leads = (columns: readonly string[]): boolean => SHARD_COLUMNS.every((name, i) => columns[i] === name)

function wrongKeys({ name, keys }: Table, others: OtherIndexes): readonly string[] {
  const primary = keys.some(({ kind }) => kind === 'primary') ? [] : [`${name} has no primary key`]
  const wrong = keys.filter((key) => !leads(key.columns) && !(key.kind === 'index' && key.name in others))
  return [...primary, ...wrong.map((key) => `${key.name} begins with ${key.columns.slice(0, 2).join(', ')}`)]
}

const wrongForeignKeys = ({ name, foreignKeys }: Table): readonly string[] =>
  foreignKeys
    .filter((columns) => !leads(columns))
    .map((columns) => `${name} refers to another table by ${columns.join(', ')}`)
