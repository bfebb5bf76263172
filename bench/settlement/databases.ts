import { migrate, openDatabase, serverAt } from '@yibao/platform'
import { Client } from 'pg'
import { fillWorld, type World, type WorldPlan } from '../../packages/platform/rig/world.ts'

/** Two databases with the same rows: one that the server works on, one that pgbench writes to. */
export type Databases = {
  readonly world: World
  readonly server: { readonly url: string; readonly client: Client }
  readonly pgbench: { readonly url: string; readonly client: Client }
  /** `SHOW fsync` and its like. */
  readonly show: (setting: string) => Promise<string>
  /** So that no side pays for what the other wrote. */
  readonly checkpoint: () => Promise<void>
  readonly drop: () => Promise<void>
}

/** Makes both, migrated and filled; drops them where that fails. */
export async function makeDatabases(databaseUrl: string, plan: WorldPlan): Promise<Databases> {
  const admin = await connected(databaseUrl)
  const stem = `yibao_bench_${process.pid}_${Date.now().toString(36)}`
  const names = { server: `${stem}_server`, pgbench: `${stem}_pgbench` }
  const urls = { server: at(databaseUrl, names.server), pgbench: at(databaseUrl, names.pgbench) }
  const open: Client[] = []
  const drop = async (): Promise<void> => {
    await Promise.all(open.map((client) => client.end()))
    for (const name of Object.values(names)) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await admin.end()
  }
  try {
    await admin.query(`CREATE DATABASE ${names.server}`)
    const database = openDatabase(serverAt(urls.server, 1))
    await migrate(database).finally(() => database.close())
    const filling = await connected(urls.server)
    const world = await fillWorld(filling, plan).finally(() => filling.end())
    await admin.query(`CREATE DATABASE ${names.pgbench} TEMPLATE ${names.server}`)
    for (const url of Object.values(urls)) open.push(await connected(url))
    return {
      world,
      server: { url: urls.server, client: open[0]! },
      pgbench: { url: urls.pgbench, client: open[1]! },
      show: async (setting) => (await admin.query(`SHOW ${setting}`)).rows[0][setting],
      checkpoint: async () => void (await admin.query('CHECKPOINT')),
      drop,
    }
  } catch (error) {
    await drop()
    throw error
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  // A connection that breaks is told by the statement that needs it.
  client.on('error', () => {})
  await client.connect()
  return client
}

function at(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
