import { readFileSync, readlinkSync } from 'node:fs'

/** One process, told apart from a later one that was given the same number. */
export type ProcessIdentity = {
  readonly pid: number
  /** Boot of the machine and the process's start in clock ticks since; empty where /proc does not tell. */
  readonly started: string
  /** Namespace in which `pid` counts (containers have their own); empty where /proc does not tell. */
  readonly namespace: string
}

export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  started: startOf(process.pid),
  namespace: ownNamespace(),
})

/** Whether a process is running; `unknown` for one of another container, whose numbers say nothing here. */
export function isRunning(one: ProcessIdentity): boolean | 'unknown' {
  const [boot] = one.started.split('/')
  if (boot !== '' && bootId() !== '' && boot !== bootId()) return false
  if (one.namespace !== ownNamespace()) return 'unknown'
  if (!hasProcess(one.pid)) return false
  return one.started === '' || one.started === startOf(one.pid)
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is a process too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Empty for a process that has ended and only waits for its parent to notice. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`)
  // The name in parentheses may itself hold spaces and parentheses. Then: state is field 3, start time field 22 of proc(5).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, start] = [fields[0], fields[19]]
  return start === undefined || state === 'Z' || state === 'X' ? '' : `${bootId()}/${start}`
}

const bootId = (): string => textOf('/proc/sys/kernel/random/boot_id').trim()

function ownNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
