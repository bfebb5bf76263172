import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count, emptyHistogram, type Histogram } from '../load/histogram.ts'

export type PgbenchRun = {
  readonly url: string
  /** File of the script, and the variables it is run with. */
  readonly script: { readonly file: string; readonly variables: Readonly<Record<string, string>> }
  readonly connections: number
  /** For so long, or so many transactions in all. */
  readonly amount: { readonly seconds: number } | { readonly transactions: number }
}

export type PgbenchOutcome = { readonly committed: number; readonly rate: number; readonly times: Histogram }

/** Runs pgbench on a script. Throws where it is not there, or where any transaction failed. */
export async function pgbench({ url, script, connections, amount }: PgbenchRun): Promise<PgbenchOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'yibao-bench-'))
  try {
    const long = 'seconds' in amount ? ['-T', String(amount.seconds)] : ['-t', String(amount.transactions)]
    const fixed = ['-n', '-M', 'prepared', '-c', String(connections), '-j', String(Math.min(2, connections))]
    const logged = ['-l', `--log-prefix=${join(folder, 'times')}`]
    const named = Object.entries(script.variables).flatMap(([name, value]) => ['-D', `${name}=${value}`])
    const printed = await output('pgbench', [...fixed, ...long, ...logged, ...named, '-f', script.file, url])
    const rate = /tps = ([\d.]+)/.exec(printed)
    const committed = /transactions actually processed: (\d+)/.exec(printed)
    const failed = /failed transactions: (\d+)/.exec(printed)
    if (!rate || !committed || (failed && failed[1] !== '0')) throw new Error(`pgbench did not do it all:\n${printed}`)
    return { committed: Number(committed[1]), rate: Number(rate[1]), times: await timesIn(folder) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Lines of pgbench's log: client, transaction, microseconds, script, when. */
async function timesIn(folder: string): Promise<Histogram> {
  const times = emptyHistogram()
  for (const file of await readdir(folder)) {
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n')
    for (const line of lines) if (line !== '') count(times, Number(line.split(' ')[2]) / 1000)
  }
  return times
}

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (bytes) => {
      out += bytes
    })
    child.stderr.on('data', (bytes) => {
      err += bytes
    })
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new Error(`${program} is not there: apt-get install -y postgresql`) : error),
    )
    child.on('exit', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${program} failed:\n${err.slice(-2000)}`)),
    )
  })
}
