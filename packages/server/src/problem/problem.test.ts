import { openDatabase, serverAt } from '@yibao/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCharacterOf } from '../../../platform/src/secrets/id-number.ts'
import { createServer } from '../app.ts'
import { serverConfig } from '../config.ts'
import type { Room } from '../routes/room.ts'
import { silent, type TestServer, testServer } from '../test-server.fixture.ts'
import { languageOf } from './language.ts'
import { statusOf } from './status.ts'

const SECRET = `21020219900101123${checkCharacterOf('21020219900101123')}`
const broken: Room = {
  rights: { 'test.broken': { public: 'any' } },
  routes: (app) =>
    void app.get('/broken', { config: { id: 'test.broken' } }, async () => {
      throw new Error(`cannot read the row of ${SECRET}`)
    }),
}

let server: TestServer
beforeAll(async () => {
  server = await testServer({ bodyLimitBytes: 2_000 }, { rooms: [broken] })
})
afterAll(() => server.close())

const post = (payload: string, type = 'application/json') =>
  server.app.inject({ method: 'POST', url: '/api/v1/estimate', payload, headers: { 'content-type': type } })

describe('a problem is told as RFC 9457 says', () => {
  it('in Chinese, or in English where that is preferred, with the id of the request', async () => {
    const zh = await server.app.inject('/api/v1/nothing')
    expect(zh.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(zh.json()).toMatchObject({
      type: 'urn:yibao:problem:YB-H005',
      title: '没有找到',
      status: 404,
      detail: '没有这个接口',
      instance: `urn:uuid:${zh.headers['x-request-id']}`,
      code: 'YB-H005',
      problems: [{ code: 'YB-H005', path: 'path', message: { zh: '没有这个接口', en: 'there is no such route' } }],
    })
    const en = await server.app.inject({ url: '/api/v1/nothing', headers: { 'accept-language': 'en-GB,zh;q=0.5' } })
    expect(en.json()).toMatchObject({ title: 'Not found', detail: 'there is no such route' })
  })

  it.each([
    ['', 'YB-H002', 400],
    ['{"visit":', 'YB-H002', 400],
    ['{"__proto__":{"role":"admin"}}', 'YB-H002', 400],
    ['{"name":"\\u0000"}', 'YB-H002', 400],
    ['{"name":"\\ud83d"}', 'YB-H002', 400],
    ['{}', 'YB-S006', 422],
  ])('%s is refused with %s', async (body, code, status) => {
    expect((await post(body)).json()).toMatchObject({ code, status })
  })

  it('also for a body that is too large', async () => {
    expect((await post(JSON.stringify('长'.repeat(1_000)))).json()).toMatchObject({ code: 'YB-H003', status: 413 })
  })

  it('also for a media type, and an address, that cannot be read', async () => {
    expect((await post('<case/>', 'application/xml')).json()).toMatchObject({ code: 'YB-H004', status: 415 })
    expect((await post('case', 'text/plain')).json()).toMatchObject({ code: 'YB-H004', status: 415 })
    expect((await server.app.inject('/api/v1/%zz')).json()).toMatchObject({ code: 'YB-H006', status: 400 })
  })

  it('without the inside of a fault, which is logged without personal data', async () => {
    const answer = await server.app.inject('/broken')
    expect(answer.json()).toMatchObject({ code: 'YB-H090', status: 500 })
    expect(answer.body).not.toMatch(/row|Error|\.ts/)
    const logged = server.logged()
    expect(logged).toContain('cannot read the row of [identity number]')
    expect(logged).toContain(answer.headers['x-request-id'])
    expect(logged).not.toContain(SECRET)
  })
})

describe('the status of several problems', () => {
  it('is theirs where they agree, else 422', () => {
    expect(statusOf([{ code: 'YB-W904' }])).toEqual({ status: 409 })
    expect(statusOf([{ code: 'YB-W903' }])).toEqual({ status: 409, retryAfterS: 1 })
    expect(statusOf([{ code: 'YB-W901' }, { code: 'YB-W901' }])).toEqual({ status: 404 })
    expect(statusOf([{ code: 'YB-W901' }, { code: 'YB-W312' }])).toEqual({ status: 422 })
    expect(statusOf([{ code: 'YB-C001' }])).toEqual({ status: 422 })
  })
})

it.each([
  [undefined, 'zh'],
  ['*', 'zh'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['fr, en;q=0.4, zh-TW;q=0.3', 'en'],
  ['de', 'zh'],
  [',;q=,,', 'zh'],
] as const)('Accept-Language %s is answered in %s', (header, lang) => {
  expect(languageOf(header)).toBe(lang)
})

it('a database that cannot be reached is told as such, with when to come again', async () => {
  const database = openDatabase(serverAt('postgres://nobody@127.0.0.1:1/nothing'))
  const desk = { ...server.test.desk, database }
  const app = await createServer({ desk, reader: desk.database, config: serverConfig(), logger: silent() })
  const me = await app.inject({ url: '/api/v1/me', headers: { authorization: 'Bearer some-token' } })
  expect(me.json()).toMatchObject({ code: 'YB-H091', status: 503 })
  expect(me.headers['retry-after']).toBe('5')
  expect((await app.inject('/health/ready')).statusCode).toBe(503)
  expect((await app.inject('/health/live')).statusCode).toBe(200)
  expect((await app.inject('/metrics')).statusCode).toBe(200)
  await app.close()
  await database.close()
})
