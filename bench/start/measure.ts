import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from '../engine/measure/rate.ts'

export type Start = {
  readonly loadMs: number
  readonly checkMs: number
  readonly compileMs: number
  readonly plans: number
}

/** Medians over cold processes: what a command pays before its first answer, were it to check and compile everything. */
export function measureStart(times: number): Start {
  const script = fileURLToPath(new URL('start.js', import.meta.url))
  const runs = Array.from(
    { length: times },
    () => JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Start,
  )
  const of = (name: keyof Start): number => Math.round(median(runs.map((run) => run[name])))
  return { loadMs: of('loadMs'), checkMs: of('checkMs'), compileMs: of('compileMs'), plans: of('plans') }
}
