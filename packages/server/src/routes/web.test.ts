import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { web } from './web.ts'

const FACES = ['insured', 'agency', 'hospital', 'sign-in']

let server: TestServer
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yibao-pages-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<title>医保</title>')
  for (const face of FACES) await writeFile(join(folder, `${face}.html`), face)
  await writeFile(join(folder, 'assets/public-1a2b.js'), 'export {}')
  await writeFile(join(folder, 'assets/public-1a2b.js.gz'), gzipSync('export {}'))
  server = await testServer({}, { rooms: [web(folder)] })
})
afterAll(() => server.close())

const get = (url: string, encoding = 'identity') => server.app.inject({ url, headers: { 'accept-encoding': encoding } })

it('every address of a page is the page, which is asked for again each time', async () => {
  for (const url of ['/', '/filing', '/library/210200']) {
    const page = await get(url)
    expect([page.statusCode, page.body, page.headers['cache-control']]).toEqual([
      200,
      '<title>医保</title>',
      'no-cache',
    ])
  }
})

it('each face has a page of its own, at every address that begins with its name', async () => {
  for (const face of FACES)
    for (const url of [`/${face}`, `/${face}/`, `/${face}/visits/210200?day=1`])
      expect((await get(url)).body, url).toBe(face)
  expect((await get('/hospitals')).body).toBe('<title>医保</title>')
})

it('files named by their content are kept for a year, and come pressed to who takes that', async () => {
  const plain = await get('/assets/public-1a2b.js')
  expect([plain.body, plain.headers['cache-control']]).toEqual(['export {}', expect.stringContaining('immutable')])
  const pressed = await get('/assets/public-1a2b.js', 'gzip')
  expect(pressed.headers['content-encoding']).toBe('gzip')
  expect(pressed.headers['content-type']).toContain('javascript')
})

it('what is no page and no file is told as a problem, and nothing outside the folder is served', async () => {
  for (const url of ['/api/nothing', '/assets/missing.js', '/../../etc/passwd.txt', '/..%2f..%2fetc%2fpasswd.txt']) {
    const answer = await get(url)
    expect([answer.statusCode, answer.headers['content-type']], url).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  }
})
