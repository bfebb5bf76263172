import { type ColumnDef, type Constraint, type CreateStmt, type IndexStmt, type Node, parse } from 'libpg-query'
import { HISTORY } from './migrate.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'

/** The schema that the migrations write, read by PostgreSQL's own parser. */
export type Schema = ReadonlyMap<string, Table>

export type Table = {
  readonly name: string
  readonly columns: ReadonlyMap<string, Column>
  /** Primary keys, unique constraints and indexes, in the order in which they are written. */
  readonly keys: readonly Key[]
  /** Columns of each foreign key. */
  readonly foreignKeys: readonly (readonly string[])[]
}

export type Column = { readonly type: string; readonly notNull: boolean }

export type Key = {
  readonly name: string
  readonly kind: 'primary' | 'unique' | 'index'
  /** `btree`, `brin`, … */
  readonly method: string
  /** Names; an expression reads `(…)`. */
  readonly columns: readonly string[]
}

/** Tables of which every row belongs to one person of one region: both columns are there, and neither may be null. */
export const businessTables = (schema: Schema): readonly Table[] => [...schema.values()].filter(isBusiness)

export const isBusiness = ({ columns }: Table): boolean =>
  SHARD_COLUMNS.every((name) => columns.get(name)?.notNull === true)

export const SHARD_COLUMNS = ['region', 'person_id'] as const

/** Throws at a kind of statement that it was never taught: a migration that needs one teaches it here first. */
export async function parsedSchema(migrations: readonly Migration[] = MIGRATIONS): Promise<Schema> {
  const tables = new Map<string, Mutable>()
  for (const { name, up } of [{ name: 'history', up: HISTORY }, ...migrations]) {
    for (const statement of await statementsOf(up)) {
      if ('CreateStmt' in statement) create(tables, statement.CreateStmt)
      else if ('IndexStmt' in statement) index(tables, statement.IndexStmt)
      else throw new Error(`migration ${name}: what does ${Object.keys(statement)[0]} do to the schema?`)
    }
  }
  return tables
}

/** The statements of a text, as trees. */
export async function statementsOf(text: string): Promise<readonly Node[]> {
  const { stmts = [] } = await parse(text)
  return stmts.flatMap(({ stmt }) => (stmt ? [stmt] : []))
}

type Mutable = {
  readonly name: string
  readonly columns: Map<string, Column>
  readonly keys: Key[]
  readonly foreignKeys: (readonly string[])[]
}

function create(tables: Map<string, Mutable>, { relation, tableElts = [] }: CreateStmt): void {
  const name = relation!.relname!
  const table: Mutable = { name, columns: new Map(), keys: [], foreignKeys: [] }
  for (const element of tableElts) {
    if ('ColumnDef' in element) addColumn(table, element.ColumnDef)
    else if ('Constraint' in element) constrain(table, element.Constraint, stringsOf(element.Constraint.keys))
  }
  tables.set(name, table)
}

function addColumn(table: Mutable, { colname, typeName, constraints = [] }: ColumnDef): void {
  const own = constraints.flatMap((one) => ('Constraint' in one ? [one.Constraint] : []))
  const notNull = own.some(({ contype }) => contype === 'CONSTR_NOTNULL' || contype === 'CONSTR_PRIMARY')
  const array = typeName?.arrayBounds ? '[]' : ''
  table.columns.set(colname!, { type: `${stringsOf(typeName?.names).at(-1)}${array}`, notNull })
  for (const one of own) constrain(table, one, [colname!])
}

function constrain(table: Mutable, constraint: Constraint, columns: readonly string[]): void {
  const { contype, conname } = constraint
  if (contype === 'CONSTR_PRIMARY')
    table.keys.push({ name: conname ?? `${table.name}_pkey`, kind: 'primary', method: 'btree', columns })
  if (contype === 'CONSTR_UNIQUE')
    table.keys.push({
      name: conname ?? `${table.name}_${columns.join('_')}_key`,
      kind: 'unique',
      method: 'btree',
      columns,
    })
  if (contype === 'CONSTR_FOREIGN')
    table.foreignKeys.push(constraint.fk_attrs ? stringsOf(constraint.fk_attrs) : columns)
}

function index(
  tables: Map<string, Mutable>,
  { idxname, relation, accessMethod, indexParams = [], unique }: IndexStmt,
): void {
  const columns = indexParams.map((one) => ('IndexElem' in one ? (one.IndexElem.name ?? '(…)') : '(…)'))
  const kind = unique ? 'unique' : 'index'
  tables.get(relation!.relname!)!.keys.push({ name: idxname!, kind, method: accessMethod ?? 'btree', columns })
}

/** Names out of a list of string nodes. */
export const stringsOf = (nodes: readonly Node[] = []): readonly string[] =>
  nodes.flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []))
