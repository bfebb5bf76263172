import type { Client } from 'pg'

const LEFT = 'SELECT count(*)::int AS n FROM outbox'
const PATIENCE_MS = 120_000

/** Waits until everything is delivered. Answers how much was left when asked, and how long it took. */
export async function delivered(client: Client): Promise<{ readonly left: number; readonly seconds: number }> {
  const began = performance.now()
  const first = await left(client)
  for (let now = first; now > 0; now = await left(client)) {
    if (performance.now() - began > PATIENCE_MS) throw new Error(`${now} events are still not delivered`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { left: first, seconds: (performance.now() - began) / 1000 }
}

const left = async (client: Client): Promise<number> => (await client.query<{ n: number }>(LEFT)).rows[0]!.n
