import { visitBody } from '../../../packages/platform/rig/visits.ts'
import { personId } from '../../../packages/platform/rig/world.ts'
import { randomFrom } from '../../engine/cases/random.ts'
import { whyNotSettled } from './answer.ts'
import { keepAsking } from './connection.ts'
import { count, emptyHistogram } from './histogram.ts'

/** One round of load, as the parent orders it. */
export type Order = {
  readonly port: number
  readonly seconds: number
  readonly people: number
  readonly region: string
  /** One a connection: the tokens of cashiers who are signed in. */
  readonly tokens: readonly string[]
  /** Makes keys that no other round made. */
  readonly round: string
}

/** What came of it. `errors` counts every answer that was not right; the first few are told. */
export type Outcome = {
  readonly settled: number
  readonly seconds: number
  readonly errors: number
  readonly told: readonly string[]
  readonly counts: readonly number[]
  readonly cpuMs: number
}

const BODIES = 256
const CHECK_SUMS_OF = 50
const TOLD = 5

// Runs as a process of its own (load.ts), so that its work is not the server's and the other way round.
let person = 0
process.on('message', (order: Order) => {
  void run(order).then((outcome) => process.send!(outcome))
})
process.on('disconnect', () => process.exit())

async function run({ port, seconds, people, region, tokens, round }: Order): Promise<Outcome> {
  const random = randomFrom(2025)
  const bodies = Array.from({ length: BODIES }, () => {
    const body = visitBody((below) => random.between(0, below - 1))
    return `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  })
  const histogram = emptyHistogram()
  const told: string[] = []
  let [sent, settled, errors] = [0, 0, 0]
  const wrong = (what: string): void => {
    errors += 1
    if (told.length < TOLD) told.push(what)
  }
  const cpu = process.cpuUsage()
  const began = performance.now()
  const until = began + seconds * 1000
  const asking = tokens.map((token) => {
    const fixed = `host: 127.0.0.1\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n`
    const next = (): Buffer | null => {
      if (performance.now() >= until) return null
      sent += 1
      person = (person % people) + 1
      const path = `/api/v1/regions/${region}/persons/${personId(person)}/visits`
      return Buffer.from(
        `POST ${path} HTTP/1.1\r\n${fixed}idempotency-key: bench-${round}-${sent}\r\n${bodies[sent % BODIES]!}`,
      )
    }
    return keepAsking(port, next, ({ status, body, ms }) => {
      count(histogram, ms)
      const reason = whyNotSettled(status, body, settled % CHECK_SUMS_OF === 0)
      if (reason === null) settled += 1
      else wrong(reason)
    }).catch((error: Error) => wrong(error.message))
  })
  await Promise.all(asking)
  const { user, system } = process.cpuUsage(cpu)
  return {
    settled,
    seconds: (performance.now() - began) / 1000,
    errors,
    told,
    counts: [...histogram.counts],
    cpuMs: (user + system) / 1000,
  }
}
