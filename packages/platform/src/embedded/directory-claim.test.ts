import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Claim, claimDirectory, servedAt } from './directory-claim.ts'
import { thisProcess } from './process-identity.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yibao-claim-'))
})

afterEach(() => rm(directory, { recursive: true }))

it('of many who claim a directory at once exactly one gets it', async () => {
  for (let round = 0; round < 20; round++) {
    const claims = await Promise.all(Array.from({ length: 6 }, () => claimDirectory(directory)))
    const held = claims.filter((one) => one.held)
    expect(held).toHaveLength(1)
    await held[0]!.release()
    expect(await readdir(directory)).toEqual([])
  }
})

it('who is refused hears which process has the directory', async () => {
  const first = await claimDirectory(directory)
  expect(first).toMatchObject({ held: true, deadPids: [] })
  expect(await claimDirectory(directory)).toMatchObject({ held: false, by: { process: { pid: process.pid } } })
  expect(await readdir(directory)).toHaveLength(1)
})

it('only the user can read a lock', async () => {
  await claimDirectory(directory)
  const [name] = await readdir(directory)
  expect((await stat(join(directory, name!))).mode & 0o777).toBe(0o600)
})

it('the lock of a process that has ended is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  await lockOf({ process: { ...thisProcess(), pid, started: '' }, state: 'serving', socketDirectory: directory })
  expect(await claimDirectory(directory)).toMatchObject({ held: true, deadPids: [pid] })
})

it.runIf(thisProcess().started !== '')(
  'a living process that was given the number of a dead one holds nothing',
  async () => {
    const [boot] = thisProcess().started.split('/')
    await lockOf({ process: { ...thisProcess(), started: `${boot}/1` }, state: 'serving', socketDirectory: directory })
    expect(await claimDirectory(directory)).toMatchObject({ held: true, deadPids: [process.pid] })
  },
)

it('a lock from before the machine was started again is taken over', async () => {
  const one = thisProcess()
  await lockOf({ process: { ...one, started: one.started && 'an-earlier-boot/1', pid: 2 ** 22 + 1 }, state: 'serving' })
  expect(await claimDirectory(directory)).toMatchObject({ held: true })
})

it('a lock that a power cut left empty is taken over', async () => {
  await writeFile(join(directory, 'lock-other'), '')
  expect(await claimDirectory(directory)).toMatchObject({ held: true })
})

it('a process of another container, whose number says nothing here, holds the directory while its socket answers', async () => {
  const stranger = { ...thisProcess(), namespace: 'pid:[1]' }
  await lockOf({ process: stranger, state: 'starting' })
  expect(await claimDirectory(directory)).toMatchObject({ held: false })
  await lockOf({ process: stranger, state: 'serving', socketDirectory: directory })
  expect(await claimDirectory(directory)).toMatchObject({ held: true })
})

it('a directory whose lock names a socket nobody answers is not served', async () => {
  await lockOf({ process: thisProcess(), state: 'serving', socketDirectory: directory })
  expect(await servedAt(directory)).toBeUndefined()
})

const lockOf = (claim: Claim): Promise<void> => writeFile(join(directory, 'lock-other'), JSON.stringify(claim))
