import { statSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { type Desk, keysFrom, migrate, openDatabase, openDesk } from '@yibao/platform'
import { createLogger, createServer, serverConfig } from '@yibao/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reached, runEmbedded } from '../database/reach.ts'
import { Paper } from '../print/paper.ts'
import { prepareDemo } from '../serve/demo.ts'
import { folderWith, json, shipped, yibao } from '../test-support.ts'
import type { DemoSignIn } from './open-accounts.ts'

// The clock of `yibao` in tests.
const NOW = Date.parse('2025-06-15T02:00:00Z')
const directory = join(folderWith({}), 'data')
const run = (command: string) => yibao(`${command} --data ${directory} --lang en`)

/** What is printed goes nowhere but into `told`. */
function page(): { readonly context: Parameters<typeof prepareDemo>[1]; readonly told: () => string } {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const chunks: string[] = []
  for (const stream of [out, err]) stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  const input = new PassThrough()
  const clock = { today: () => '2025-06-15', now: () => NOW }
  const world = { input, out, err, env: {}, cwd: directory, ...clock, shipped: async () => shipped }
  return { context: { world, lang: 'en', paper: new Paper(out, {}) }, told: () => chunks.join('') }
}

const wish = { wanted: true, directory, people: 20, seed: 'yibao', address: '' }

describe('a demo city of 20 people', () => {
  let reached: Reached
  let desk: Desk
  let signIns: readonly DemoSignIn[]
  let server: Awaited<ReturnType<typeof createServer>>
  let reader: ReturnType<typeof openDatabase>
  let address: string

  beforeAll(async () => {
    const { context, told } = page()
    reached = await runEmbedded(directory, context)
    await migrate(reached.database)
    const keys = await keysFrom({}, directory)
    if (!keys.ok) throw new Error('no keys')
    desk = await openDesk(reached.database, keys.value, { now: () => NOW })
    expect(await prepareDemo(desk, context, { ...wish, wanted: false })).toEqual([])
    expect(told()).toContain('yibao serve --demo')
    signIns = await prepareDemo(desk, context, wish)
    reader = openDatabase({ ...reached.config, pipeline: false, max: 2 })
    const logger = createLogger('silent')
    server = await createServer({ desk, reader, logger, config: serverConfig({ publicUrl: 'http://localhost' }) })
    address = await server.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await server.close()
    await reader.close()
    await reached.close()
  })

  it('has twenty sign-ins with one password, kept for the owner alone', () => {
    expect(signIns.map(({ login }) => login)).toContain('policy-officer2')
    expect(signIns).toHaveLength(20)
    expect(new Set(signIns.map(({ password }) => password)).size).toBe(1)
    expect(statSync(join(directory, 'demo-sign-ins.json')).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['clerk-anshan', 'clerk', '210300'],
    ['cashier-beijing', 'cashier', '110000'],
    ['mother', 'insured', '210200'],
  ])('lets %s in by a token from the command line, twice in a row', async (login, role, region) => {
    for (let times = 0; times < 2; times++) {
      const ran = await run(`demo token ${login} --url ${address}`)
      expect(ran).toMatchObject({ code: 0, err: '' })
      const headers = { authorization: `Bearer ${ran.out.trim()}` }
      const me = await fetch(`${address}/api/v1/me`, { headers })
      expect(await me.json()).toMatchObject({ id: login, role, region })
    }
  })

  it('tells the code of the half minute for staff; the insured need none', async () => {
    const shown = json<{ code: string; seconds: number }>(await run('demo code finance --json'))
    expect(shown.code).toMatch(/^\d{6}$/)
    expect(shown.seconds).toBeLessThanOrEqual(30)
    expect(json(await run('demo code daughter --json'))).toEqual({ login: 'daughter', code: null })
    expect((await run('demo code finanec')).err).toContain('did you mean finance?')
  })

  it('is left as it is at the next start, with the same sign-ins, whatever is wished', async () => {
    const { context, told } = page()
    expect(await prepareDemo(desk, context, { ...wish, people: 30 })).toEqual(signIns)
    expect(told()).toContain('20 people, seed yibao')
    expect(await prepareDemo(desk, context, { ...wish, wanted: false })).toEqual(signIns)
  })

  it('gives all accounts new secrets where the file is lost', async () => {
    const elsewhere = join(folderWith({}), 'data')
    const again = await prepareDemo(desk, page().context, { ...wish, directory: elsewhere })
    expect(again.map(({ login }) => login)).toEqual(signIns.map(({ login }) => login))
    const old = await run(`demo token daughter --url ${address}`)
    expect(old.err).toContain('YB-U033')
    const fresh = await yibao(`demo token daughter --url ${address} --data ${elsewhere} --lang en`)
    expect(fresh).toMatchObject({ code: 0, err: '' })
  })
})

it('without a demo city, or a server, says what to start', async () => {
  const nowhere = join(folderWith({}), 'data')
  expect((await yibao(`demo code clerk --data ${nowhere} --lang en`)).err).toContain('YB-U030')
  expect((await run('demo token clerk --url http://127.0.0.1:9')).err).toContain('YB-U032')
})
