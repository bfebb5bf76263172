import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFirst } from '../rig/built-server.ts'
import { bank } from './bank/bank.ts'
import { type Cluster, makeCluster } from './cluster/cluster.ts'
import { doubleSubmit } from './double-submit/double-submit.ts'
import { embeddedKilled } from './embedded/embedded.ts'
import { killed } from './killed/killed.ts'
import { limitHeld } from './limit/limit.ts'
import { malformed } from './malformed/malformed.ts'
import { messages } from './messages/messages.ts'
import { type Options, readOptions } from './options.ts'
import type { Figures, Scenario, Stage } from './scenario.ts'

/**
 * Things that go wrong, done on purpose to the built server and a PostgreSQL of its own (fsync on), whose books are proved after
 * each: `npm run faults`, `-- --short` for continuous integration, `-- --seed S` for other chances, `-- --only killed,bank`.
 * Processes are killed, not the machine: what a process has written, the system keeps.
 */
const SCENARIOS: readonly Scenario[] = [doubleSubmit, limitHeld, killed, bank, messages, malformed, embeddedKilled]

type Done = { readonly name: string; readonly figures: Figures; readonly seconds: number }

async function main(options: Options): Promise<number> {
  buildFirst()
  const directory = await mkdtemp(join(tmpdir(), 'yibao-faults-'))
  let cluster: Cluster | null = null
  const leaveNothing = async (): Promise<void> => {
    await cluster?.remove()
    await rm(directory, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void leaveNothing().finally(() => process.exit(1)))
  try {
    cluster = await makeCluster()
    console.log(`${cluster.version}, fsync on, ${availableParallelism()} cores, seed ${options.seed}\n`)
    const stage = { cluster, directory, short: options.short, seed: options.seed }
    const done: Done[] = []
    for (const scenario of chosen(options)) done.push(await play(scenario, stage))
    console.log(JSON.stringify(summary(options, done)))
    return done.some(({ figures }) => isBroken(figures)) ? 1 : 0
  } finally {
    await leaveNothing()
  }
}

const idOf = ({ name }: Scenario): string => name.replaceAll(' ', '-')

const chosen = ({ only }: Options): readonly Scenario[] =>
  SCENARIOS.filter((one) => only.length === 0 || only.includes(idOf(one)))

async function play(scenario: Scenario, stage: Stage): Promise<Done> {
  console.log(`${scenario.name}: ${scenario.says}`)
  const began = performance.now()
  const figures = await within(scenario.patience[stage.short ? 'short' : 'full'], scenario.name, scenario.run(stage))
  const seconds = (performance.now() - began) / 1000
  const { acknowledged, lost, doubled, verifyFindings, others, broken } = figures
  const told = Object.entries({ acknowledged, lost, doubled, verifyFindings, ...others })
  console.log(`  ${told.map(([name, value]) => `${name} ${value}`).join(', ')}, ${seconds.toFixed(0)} s`)
  for (const one of broken) console.log(`  BROKEN: ${one}`)
  console.log(isBroken(figures) ? '  failed\n' : '  held\n')
  return { name: idOf(scenario), figures, seconds }
}

const isBroken = ({ broken, lost, doubled, verifyFindings }: Figures): boolean =>
  broken.length > 0 || lost !== 0 || doubled !== 0 || verifyFindings > 0

function summary({ short, seed }: Options, done: readonly Done[]): object {
  const sum = (name: 'acknowledged' | 'lost' | 'doubled' | 'verifyFindings'): number =>
    done.reduce((total, { figures }) => total + figures[name], 0)
  const cycles = done.reduce((total, { figures }) => total + (figures.others.cycles ?? 0), 0)
  return {
    cycles,
    acknowledged: sum('acknowledged'),
    lost: sum('lost'),
    doubled: sum('doubled'),
    verifyFindings: sum('verifyFindings'),
    failed: done.filter(({ figures }) => isBroken(figures)).map(({ name }) => name),
    short,
    seed,
    scenarios: Object.fromEntries(
      done.map(({ name, figures, seconds }) => {
        const { broken, others, ...counts } = figures
        return [name, { ...counts, ...others, broken: broken.length, seconds: Math.round(seconds) }]
      }),
    ),
  }
}

/** A scenario that hangs fails, instead of the whole run. */
function within<T>(seconds: number, name: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not end within ${seconds} s`)), seconds * 1000)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

try {
  process.exitCode = await main(readOptions(process.argv.slice(2), SCENARIOS.map(idOf)))
} catch (error) {
  console.error(error instanceof RangeError ? error.message : error)
  process.exitCode = 1
}
// Whatever a scenario that failed has left open, such as connections, would hold the process.
process.exit()
