import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type BuiltServerOptions = {
  /** `postgres://…` of a migrated database. */
  readonly url: string
  /** Where its keys are kept; made on first use. */
  readonly directory: string
  /** 0, or left out: any that is free. */
  readonly port?: number
  /** How far its clock is ahead of the machine's, in milliseconds; below zero: behind. */
  readonly clockAheadMs: number
  /** Most connections to the database; left out: as `yibao serve` has. */
  readonly connections?: number
  /** Where a CPU profile of its whole life is written to. */
  readonly profileTo?: string | undefined
  /** File that its log is added to; left out: the log goes where this process writes. */
  readonly logTo?: string
}

/** The built server, running as a process of its own. Nothing is delivered from the outbox until `deliver` says so. */
export type BuiltServer = {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  readonly port: number
  readonly pid: number
  readonly deliver: () => void
  /** Processor time it has used so far, in milliseconds. */
  readonly cpuMs: () => Promise<number>
  /** In order: it finishes what is in flight. */
  readonly stop: () => Promise<void>
  /** SIGKILL. */
  readonly kill: () => Promise<void>
}

/** Brings the build up to date, which servers of load and fault runs are started from. */
export function buildFirst(): void {
  execFileSync(process.execPath, [BUILD], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Starts it, and waits until it listens. The build must be up to date. */
export async function startBuiltServer(options: BuiltServerOptions): Promise<BuiltServer> {
  const { url, directory, port = 0, clockAheadMs, connections = null, profileTo, logTo } = options
  const log = logTo === undefined ? 'inherit' : openSync(logTo, 'a')
  const child = fork(MAIN, [JSON.stringify({ url, directory, port, clockAheadMs, connections })], {
    // The built packages, whatever this process itself runs on.
    execArgv: profileTo === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileTo}`],
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
    stdio: ['ignore', log, log, 'ipc'],
  })
  if (typeof log === 'number') closeSync(log)
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()))
  const { address } = await heard<{ address: string }>(child, 'address', START_MS)
  const signalled = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return {
    address,
    port: Number(new URL(address).port),
    pid: child.pid!,
    deliver: () => void child.send('deliver'),
    cpuMs: async () => {
      const answer = heard<{ cpu: NodeJS.CpuUsage }>(child, 'cpu', ANSWER_MS)
      child.send('cpu')
      const { user, system } = (await answer).cpu
      return (user + system) / 1000
    },
    stop: signalled('SIGTERM'),
    kill: signalled('SIGKILL'),
  }
}

/** The next message that has a field of that name. */
function heard<M>(child: ChildProcess, field: string, withinMs: number): Promise<M> {
  return new Promise((resolve, reject) => {
    const done = (end: () => void) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit)
      end()
    }
    const onMessage = (message: object) => {
      if (field in message) done(() => resolve(message as M))
    }
    const onExit = (code: number | null, signal: string | null) =>
      done(() => reject(new Error(`the server ended: ${signal ?? code}`)))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      done(() => reject(new Error(`the server said no ${field} within ${withinMs} ms`)))
    }, withinMs)
    child.on('message', onMessage).on('exit', onExit)
  })
}

const MAIN = fileURLToPath(new URL('built-server.main.js', import.meta.url))
const BUILD = fileURLToPath(new URL('../../../tools/build.js', import.meta.url))
const START_MS = 60_000
const ANSWER_MS = 30_000
