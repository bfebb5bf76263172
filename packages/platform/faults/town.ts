import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { type BuiltServer, startBuiltServer } from '../rig/built-server.ts'
import { CLOCK_BEGINS, fillWorld, type World, type WorldPlan } from '../rig/world.ts'
import { serverAt } from '../src/database/connections.ts'
import { openDatabase } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'
import { openPolicyShelf } from '../src/release/shelf.ts'
import { type Verified, verify } from '../src/verify/verify.ts'
import type { Stage } from './scenario.ts'

/** A database of a scenario's own, filled, and servers on it. */
export type Town = {
  readonly url: string
  readonly world: World
  /** Any number of them on one database; each delivers from the outbox. */
  readonly server: (port?: number) => Promise<BuiltServer>
  /** Rows of one statement, on a connection that is made for it. */
  readonly rows: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<readonly Row[]>
  /** Everything that `yibao verify` proves. */
  readonly verify: () => Promise<Verified>
}

/** How far the clock of load and fault runs is ahead of the machine's. */
export const CLOCK_AHEAD_MS = CLOCK_BEGINS - Date.now()

export async function buildTown({ cluster, directory }: Stage, name: string, plan: WorldPlan): Promise<Town> {
  await cluster.create(name)
  const url = cluster.url(name)
  const database = openDatabase(serverAt(url, 1))
  await migrate(database).finally(() => database.close())
  const world = await onClient(url, (client) => fillWorld(client, plan))
  const keys = join(directory, name)
  await mkdir(keys, { recursive: true })
  // Servers whose database is killed have much to say.
  const logTo = join(keys, 'server.log')
  return {
    url,
    world,
    server: async (port = 0) => {
      const server = await startBuiltServer({ url, directory: keys, port, clockAheadMs: CLOCK_AHEAD_MS, logTo })
      server.deliver()
      return server
    },
    rows: async (text, values) => onClient(url, async (client) => (await client.query(text, values)).rows),
    verify: async () => {
      const reader = openDatabase({ ...serverAt(url, 1), pipeline: false })
      try {
        return await verify(reader, await openPolicyShelf(reader, new Date()))
      } finally {
        await reader.close()
      }
    },
  }
}

async function onClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return use(client).finally(() => client.end())
}
