import type { Desk } from '../work/desk.ts'
import { deliverDue, type Handlers, type Round } from './courier.ts'

export type Courier = {
  /** Ends after the round under way. */
  readonly stop: () => Promise<void>
}

/** Events gather meanwhile: settlements enter the journal by the dozen, in one transaction, instead of one by one. */
const REST_MS = 100
const AFTER_FAULT_MS = 5_000

/**
 * Delivers events as they come due, until it is stopped: in rounds, with a short rest after each that was not full. A fault
 * of the database is told and waited out; nothing is lost, since every event stays where it is until it is delivered.
 */
export function keepDelivering(
  desk: Desk,
  handlers: Handlers,
  {
    onRound = () => {},
    onFault,
  }: { readonly onRound?: (round: Round) => void; readonly onFault: (error: unknown) => void },
): Courier {
  let stopped = false
  let wake: () => void = () => {}
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const work = async (): Promise<void> => {
    while (!stopped) {
      try {
        const round = await deliverDue(desk, handlers)
        onRound(round)
        if (!round.full && !stopped) await rest(REST_MS)
      } catch (error) {
        onFault(error)
        if (!stopped) await rest(AFTER_FAULT_MS)
      }
    }
  }
  const done = work()
  return {
    stop: () => {
      stopped = true
      wake()
      return done
    },
  }
}
