import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuiltServer, buildFirst, startBuiltServer } from '../../packages/platform/rig/built-server.ts'
import { CLOCK_BEGINS } from '../../packages/platform/rig/world.ts'
import { backendsCpuMs } from './backends-cpu.ts'
import { type Databases, makeDatabases } from './databases.ts'
import type { Outcome } from './load/client.ts'
import { added, percentile } from './load/histogram.ts'
import { type Load, startLoad } from './load/load.ts'
import { type Options, readOptions } from './options.ts'
import { delivered } from './outbox.ts'
import { type PgbenchRun, pgbench } from './pgbench/run.ts'
import { pgbenchScript } from './pgbench/script.ts'
import { median, type Round, table } from './report.ts'
import { rowsPerSettlement, rowsWithSettlement, totals } from './rows.ts'
import { settleOne } from './sample.ts'
import { verified } from './verified.ts'

/**
 * Settlements per second of the whole server over HTTP, beside the rate at which pgbench commits a script that writes the same
 * rows: same machine, same PostgreSQL, same number of connections, in alternating rounds. The server's side settles an
 * outpatient visit of ten fee lines in one request under Dalian's rules of 2025, signed in as a cashier, each with an
 * idempotency key of its own; it includes HTTP, JSON, session, rights, schema checks, all reading (session, key, person,
 * enrolments, filings, year, institution, catalogue), the arithmetic, and the courier that moves every settlement into the
 * journal afterwards, which writes rows that pgbench does not. pgbench locks the person's book, writes the rows and commits:
 * what its rows say is constant in its script, and it reads nothing else. Fsync and everything else is as PostgreSQL has it.
 */
const REGION = '210200'
const WARM_UP_S = 5

async function main(options: Options): Promise<void> {
  buildFirst()
  const databases = await makeDatabases(options.databaseUrl, {
    region: REGION,
    people: options.people,
    cashiers: options.connections,
    levels: ['level3', 'level2', 'level3-special'],
    scheme: 'employee',
    plan: null,
    retiredOfTen: 3,
    accountFen: 2_000_000,
  })
  const folder = await mkdtemp(join(tmpdir(), 'yibao-bench-'))
  const load = startLoad()
  let server: BuiltServer | null = null
  try {
    server = await startBuiltServer({
      url: databases.server.url,
      directory: folder,
      clockAheadMs: CLOCK_BEGINS - Date.now(),
      profileTo: options.profileTo,
    })
    await measure(options, { databases, server, load, folder })
  } finally {
    load.end()
    await server?.stop()
    await databases.drop()
    await rm(folder, { recursive: true, force: true })
  }
}

type Parts = {
  readonly databases: Databases
  readonly server: BuiltServer
  readonly load: Load
  readonly folder: string
}

async function measure(options: Options, { databases, server, load, folder }: Parts): Promise<void> {
  const { seconds, rounds, connections, people } = options
  const script = await sameRowsScript({ databases, server, folder }, people)
  server.deliver()
  const order = {
    port: server.port,
    people,
    region: REGION,
    tokens: databases.world.cashiers.map(({ token }) => token),
  }
  await load.run({ ...order, seconds: Math.min(WARM_UP_S, seconds), round: 'warm' })
  await delivered(databases.server.client)
  const began = { server: await totals(databases.server.client), pgbench: await totals(databases.pgbench.client) }
  const [ours, theirs]: [Round[], Round[]] = [[], []]
  const [outcomes, cpu, backends, behind]: [Outcome[], number[], (number | null)[], number[]] = [[], [], [], []]
  for (let round = 1; round <= rounds; round++) {
    await databases.checkpoint()
    const cpuBefore = { server: await server.cpuMs(), backends: await backendsCpuMs(databases.server.client) }
    const outcome = await load.run({ ...order, seconds: seconds / rounds, round: String(round) })
    const perSettlement = (ms: number): number => ms / Math.max(1, outcome.settled)
    cpu.push(perSettlement((await server.cpuMs()) - cpuBefore.server))
    const used = await backendsCpuMs(databases.server.client)
    backends.push(used === null || cpuBefore.backends === null ? null : perSettlement(used - cpuBefore.backends))
    behind.push((await delivered(databases.server.client)).left)
    outcomes.push(outcome)
    ours.push({ rate: outcome.settled / outcome.seconds, times: outcome, errors: outcome.errors })
    await databases.checkpoint()
    const { url } = databases.pgbench
    const amount = { seconds: Math.max(1, Math.round(seconds / rounds)) }
    theirs.push({ ...(await pgbench({ url, script, connections, amount })), errors: 0 })
  }
  console.log(
    table([
      { name: 'server over HTTP', rounds: ours },
      { name: 'pgbench, the same rows', rounds: theirs },
    ]),
  )
  for (const told of outcomes.flatMap((one) => one.told).slice(0, 5)) console.log(`error: ${told}`)
  const settled = outcomes.reduce((sum, one) => sum + one.settled, 0)
  const clientMs = outcomes.reduce((sum, one) => sum + one.cpuMs, 0) / Math.max(1, settled)
  console.log(
    `\n${rounds} rounds of ${(seconds / rounds).toFixed(0)} s on each side, ${connections} connections, ${people} people.`,
  )
  const known = backends.filter((one): one is number => one !== null)
  const postgres = known.length === 0 ? 'not known' : `${median(known).toFixed(2)} ms`
  console.log(
    `Processor time a settlement: server ${median(cpu).toFixed(2)} ms, PostgreSQL ${postgres}, load generator ${clientMs.toFixed(2)} ms.`,
  )
  console.log(`Events not yet delivered at the end of a round: ${behind.join(', ')}.`)
  console.log(`Rows a settlement, server: ${written(await rowsPerSettlement(databases.server.client, began.server))}`)
  console.log(
    `Rows a settlement, pgbench: ${written(await rowsPerSettlement(databases.pgbench.client, began.pgbench))}`,
  )
  const cores = availableParallelism()
  const fsync = await databases.show('fsync')
  console.log(`PostgreSQL ${await databases.show('server_version')}, fsync ${fsync}, ${cores} cores.`)
  const { findings, more, settlements } = await verified(databases.server.url)
  console.log(`verify: ${settlements} settlements, ${findings.length + more} findings.`)
  for (const finding of findings.slice(0, 5)) console.log(JSON.stringify(finding))
  const perSecond = { server: median(ours.map(({ rate }) => rate)), pgbench: median(theirs.map(({ rate }) => rate)) }
  console.log(
    JSON.stringify({
      toPgbench: Number((perSecond.server / perSecond.pgbench).toFixed(3)),
      p99Ms: percentile(added(ours.map(({ times }) => times)), 99),
      errors: ours.reduce((sum, { errors }) => sum + errors, 0),
      settlementsPerSecond: Math.round(perSecond.server),
      pgbenchPerSecond: Math.round(perSecond.pgbench),
      settled,
      seconds,
      connections,
      serverCpuMs: Number(median(cpu).toFixed(3)),
      verifyFindings: findings.length + more,
      fsync,
      cores,
    }),
  )
  if (findings.length + more > 0 || ours.some(({ errors }) => errors > 0)) process.exitCode = 1
}

/** Writes the script, and proves that its transaction writes as many rows of each table as the server's does. */
async function sameRowsScript(
  { databases, server, folder }: Pick<Parts, 'databases' | 'server' | 'folder'>,
  people: number,
): Promise<PgbenchRun['script']> {
  const sample = await settleOne(server.address, databases.world)
  const { text, variables } = await pgbenchScript(databases.server.client, {
    settlementId: sample,
    region: REGION,
    people,
  })
  const script = { file: join(folder, 'visit.sql'), variables }
  await writeFile(script.file, text)
  await pgbench({ url: databases.pgbench.url, script, connections: 1, amount: { transactions: 1 } })
  const { rows } = await databases.pgbench.client.query('SELECT settlement_id FROM settlement')
  const [mine, copied] = await Promise.all([
    rowsWithSettlement(databases.server.client, sample),
    rowsWithSettlement(databases.pgbench.client, rows[0].settlement_id),
  ])
  if (written(mine) !== written(copied))
    throw new Error(`pgbench writes other rows: ${written(copied)} instead of ${written(mine)}`)
  console.log(`Rows of one transaction, on both sides: ${written(mine)}\n`)
  return script
}

const written = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, rows]) => `${name} ${Number(rows.toFixed(2))}`)
    .join(', ')

try {
  await main(readOptions(process.argv.slice(2), process.env))
} catch (error) {
  console.error(error instanceof RangeError ? error.message : error)
  process.exit(1)
}
