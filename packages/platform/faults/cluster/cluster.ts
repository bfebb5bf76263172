import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { killTree } from './kill-tree.ts'
import { programs } from './programs.ts'

/** A PostgreSQL of one's own, fsync on, that can be killed. It listens on a Unix socket in its directory and nowhere else. */
export type Cluster = {
  /** `postgres://…` of one of its databases. */
  readonly url: (database: string) => string
  readonly version: string
  /** SIGKILL to the postmaster and every process under it, as an out-of-memory killer or a pulled plug would. */
  readonly kill: () => Promise<void>
  /** After `kill`: recovers from its log, and answers. */
  readonly start: () => Promise<void>
  /** Makes an empty database. */
  readonly create: (database: string) => Promise<void>
  /** Kills it and takes its files away. */
  readonly remove: () => Promise<void>
}

/** Makes one and starts it. Throws a RangeError where PostgreSQL's programs are not installed. */
export async function makeCluster(): Promise<Cluster> {
  const { initdb, postgres, version, owner } = programs()
  // Another user cannot enter root's directories, and the path of a socket may be 107 bytes long.
  const parent = owner !== null && existsSync(DEBIAN) ? DEBIAN : tmpdir()
  const directory = await mkdtemp(join(parent, 'yibao-faults-'))
  const as = owner === null ? {} : { uid: owner.uid, gid: owner.gid }
  let running: ChildProcess | null = null
  const kill = async (): Promise<void> => {
    if (running !== null) await killTree(running)
    running = null
  }
  const remove = async (): Promise<void> => {
    await kill()
    await rm(directory, { recursive: true, force: true })
  }
  const url = (database: string): string =>
    `postgres://postgres@localhost/${database}?host=${encodeURIComponent(directory)}`
  const start = async (): Promise<void> => {
    running = spawn(postgres, ['-D', directory], { ...as, cwd: directory, stdio: ['ignore', 'ignore', 'ignore'] })
    await untilItAnswers(url('postgres'), running, directory)
  }
  try {
    if (owner !== null) await chown(directory, owner.uid, owner.gid)
    const options = ['-D', directory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
    execFileSync(initdb, options, { ...as, cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] })
    await appendFile(join(directory, 'postgresql.conf'), settings(directory))
    await start()
  } catch (error) {
    await remove()
    throw error
  }
  const create = async (database: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url('postgres') })
    await client.connect()
    await client.query(`CREATE DATABASE ${database}`).finally(() => client.end())
  }
  return { url, version, kill, start, create, remove }
}

const DEBIAN = '/var/lib/postgresql'

/** Only whoever may enter the directory (0700) reaches the socket, so nobody is asked for a password. */
const settings = (directory: string): string => `
listen_addresses = ''
unix_socket_directories = '${directory}'
fsync = on
synchronous_commit = on
max_connections = 120
logging_collector = off
log_destination = 'stderr'
`

const ANSWERS_MS = 60_000

async function untilItAnswers(url: string, postmaster: ChildProcess, directory: string): Promise<void> {
  const until = Date.now() + ANSWERS_MS
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('SELECT 1')
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => {})
      const ended = postmaster.exitCode ?? postmaster.signalCode
      const state = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => 'no postmaster.pid')
      if (ended !== null) throw new Error(`PostgreSQL ended (${ended}) instead of starting: ${state}`)
      if (Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
