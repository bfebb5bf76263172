import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { socketIn } from './embedded.ts'
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts'

/** What a process says in its lock file: that it wants the directory, that it starts its database, or where it serves it. */
export type Claim = {
  readonly process: ProcessIdentity
  readonly state: 'claiming' | 'starting' | 'serving'
  /** Directory of the socket; where it serves. */
  readonly socketDirectory?: string
}

/** A directory held: nobody else gets it before `release`, or before this process has ended. */
export type HeldDirectory = {
  readonly held: true
  /** Processes that ended without giving the directory back. */
  readonly deadPids: readonly number[]
  readonly serving: (socketDirectory: string) => Promise<void>
  readonly release: () => Promise<void>
}

export type ClaimedByOther = { readonly held: false; readonly by: Claim; readonly file: string }

/**
 * Claims a directory for this process. Everyone writes a lock file under a name of its own first and looks at the others'
 * afterwards, so of two that start at once at least one sees the other. A dead process's file can be removed by whoever finds
 * it: its name never comes again. Whichever of two claimants has the smaller name stays, the other withdraws and tries again.
 */
export async function claimDirectory(directory: string): Promise<HeldDirectory | ClaimedByOther> {
  const file = join(directory, `${PREFIX}${process.pid}-${randomUUID()}`)
  const write = (state: Claim['state'], socketDirectory?: string) =>
    writeClaim(file, { process: thisProcess(), state, ...(socketDirectory === undefined ? {} : { socketDirectory }) })
  const withdraw = () => rm(file, { force: true })
  const deadPids: number[] = []
  for (;;) {
    await write('claiming')
    for (;;) {
      const { living, dead } = await otherClaims(directory, file)
      deadPids.push(...dead)
      const holder = living.find(({ claim }) => claim.state !== 'claiming' || isRunning(claim.process) === 'unknown')
      if (holder) {
        await withdraw()
        return { held: false, by: holder.claim, file: holder.file }
      }
      if (living.length === 0) {
        await write('starting')
        return { held: true, deadPids, serving: (place) => write('serving', place), release: withdraw }
      }
      if (living.some((other) => other.file < file)) break
      await pause(AGAIN_MS)
    }
    await withdraw()
    await pause(AGAIN_MS)
  }
}

/** Where a running process serves the database of a directory; undefined where none does. */
export async function servedAt(directory: string): Promise<string | undefined> {
  for (const { claim } of await readClaims(directory)) {
    if (claim.socketDirectory !== undefined && (await isLiving(claim)) && (await answers(claim.socketDirectory))) {
      return claim.socketDirectory
    }
  }
  return undefined
}

const PREFIX = 'lock-'
const DRAFT = '.new'
const AGAIN_MS = 20

type Found = { readonly file: string; readonly claim: Claim }

/** A lock file is written whole, so only a power cut leaves one that cannot be read; nobody survives that. */
const NOBODY: Claim = { process: { pid: 0, started: '', namespace: '' }, state: 'starting' }

async function otherClaims(directory: string, own: string) {
  const living: Found[] = []
  const dead: number[] = []
  for (const found of await readClaims(directory)) {
    if (found.file === own) continue
    if (await isLiving(found.claim)) living.push(found)
    else {
      await rm(found.file, { force: true })
      dead.push(found.claim.process.pid)
    }
  }
  return { living, dead }
}

/** A process of another container lives when its socket answers; while it has none, it must be believed. */
async function isLiving({ process: one, socketDirectory }: Claim): Promise<boolean> {
  const running = one.pid > 0 && isRunning(one)
  if (running !== 'unknown') return running
  return socketDirectory === undefined || answers(socketDirectory)
}

function answers(socketDirectory: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketIn(socketDirectory))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Whole or not there: a lock file comes into being, and changes, by renaming. */
async function writeClaim(file: string, claim: Claim): Promise<void> {
  await writeFile(`${file}${DRAFT}`, `${JSON.stringify(claim)}\n`, { mode: 0o600 })
  await rename(`${file}${DRAFT}`, file)
}

function parse(content: string): Claim {
  try {
    return JSON.parse(content)
  } catch {
    return NOBODY
  }
}

async function readClaims(directory: string): Promise<readonly Found[]> {
  const names = (await readdir(directory)).filter((name) => name.startsWith(PREFIX) && !name.endsWith(DRAFT)).sort()
  const found: Found[] = []
  for (const name of names) {
    const file = join(directory, name)
    const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      // Given back meanwhile.
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (content !== undefined) found.push({ file, claim: parse(content) })
  }
  return found
}
