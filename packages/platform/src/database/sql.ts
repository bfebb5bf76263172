import { createHash } from 'node:crypto'

/** One statement of the platform. `name` is what the server prepares it under: the same text has the same name. */
export type Sql = { readonly text: string; readonly name: string }

/** A piece of a statement that several statements share, such as a list of columns. */
export type SqlPart = { readonly part: string }

const known = new Map<string, Sql>()

/**
 * A statement, written where it is used and known by its text. Values are parameters ($1, …), never text: only `sqlPart`
 * may be interpolated, so that every statement exists when its module is loaded and can be read by a test.
 * @example const BY_ID = sql`SELECT state FROM filing WHERE region = $1 AND person_id = $2 AND filing_id = $3`
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly SqlPart[]): Sql {
  const text = strings.reduce((all, piece, i) => all + (parts[i - 1]?.part ?? '') + piece).trim()
  const found = known.get(text)
  if (found) return found
  const statement = named(text)
  known.set(text, statement)
  return statement
}

/** A statement by the name that goes with its text. For those made from the schema itself (backup); all others are `sql`. */
export const named = (text: string): Sql => ({
  text,
  name: createHash('sha256').update(text).digest('hex').slice(0, 24),
})

export const sqlPart = (strings: TemplateStringsArray): SqlPart => ({ part: strings.join('') })

/** Every statement of the modules loaded so far. */
export const knownStatements = (): readonly Sql[] => [...known.values()]

/** Columns of a table and as many parameters, for statements that write whole rows. */
export function sqlColumns(names: readonly string[]): { readonly list: SqlPart; readonly places: SqlPart } {
  const wrong = names.find((name) => !/^[a-z_]+$/.test(name))
  if (wrong !== undefined) throw new Error(`${wrong} is no name of a column`)
  return {
    list: { part: names.join(', ') },
    places: { part: names.map((_, i) => `$${i + 1}`).join(', ') },
  }
}
