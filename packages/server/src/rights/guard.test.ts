import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, testDesk } from '../../../platform/src/work/test-desk.fixture.ts'
import { createServer } from '../app.ts'
import { serverConfig } from '../config.ts'
import type { Room } from '../routes/room.ts'
import { closed, region } from '../routes/schemas.ts'
import { silent } from '../test-server.fixture.ts'
import type { Rights } from './permission.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const start = async (room: Room): Promise<string> => {
  const parts = { desk: test.desk, reader: test.desk.database, config: serverConfig(), logger: silent(), rooms: [room] }
  return createServer(parts).then(
    (app) => app.close().then(() => 'started'),
    (error: Error) => error.message,
  )
}

const page = (rights: Rights, url = '/page'): Room => ({
  rights,
  routes: (app) => void app.get(url, { config: { id: 'page' } }, async () => ({})),
})

describe('the server does not start with a route', () => {
  it('that has no row in the table of permissions', async () => {
    expect(await start(page({}))).toBe('GET /page has no row of permissions')
  })

  it('that two rooms have named alike', async () => {
    expect(await start({ ...page({ 'estimate.case': { clerk: 'any' } }) })).toBe(
      'route estimate.case has two rows of permissions',
    )
  })

  it('whose scope its address says nothing about', async () => {
    expect(await start(page({ page: { clerk: 'own-region' } }))).toBe(
      'page: the scope own-region of clerk needs :region in /page',
    )
    expect(await start(page({ page: { cashier: 'own-institution' } }, '/regions/:region'))).toContain(':institutionId')
    expect(await start(page({ page: { public: 'own-person' } }, '/persons/:personId'))).toContain('public')
  })

  it('that lets nobody in', async () => {
    expect(await start(page({ page: {} }))).toBe('route page lets nobody in')
  })

  it('whose parameters have no schema, since scopes are looked up by them', async () => {
    const message = 'page: parameters of /regions/:region/page without a schema'
    expect(await start(page({ page: { clerk: 'own-region' } }, '/regions/:region/page'))).toBe(message)
  })

  it('that writes and does not say what', async () => {
    const room: Room = {
      rights: { page: { clerk: 'any' } },
      routes: (app) => void app.post('/page', { config: { id: 'page' } }, async () => ({})),
    }
    expect(await start(room)).toBe('page: a route that is not a GET says what it writes')
  })
})

it('starts with a room of another package whose rows are in order', async () => {
  const room: Room = {
    rights: { page: { clerk: 'own-region' } },
    routes: (app) =>
      void app.get(
        '/regions/:region/page',
        { config: { id: 'page' }, schema: { params: closed({ region }) } },
        async () => ({}),
      ),
  }
  expect(await start(room)).toBe('started')
})
