import type { SignedIn } from '../../rig/world.ts'
import { acknowledged, type Order, pause, send } from '../counter.ts'

/** Counters of a hospital that settle one visit after the other, whatever happens to the server. */
export type Windows = {
  /** Until so many more visits were acknowledged. */
  readonly untilMore: (visits: number) => Promise<void>
  /** Begins nothing new, and repeats what is open until it is acknowledged. */
  readonly close: () => Promise<void>
  /** Drops everything at once. */
  readonly abandon: () => void
  readonly books: () => {
    /** Which settlement was acknowledged under each key. */
    readonly promised: ReadonlyMap<string, string>
    /** How many keys were used. */
    readonly keys: number
    /** How many requests were sent again, since no answer, or none for good, had come. */
    readonly retried: number
    /** Answers that nobody may get. */
    readonly odd: readonly string[]
  }
}

export type WindowsPlan = {
  readonly region: string
  readonly people: number
  readonly address: string
  readonly body: () => string
}

const AGAIN_MS = 50
/** In process of something else, too early, or the database is away: the same request may succeed later. */
const LATER = new Set([409, 429, 503])
const PATIENCE_MS = 120_000

export function openWindows(cashiers: readonly SignedIn[], plan: WindowsPlan): Windows {
  const promised = new Map<string, string>()
  const odd: string[] = []
  let [person, keys, retried, closing, abandoned] = [0, 0, 0, false, false]
  const settle = async (order: Order): Promise<void> => {
    while (!abandoned) {
      const reply = await send(plan.address, order).catch(() => null)
      const done = reply === null ? null : acknowledged(reply)
      if (done !== null) {
        promised.set(order.key, done.settlementId)
        return
      }
      if (reply !== null && !LATER.has(reply.status)) {
        odd.push(`${order.key}: ${reply.status} ${reply.body.slice(0, 300)}`)
        return
      }
      retried += 1
      await pause(AGAIN_MS)
    }
  }
  const window = async ({ token }: SignedIn): Promise<void> => {
    while (!closing) {
      person = (person % plan.people) + 1
      keys += 1
      await settle({
        key: `visit-${String(keys).padStart(6, '0')}`,
        region: plan.region,
        person,
        token,
        body: plan.body(),
      })
    }
  }
  const all = Promise.all(cashiers.map(window))
  return {
    untilMore: async (visits) => {
      const [goal, until] = [promised.size + visits, Date.now() + PATIENCE_MS]
      while (promised.size < goal) {
        if (Date.now() > until) throw new Error(`no more visits were settled: ${odd[0] ?? 'no answers'}`)
        await pause(2)
      }
    },
    close: async () => {
      closing = true
      await all
    },
    abandon: () => {
      closing = true
      abandoned = true
    },
    books: () => ({ promised, keys, retried, odd }),
  }
}
