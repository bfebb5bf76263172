import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbeddedInMemory } from '../embedded/open-in-memory.ts'
import { serverAt } from './connections.ts'
import { type Database, type DatabaseConfig, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { sql } from './sql.ts'

/** A migrated, empty database for one test file. Close it when the file is done. */
export type FreshDatabase = {
  readonly database: Database
  readonly config: DatabaseConfig
  readonly close: () => Promise<void>
}

/** On the server that `DATABASE_URL` names, or else on the embedded one, in memory. */
export function freshDatabase(): Promise<FreshDatabase> {
  const url = process.env.DATABASE_URL
  return url ? onServer(url) : embedded()
}

async function embedded(): Promise<FreshDatabase> {
  const from = await migratedTarball()
  const config = await openEmbeddedInMemory({ from })
  const database = openDatabase(config)
  return {
    database,
    config,
    close: async () => {
      await database.close()
      await config.close()
    },
  }
}

/** Made once per state of the schema, and kept: bringing a tarball up is several times quicker than migrating. */
async function migratedTarball(): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(CACHE, `embedded-${SCHEMA}.tar`)
  const kept = await readFile(file).catch(() => null)
  if (kept !== null) return new Uint8Array(kept)
  const config = await openEmbeddedInMemory()
  const database = openDatabase(config)
  await migrate(database)
  await database.close()
  const tarball = await config.dump()
  await config.close()
  await mkdir(CACHE, { recursive: true })
  const draft = `${file}.${process.pid}`
  await writeFile(draft, tarball)
  await rename(draft, file)
  return tarball
}

const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/yibao', import.meta.url))
const SCHEMA = createHash('sha256').update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 12)

async function onServer(url: string): Promise<FreshDatabase> {
  const admin = openDatabase(serverAt(url, 1))
  const template = await migratedTemplate(admin, url)
  const name = `yibao_test_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`
  await statement(admin, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const config = serverAt(named(url, name))
  const database = openDatabase(config)
  return {
    database,
    config,
    close: async () => {
      await database.close()
      await statement(admin, `DROP DATABASE ${name} WITH (FORCE)`)
      await admin.close()
    },
  }
}

const EXISTS = sql`SELECT datname FROM pg_database WHERE datname = $1`

/** One template per state of the schema; several test files may want to make it at once. */
async function migratedTemplate(admin: Database, url: string): Promise<string> {
  const template = `yibao_template_${SCHEMA}`
  const draft = `yibao_draft_${process.pid}_${Date.now().toString(36)}`
  if ((await admin.query(EXISTS, [template])).length > 0) return template
  await statement(admin, `CREATE DATABASE ${draft}`)
  const database = openDatabase(serverAt(named(url, draft), 1))
  await migrate(database)
  await database.close()
  try {
    await statement(admin, `ALTER DATABASE ${draft} RENAME TO ${template}`)
  } catch {
    // Another file was quicker.
    await statement(admin, `DROP DATABASE ${draft} WITH (FORCE)`)
  }
  return template
}

async function statement(database: Database, text: string): Promise<void> {
  const client = await database.connect()
  try {
    await client.control(text)
  } finally {
    client.release()
  }
}

function named(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
