import { expect, it } from 'vitest'
import { folderWith, json, yibao } from '../test-support.ts'

const folder = folderWith({})
const run = (command: string) => yibao(`user add-admin ${command} --lang en`, { cwd: folder })

it('opens the first administrator of a region, tells the secrets once, and opens no second', async () => {
  const first = await run('wang --region 210200 --json')
  expect(first.code).toBe(0)
  const issued = json<{ login: string; password: string; totpUri: string }>(first)
  expect(issued.login).toBe('wang')
  expect(issued.password.length).toBeGreaterThanOrEqual(24)
  expect(new URL(issued.totpUri).searchParams.get('secret')).toMatch(/^[A-Z2-7]{32}$/)
  expect((await run('zhao --region 210200')).err).toContain('YB-U036')
  const other = await run('zhao --region 210300')
  expect(other.out).toContain('otpauth://totp/')
})

it('tells everything that is wrong with login and region at once', async () => {
  const ran = await run('W --region Dalian')
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('YB-U034')
  expect(ran.err).toContain('YB-U035')
  expect((await run('wang2 --region 999999')).err).toContain('YB-U035')
})
