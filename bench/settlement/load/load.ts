import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order, Outcome } from './client.ts'

/** The load generator, as a process of its own. */
export type Load = {
  readonly run: (order: Order) => Promise<Outcome>
  readonly end: () => void
}

/** Starts it; its modules are warm by the first round. */
export function startLoad(): Load {
  const child = fork(fileURLToPath(new URL('client.ts', import.meta.url)))
  return {
    run: (order) => {
      const outcome = answered(child)
      child.send(order)
      return outcome
    },
    end: () => void child.kill(),
  }
}

function answered(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('the load generator ended'))
    child.once('exit', onExit)
    child.once('message', (outcome) => {
      child.off('exit', onExit)
      resolve(outcome as Outcome)
    })
  })
}
