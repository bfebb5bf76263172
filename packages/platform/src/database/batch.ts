import type { Connection, PoolClient, Submittable } from 'pg'
import { parserOf } from './parser.ts'
import type { Sql } from './sql.ts'

/** What came back for one statement. `command` is the word the server names: `SELECT`, `COMMIT`, … */
export type Answered = { readonly rows: readonly unknown[]; readonly command: string }

/** Sends statements of one connection in batches. */
export type BatchSender = (statement: Sql, parameters: readonly (string | Buffer | null)[]) => Promise<Answered>

/**
 * Statements that are asked for in the same turn go to the server in one packet, prepared by name, and are answered in one:
 * a piece of casework is two packets instead of twenty, each way. After one that fails the server passes over the rest of its
 * batch; outside of a transaction, a batch is one.
 */
export function batchSender(client: PoolClient): BatchSender {
  let waiting: Asked[] = []
  const send = (): void => {
    const asked = waiting
    waiting = []
    client.query(batchOf(asked))
  }
  return (statement, parameters) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(send)
      waiting.push({ statement, parameters, resolve, reject })
    })
}

type Asked = {
  readonly statement: Sql
  readonly parameters: readonly (string | Buffer | null)[]
  readonly resolve: (answered: Answered) => void
  readonly reject: (error: Error) => void
}

/**
 * One batch as the driver takes it: what it calls a query class of one's own, as pg-cursor is. `name` and `text` are of the
 * statement being answered, by which the driver keeps account of what the connection has prepared.
 */
function batchOf(asked: readonly Asked[]): Submittable {
  const answers: Answered[] = []
  let described: ColumnsByName = new Map()
  let rows: unknown[] = []
  let unreadable: Error | null = null
  const current = (): Sql | undefined => asked[answers.length]?.statement
  const batch: Submittable & Answering = {
    get name() {
      return current()?.name
    },
    get text() {
      return current()?.text
    },
    submit: (connection) => {
      described = columnsOf(connection)
      sendAll(connection as unknown as Wire, asked, described)
    },
    handleRowDescription: ({ fields }) => {
      described.set(current()!.name, fields.map(columnOf))
    },
    handleDataRow: ({ fields }) => {
      try {
        rows.push(rowOf(described.get(current()!.name)!, fields))
      } catch (error) {
        unreadable ??= error as Error
      }
    },
    handleCommandComplete: ({ text }) => {
      if (!described.has(current()!.name)) described.set(current()!.name, [])
      answers.push({ rows, command: text.split(' ', 1)[0]! })
      rows = []
    },
    handleReadyForQuery: () => {
      for (const [i, { resolve, reject }] of asked.entries()) unreadable ? reject(unreadable) : resolve(answers[i]!)
    },
    handleError: (error, connection) => {
      for (const { statement } of asked.slice(answers.length))
        delete connection.submittedNamedStatements[statement.name]
      for (const { reject } of asked) reject(error)
    },
  }
  return batch
}

function sendAll(connection: Wire, asked: readonly Asked[], described: ColumnsByName): void {
  const { parsedStatements, submittedNamedStatements } = connection
  connection.stream.cork()
  for (const { statement, parameters } of asked) {
    const { name, text } = statement
    if (parsedStatements[name] === undefined && submittedNamedStatements[name] === undefined) {
      connection.parse({ name, text })
      submittedNamedStatements[name] = text
    }
    connection.bind({ statement: name, values: parameters })
    if (!described.has(name)) connection.describe({ type: 'P' })
    connection.execute()
  }
  connection.sync()
  connection.stream.uncork()
}

type Column = { readonly name: string; readonly parse: (value: string) => unknown }
type ColumnsByName = Map<string, readonly Column[]>

/** Columns of what a connection has prepared: they do not change for as long as the statement is prepared. */
const columnsOfConnections = new WeakMap<object, ColumnsByName>()

function columnsOf(connection: object): ColumnsByName {
  const known = columnsOfConnections.get(connection)
  if (known) return known
  const fresh: ColumnsByName = new Map()
  columnsOfConnections.set(connection, fresh)
  return fresh
}

const columnOf = ({ name, dataTypeID }: Field): Column => ({ name, parse: parserOf(dataTypeID) })

function rowOf(columns: readonly Column[], values: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (let i = 0; i < columns.length; i++) {
    const [{ name, parse }, value] = [columns[i]!, values[i]!]
    row[name] = value === null ? null : parse(value)
  }
  return row
}

/** What the driver calls while the batch is answered. */
type Answering = {
  readonly name: string | undefined
  readonly text: string | undefined
  readonly handleRowDescription: (message: { readonly fields: readonly Field[] }) => void
  readonly handleDataRow: (message: { readonly fields: readonly (string | null)[] }) => void
  readonly handleCommandComplete: (message: { readonly text: string }) => void
  readonly handleReadyForQuery: () => void
  readonly handleError: (error: Error, connection: Wire) => void
}

type Field = { readonly name: string; readonly dataTypeID: number }

/** The driver's connection, as far as its types leave it out. */
type Wire = Pick<Connection, 'stream'> & {
  readonly parsedStatements: Record<string, string>
  readonly submittedNamedStatements: Record<string, string>
  readonly parse: (message: { readonly name: string; readonly text: string }) => void
  readonly bind: (message: { readonly statement: string; readonly values: readonly (string | Buffer | null)[] }) => void
  readonly describe: (message: { readonly type: 'P' }) => void
  readonly execute: () => void
  readonly sync: () => void
}
