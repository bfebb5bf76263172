import { readFile } from 'node:fs/promises'
import type { Client } from 'pg'

const BACKENDS = 'SELECT pid FROM pg_stat_activity WHERE datname = current_database()'
const TICK_MS = 10

/** Processor time that the backends of a database have used so far, in milliseconds; null where they are on another machine. */
export async function backendsCpuMs(client: Client): Promise<number | null> {
  const { rows } = await client.query<{ pid: number }>(BACKENDS)
  const times = await Promise.all(rows.map(({ pid }) => cpuMsOf(pid)))
  return times.some((one) => one === null) ? null : times.reduce<number>((sum, one) => sum + one!, 0)
}

/** User and system time of a process: the 14th and 15th field of its `stat`, counted after the name in brackets. */
async function cpuMsOf(pid: number): Promise<number | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const [, name, fields] = /\((.*)\) (.*)/s.exec(stat)!
    if (name !== 'postgres') return null
    const [user, system] = fields!.split(' ').slice(11, 13).map(Number)
    return (user! + system!) * TICK_MS
  } catch {
    return null
  }
}
