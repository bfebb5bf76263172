import type { BuiltServer } from '../../rig/built-server.ts'
import { visitBody } from '../../rig/visits.ts'
import { integer, pick, type Stream, stream } from '../../src/demo/city/random.ts'
import { pause } from '../counter.ts'
import { type Figures, promises, type Scenario, type Stage } from '../scenario.ts'
import { settledByKey, settlementsIn } from '../settled.ts'
import { buildTown, type Town } from '../town.ts'
import { openWindows, type Windows } from './windows.ts'

const WINDOWS = 8
const PEOPLE = 2_000

/** SIGKILL at random moments under load: of PostgreSQL with all its processes, of the server, of both. */
export const killed: Scenario = {
  name: 'killed',
  says: 'kill -9 of PostgreSQL and of the server at random moments: what was acknowledged is there once, the rest all or nothing',
  patience: { short: 600, full: 7_200 },
  run,
}

const VICTIMS = ['database', 'server', 'both'] as const

async function run(stage: Stage): Promise<Figures> {
  const cycles = stage.short ? 20 : 200
  const town = await buildTown(stage, 'killed', {
    region: '210200',
    people: PEOPLE,
    cashiers: WINDOWS,
    levels: ['level3', 'level2'],
    scheme: 'employee',
    plan: null,
    retiredOfTen: 3,
    accountFen: 2_000_000,
  })
  const random = stream(stage.seed, 'killed')
  const bodies = stream(stage.seed, 'killed', 'bodies')
  const { broken, hold } = promises()
  let server = await town.server()
  const windows = openWindows(town.world.cashiers, {
    region: town.world.region,
    people: PEOPLE,
    address: server.address,
    body: () => visitBody((below) => integer(bodies, 0, below - 1)),
  })
  const kills = { database: 0, server: 0, both: 0 }
  try {
    for (let cycle = 1; cycle <= cycles; cycle++) {
      await windows.untilMore(integer(random, 5, 40))
      await pause(integer(random, 0, 50))
      const victim = pick(random, VICTIMS)
      kills[victim] += 1
      server = await killAndRestart(stage, town, server, victim, random)
    }
    await windows.close()
  } finally {
    windows.abandon()
    await server.stop()
  }
  return settle(town, windows, { cycles, kills, broken, hold })
}

async function killAndRestart(
  { cluster }: Stage,
  town: Town,
  server: BuiltServer,
  victim: (typeof VICTIMS)[number],
  random: Stream,
): Promise<BuiltServer> {
  const { port } = server
  await Promise.all([
    ...(victim === 'server' ? [] : [cluster.kill()]),
    ...(victim === 'database' ? [] : [server.kill()]),
  ])
  await pause(integer(random, 0, 200))
  if (victim !== 'server') await cluster.start()
  return victim === 'database' ? server : town.server(port)
}

type Outcome = {
  readonly cycles: number
  readonly kills: Readonly<Record<string, number>>
  readonly broken: string[]
  readonly hold: (held: boolean, otherwise: string) => void
}

/** What was promised at the windows against what the database has. */
async function settle(town: Town, windows: Windows, { cycles, kills, broken, hold }: Outcome): Promise<Figures> {
  const settled = await settledByKey(town)
  const { promised, keys, retried, odd } = windows.books()
  let lost = 0
  for (const [key, settlementId] of promised) {
    if (settled.get(key) === settlementId) continue
    lost += 1
    hold(false, `${key} was acknowledged as ${settlementId} and is ${settled.get(key) ?? 'not there'}`)
  }
  for (const one of odd) hold(false, one)
  // Every key was repeated until it was acknowledged: as many settlements as keys, and none beside them.
  const doubled = (await settlementsIn(town)) - settled.size
  hold(doubled === 0, `${doubled} settlements more than keys`)
  hold(keys === promised.size, `${keys - promised.size} requests were never acknowledged`)
  const { findings, more } = await town.verify()
  for (const { proof, where } of findings.slice(0, 5)) hold(false, `verify: ${proof} ${where}`)
  return {
    acknowledged: promised.size,
    lost,
    doubled,
    verifyFindings: findings.length + more,
    broken,
    others: { cycles, databaseKills: kills.database! + kills.both!, serverKills: kills.server! + kills.both!, retried },
  }
}
