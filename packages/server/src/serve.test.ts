import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../platform/src/database/sql.ts'
import type { Room } from './routes/room.ts'
import { type Serving, serve } from './serve.ts'
import { type TestServer, testServer } from './test-server.fixture.ts'

/** While it is shut, a server that has begun to stop still listens: as for somebody who was connecting just then. */
type Gate = { readonly room: Room; readonly reached: Promise<void>; readonly open: () => void }

function gate(): Gate {
  let [reach, open] = [() => {}, () => {}]
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const routes: Room['routes'] = (app) =>
    void app.addHook('preClose', async () => {
      reach()
      await opened
    })
  return { room: { rights: {}, routes }, reached, open: () => open() }
}

let server: TestServer
let serving: Serving
let signals: EventEmitter
let closed: string[]
let stop: Gate
beforeEach(async () => {
  stop = gate()
  server = await testServer({}, { rooms: [stop.room] })
  signals = new EventEmitter()
  closed = []
  serving = await serve(server.app, {
    host: '127.0.0.1',
    port: 0,
    signals,
    afterwards: async () => void closed.push('database'),
    abandon: () => void closed.push('abandoned'),
  })
})
afterEach(async () => {
  stop.open()
  await serving.stop()
  await server.test.close()
})

const VISIT = { care: 'outpatient', lines: [{ code: 'A1', price: '10.00', quantity: '1', providedOn: '2025-03-01' }] }

async function settle(cashier: object, key: string): Promise<Response> {
  const url = `${serving.address}/api/v1/regions/${server.who.region}/persons/${server.who.personId}/visits`
  const headers = { ...cashier, 'content-type': 'application/json', 'idempotency-key': key }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(VISIT) })
}

/** Does something while the person is locked: their settlement stays in flight until it is done. */
async function whilePersonIsLocked(work: () => Promise<void>): Promise<void> {
  const client = await server.test.database.connect()
  try {
    await client.control('BEGIN')
    await client.query(LOCK_PERSON, [server.who.region, server.who.personId])
    await work()
  } finally {
    await client.control('ROLLBACK')
    client.release()
  }
}

const LOCK_PERSON = sql`SELECT account_fen FROM person_book WHERE region = $1 AND person_id = $2 FOR UPDATE`

/** Until the request has a connection of its own beside the one that holds the lock. */
async function untilInFlight(): Promise<void> {
  const { load } = server.test.database
  while (load().total - load().idle < 2) await pause(5)
}

/** What somebody is answered who comes now; null where nobody takes the connection. */
const ask = (): Promise<Response | null> => fetch(`${serving.address}/api/v1/sign-in`).catch(() => null)

describe('a server that is told to stop', () => {
  it('finishes the settlement in flight, takes no new request, and closes the database last', async () => {
    const cashier = await server.as('cashier')
    let inFlight: Promise<Response> | undefined
    await whilePersonIsLocked(async () => {
      inFlight = settle(cashier, 'in-flight-1')
      await untilInFlight()
      signals.emit('SIGTERM')
      stop.open()
      while ((await ask()) !== null) await pause(5)
      expect(closed).toEqual([])
    })
    const answer = await inFlight!
    expect(answer.status).toBe(201)
    const { settlementId } = (await answer.json()) as { settlementId: string }
    await serving.stopped
    expect(closed).toEqual(['database'])
    const rows = await server.test.database.query(sql`SELECT settlement_id FROM settlement`)
    expect(rows).toEqual([{ settlement_id: settlementId }])
  })

  it('tells whoever just got through to come again, with a problem like any other, and is not ready', async () => {
    signals.emit('SIGINT')
    await stop.reached
    const answer = (await ask())!
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(answer.headers.get('connection')).toBe('close')
    expect(await answer.json()).toMatchObject({ code: 'YB-H092' })
    expect((await fetch(`${serving.address}/health/ready`)).status).toBe(503)
    expect((await fetch(`${serving.address}/health/live`)).status).toBe(200)
  })

  it('ends at once on a second signal', () => {
    signals.emit('SIGINT')
    expect(closed).toEqual([])
    signals.emit('SIGINT')
    expect(closed).toEqual(['abandoned'])
  })
})
