import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverAt } from './connections.ts'
import { openDatabase } from './database.ts'
import { sql } from './sql.ts'
import { isDatabaseUnavailable } from './unavailable.ts'

/** Takes connections and says nothing, as a database does whose machine hangs. */
const silent = createServer((socket) => void sockets.push(socket))
const sockets: Socket[] = []
beforeAll(async () => {
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
})
afterAll(() => {
  for (const socket of sockets) socket.destroy()
  silent.close()
})

it('a server that takes connections and says nothing is given up, and told as a database that is away', async () => {
  const { connection, ...config } = serverAt(`postgres://a@127.0.0.1:${(silent.address() as AddressInfo).port}/b`)
  expect(connection.connectionTimeoutMillis).toBe(10_000)
  const database = openDatabase({ ...config, connection: { ...connection, connectionTimeoutMillis: 50 } })
  const failure = await database.query(sql`SELECT 1 AS one`).catch((error: unknown) => error)
  expect(isDatabaseUnavailable(failure)).toBe(true)
  await database.close()
})

it('so is one all of whose connections are taken for too long', async () => {
  const { connection, ...config } = serverAt(`postgres://a@127.0.0.1:${(silent.address() as AddressInfo).port}/b`, 1)
  const database = openDatabase({ ...config, connection: { ...connection, connectionTimeoutMillis: 50 } })
  const failures = await Promise.allSettled([1, 2, 3].map(() => database.query(sql`SELECT 1 AS one`)))
  expect(failures.map((one) => one.status === 'rejected' && isDatabaseUnavailable(one.reason))).toEqual([
    true,
    true,
    true,
  ])
  await database.close()
})
