import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOME, HOST, monthsEnd } from '../../../platform/src/clearing/two-regions.fixture.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

it('a statement is shown with what was deducted, and withdrawn by the clerk of the region that made it', async () => {
  const work = monthsEnd(server.test)
  const { clearingId, settlementId } = await work.statement(await work.insured(HOME))
  const clerk = await server.as('clerk')
  const stranger = await server.as('clerk', { login: 'clerk-home', region: HOME })
  const url = `/api/v1/regions/${HOST}/clearings/${clearingId}`
  expect((await server.app.inject({ url, headers: clerk })).json()).toMatchObject({
    state: 'generated',
    actions: ['withdraw'],
    amount: '495.00',
    deducted: '0.00',
    lines: [{ settlementId, owed: '495.00', deducted: '0.00' }],
  })
  const withdraw = (headers: { readonly authorization: string }, at = url) =>
    server.app.inject({
      method: 'POST',
      url: `${at}/withdrawal`,
      payload: { why: '金额有误' },
      headers: { ...headers, 'idempotency-key': 'withdrawal-1' },
    })
  expect((await withdraw(stranger)).statusCode).toBe(403)
  const own = await withdraw(stranger, `/api/v1/regions/${HOME}/clearings/${clearingId}`)
  expect([own.statusCode, own.json().code]).toEqual([404, 'YB-W901'])
  expect((await withdraw(clerk)).json()).toMatchObject({ state: 'withdrawing' })
  await work.delivered()
  expect((await server.app.inject({ url, headers: clerk })).json()).toMatchObject({ state: 'withdrawn', actions: [] })
})
