import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../platform/src/database/sql.ts'
import { type Serving, serve } from './serve.ts'
import { type TestServer, testServer } from './test-server.fixture.ts'

let server: TestServer
let serving: Serving
let signals: EventEmitter
let closed: string[]
beforeEach(async () => {
  server = await testServer()
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
  await serving.stop()
  await server.test.close()
})

const VISIT = { care: 'outpatient', lines: [{ code: 'A1', price: '10.00', quantity: '1', providedOn: '2025-03-01' }] }

async function settle(cashier: object, key: string): Promise<Response> {
  const url = `${serving.address}/api/v1/regions/${server.who.region}/persons/${server.who.personId}/visits`
  const headers = { ...cashier, 'content-type': 'application/json', 'idempotency-key': key }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(VISIT) })
}

/** Holds the lock on the person, so that a settlement stays in flight until let go. */
async function holdPerson(): Promise<() => Promise<void>> {
  const client = await server.test.database.connect()
  await client.control('BEGIN')
  await client.query(sql`SELECT account_fen FROM person_book WHERE region = $1 AND person_id = $2 FOR UPDATE`, [
    server.who.region,
    server.who.personId,
  ])
  return async () => {
    await client.control('COMMIT')
    client.release()
  }
}

async function untilWaiting(): Promise<void> {
  const waiting = sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  while ((await server.test.database.query(waiting)).length === 0) await pause(5)
}

describe('a server that is told to stop', () => {
  it('finishes the settlement in flight, takes no new one, and closes the database last', async () => {
    const cashier = await server.as('cashier')
    const letGo = await holdPerson()
    const inFlight = settle(cashier, 'in-flight-1')
    await untilWaiting()
    signals.emit('SIGTERM')
    await pause(20)
    await expect(settle(cashier, 'too-late-1')).rejects.toThrow()
    expect(closed).toEqual([])
    await letGo()
    const answer = await inFlight
    expect(answer.status).toBe(201)
    const { settlementId } = (await answer.json()) as { settlementId: string }
    await serving.stopped
    expect(closed).toEqual(['database'])
    const rows = await server.test.database.query(sql`SELECT settlement_id FROM settlement`)
    expect(rows).toEqual([{ settlement_id: settlementId }])
  })

  it('tells whoever is still connected to come again, with a problem like any other', async () => {
    const cashier = await server.as('cashier')
    const letGo = await holdPerson()
    const inFlight = settle(cashier, 'in-flight-2')
    await untilWaiting()
    const { port } = new URL(serving.address)
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    // Half a request: the connection is busy when the server begins to stop.
    socket.write('GET /api/v1/sign-in HTTP/1.1\r\nHost: x\r\n')
    await pause(20)
    signals.emit('SIGINT')
    await pause(20)
    socket.write('\r\n')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 503 /)
    expect(String(answer)).toContain('YB-H092')
    expect(String(answer).toLowerCase()).toContain('retry-after: 5')
    await letGo()
    expect((await inFlight).status).toBe(201)
    await serving.stopped
  })

  it('ends at once on a second signal', async () => {
    const cashier = await server.as('cashier')
    const letGo = await holdPerson()
    const inFlight = settle(cashier, 'in-flight-3')
    await untilWaiting()
    signals.emit('SIGINT')
    expect(closed).toEqual([])
    signals.emit('SIGINT')
    expect(closed).toEqual(['abandoned'])
    await letGo()
    await inFlight
  })
})
