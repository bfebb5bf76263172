import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Text } from '@yibao/engine'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attachEmbedded, openEmbedded } from './open-embedded.ts'

let base: string

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'yibao-killed-'))
})

afterAll(() => rm(base, { recursive: true }))

it('a killed process loses no row it had acknowledged, three times over', async () => {
  const dataDir = join(base, 'rows')
  const acknowledged: number[] = []
  for (let round = 0; round < 3; round++) {
    const writer = startWriter(dataDir)
    acknowledged.push(...(await numbersUntilKilled(writer, 150)))
    expect(await attachEmbedded(dataDir)).toBeNull()
  }
  const notices: Text[] = []
  const opened = await openEmbedded({ dataDir, onNotice: (notice) => notices.push(notice) })
  if (!opened.ok) throw new Error(opened.problems[0]!.message.en)
  const pool = new Pool(opened.value.connection)
  const { rows } = await pool.query('SELECT n::int AS n FROM receipt ORDER BY n')
  await pool.end()
  await opened.value.close()
  const there = new Set(rows.map(({ n }) => n))
  expect(acknowledged.length).toBeGreaterThanOrEqual(450)
  expect(acknowledged.filter((n) => !there.has(n))).toEqual([])
  expect(notices.map(({ en }) => en)).toEqual([expect.stringMatching(/did not close the database; recovering/)])
})

it('a database whose making was killed is made again', async () => {
  const dataDir = join(base, 'making')
  const writer = startWriter(dataDir)
  while ((await markerOf(dataDir)) === undefined) await pause(5)
  await kill(writer)
  expect(await markerOf(dataDir)).toBe('{"state":"making"}\n')
  const opened = await openEmbedded({ dataDir })
  expect(opened.ok).toBe(true)
  if (opened.ok) await opened.value.close()
  expect(await markerOf(dataDir)).toBe('{"state":"made"}\n')
})

const markerOf = (dataDir: string): Promise<string | undefined> =>
  readFile(join(dataDir, 'database.json'), 'utf8').catch(() => undefined)

function startWriter(dataDir: string): ChildProcess {
  const program = fileURLToPath(new URL('killed-writer.fixture.ts', import.meta.url))
  const started = ['--conditions=yibao-source', '--import=tsx', program, dataDir]
  return spawn(process.execPath, started, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** What the writer printed up to its death, which comes somewhere after `count` rows, in the middle of further ones. */
async function numbersUntilKilled(writer: ChildProcess, count: number): Promise<readonly number[]> {
  let printed = ''
  const lines = () => printed.split('\n').slice(0, -1)
  let killed: Promise<void> | undefined
  for await (const chunk of writer.stdout!) {
    printed += chunk
    if (lines().length >= count) killed ??= kill(writer)
  }
  await killed
  return lines().map(Number)
}

async function kill(writer: ChildProcess): Promise<void> {
  const ended = once(writer, 'exit')
  writer.kill('SIGKILL')
  await ended
}
