import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** SIGKILL to a process we started and to every process under it; resolves when all are gone. */
export async function killTree(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()))
  const pids = [child.pid!, ...under(child.pid!)]
  for (const pid of pids) send(pid, 'SIGKILL')
  await gone
  // Others' children are init's now; a killed one stays a moment.
  while (pids.some(isThere)) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Processes whose ancestor a process is; none where the system keeps no /proc. */
function under(ancestor: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of listed()) {
    const parent = parentOf(name)
    if (parent !== null) parents.set(Number(name), parent)
  }
  const isUnder = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && (parent === ancestor || isUnder(parent))
  }
  return [...parents.keys()].filter(isUnder)
}

function listed(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

/** The fourth field of its `stat`; null where it has ended meanwhile. */
function parentOf(pid: string): number | null {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))![1])
  } catch {
    return null
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** A zombie waits for its new parent only. */
function isThere(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
