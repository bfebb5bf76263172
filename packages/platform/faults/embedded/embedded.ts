import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { visitBody } from '../../rig/visits.ts'
import { fillWorld, type World } from '../../rig/world.ts'
import { openDatabase } from '../../src/database/database.ts'
import { integer, stream } from '../../src/demo/city/random.ts'
import { attachEmbedded } from '../../src/embedded/open-embedded.ts'
import { openPolicyShelf } from '../../src/release/shelf.ts'
import { verify } from '../../src/verify/verify.ts'
import { chinaDay } from '../../src/work/china-time.ts'
import { killTree } from '../cluster/kill-tree.ts'
import { ask, pause } from '../counter.ts'
import { openWindows } from '../killed/windows.ts'
import { type Figures, promises, type Scenario, type Stage } from '../scenario.ts'
import { settledByKey, settlementsIn } from '../settled.ts'

const CYCLES = 5
const REGION = '210200'
const PEOPLE = 200
/** The limits of the real server are in force here: 600 requests a minute and cashier. */
const WINDOWS = 3

/** `yibao serve` as a new user starts it, on the database that comes with it, killed whole. */
export const embeddedKilled: Scenario = {
  name: 'embedded',
  says: 'kill -9 of yibao serve on its embedded database, 5 times: what was acknowledged is there once',
  patience: { short: 300, full: 300 },
  run,
}

async function run(stage: Stage): Promise<Figures> {
  const directory = join(stage.directory, 'embedded')
  await mkdir(directory, { mode: 0o700 })
  const port = await freePort()
  const random = stream(stage.seed, 'embedded')
  const { broken, hold } = promises()
  // The command line has the clock of the machine, and no other.
  const [begins, day] = [Date.now(), chinaDay(Date.now())]
  let serving = await serve(directory, port)
  try {
    const world = await onSocket(directory, (client) => fill(client, begins))
    const windows = openWindows(world.cashiers, {
      region: REGION,
      people: PEOPLE,
      address: addressOf(port),
      body: () => visitBody((below) => integer(random, 0, below - 1), day),
    })
    try {
      for (let cycle = 1; cycle <= CYCLES; cycle++) {
        await windows.untilMore(integer(random, 10, 30))
        await killTree(serving)
        serving = await serve(directory, port)
      }
      await windows.close()
    } finally {
      windows.abandon()
    }
    const { promised, retried, odd } = windows.books()
    for (const one of odd) hold(false, one)
    return await onSocket(directory, async (client) => {
      const rows = async <Row extends pg.QueryResultRow>(text: string) => (await client.query<Row>(text)).rows
      const settled = await settledByKey({ rows })
      const lost = [...promised].filter(([key, settlementId]) => settled.get(key) !== settlementId)
      for (const [key] of lost) hold(false, `${key} was acknowledged and is not there`)
      return {
        acknowledged: promised.size,
        lost: lost.length,
        doubled: (await settlementsIn({ rows })) - settled.size,
        verifyFindings: await findings(directory),
        broken,
        others: { cycles: CYCLES, retried },
      }
    })
  } finally {
    await killTree(serving)
  }
}

const fill = (client: pg.Client, begins: number): Promise<World> =>
  fillWorld(client, {
    region: REGION,
    people: PEOPLE,
    cashiers: WINDOWS,
    levels: ['level3'],
    scheme: 'employee',
    plan: null,
    retiredOfTen: 3,
    begins,
    accountFen: 2_000_000,
  })

const addressOf = (port: number): string => `http://127.0.0.1:${port}`
const YIBAO = fileURLToPath(new URL('../../../cli/bin/yibao.js', import.meta.url))
const READY_MS = 120_000

async function serve(directory: string, port: number): Promise<ChildProcess> {
  const { DATABASE_URL: _, ...env } = process.env
  const args = [YIBAO, 'serve', '--data', directory, '--port', String(port)]
  const log = openSync(join(directory, '..', 'serve.log'), 'a')
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', log, log] })
  closeSync(log)
  // It has no line to this process that would tell it that nobody waits for it any more.
  const orphaned = (): void => void child.kill('SIGKILL')
  process.once('exit', orphaned)
  child.once('exit', () => void process.off('exit', orphaned))
  const until = Date.now() + READY_MS
  for (;;) {
    const ready = await ask(`${addressOf(port)}/health/ready`, 'GET', null, {}).catch(() => null)
    if (ready?.status === 200) return child
    if (child.exitCode !== null || Date.now() > until) {
      await killTree(child)
      throw new Error(`yibao serve did not become ready: ${ready?.body ?? child.exitCode}`)
    }
    await pause(100)
  }
}

/** On the socket of the server that runs the database. */
async function onSocket<T>(directory: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const running = await attachEmbedded(directory)
  if (running === null) throw new Error(`nobody serves ${directory}`)
  const client = new pg.Client(running.connection)
  await client.connect()
  return use(client).finally(() => client.end())
}

async function findings(directory: string): Promise<number> {
  const running = await attachEmbedded(directory)
  const reader = openDatabase({ ...running!, pipeline: false, max: 1 })
  try {
    const { findings, more } = await verify(reader, await openPolicyShelf(reader, new Date()))
    return findings.length + more
  } finally {
    await reader.close()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { readonly port: number }
      probe.close(() => resolve(port))
    })
  })
}
