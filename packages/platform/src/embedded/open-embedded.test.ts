import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem, Result, Text } from '@yibao/engine'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Embedded, EmbeddedDatabase } from './embedded.ts'
import { isDirectoryInUse } from './embedded-problems.ts'
import { attachEmbedded, openEmbedded } from './open-embedded.ts'

let base: string

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'yibao-embedded-'))
})

afterAll(() => rm(base, { recursive: true }))

it('keeps what was written, for the user alone, and leaves nothing but the database behind', async () => {
  const dataDir = join(base, 'kept')
  const first = opened(await openEmbedded({ dataDir }))
  await ask(first, 'CREATE TABLE bill (id int PRIMARY KEY)')
  await ask(first, 'INSERT INTO bill VALUES (1), (2)')
  expect(await openToOthers(dataDir)).toEqual([])
  await first.close()
  await first.close()
  expect((await readdir(dataDir)).sort()).toEqual(['database', 'database.json'])
  const again = opened(await openEmbedded({ dataDir }))
  expect(await ask(again, 'SELECT id FROM bill ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }])
  await again.close()
})

it('undoes what is not committed when it is closed, and keeps the rest', async () => {
  const dataDir = join(base, 'closed')
  const embedded = opened(await openEmbedded({ dataDir }))
  await ask(embedded, 'CREATE TABLE bill (id int PRIMARY KEY)')
  const pool = new Pool(embedded.connection)
  const client = await pool.connect()
  const lost = new Promise((resolve) => client.once('error', resolve))
  await client.query('BEGIN')
  await client.query('INSERT INTO bill VALUES (1)')
  await expect(client.query('INSERT INTO bill VALUES (1)')).rejects.toThrow(/duplicate key/)
  await embedded.close()
  expect(await lost).toBeInstanceOf(Error)
  client.release(true)
  await pool.end()
  const again = opened(await openEmbedded({ dataDir }))
  expect(await ask(again, 'SELECT id FROM bill')).toEqual([])
  await again.close()
})

it('refuses a directory in use by name, and lends its database to who attaches', async () => {
  const dataDir = join(base, 'in-use')
  expect(await attachEmbedded(dataDir)).toBeNull()
  const running = opened(await openEmbedded({ dataDir }))
  const [problem] = problemsOf(await openEmbedded({ dataDir }))
  expect(isDirectoryInUse(problem!) && problem.pid).toBe(process.pid)
  expect(problem!.message.zh).toBe(`数据目录 ${dataDir} 正被进程 ${process.pid} 使用`)
  const attached = await attachEmbedded(dataDir)
  expect(await ask(attached!, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await running.close()
  expect(await attachEmbedded(dataDir)).toBeNull()
})

it('works in a directory whose path is too long for a socket', async () => {
  const dataDir = join(base, '深'.repeat(40), 'x'.repeat(100))
  const embedded = opened(await openEmbedded({ dataDir }))
  const socketDirectory = embedded.connection.host
  expect(socketDirectory.startsWith(dataDir)).toBe(false)
  expect(await openToOthers(socketDirectory)).toEqual([])
  expect(await ask((await attachEmbedded(dataDir))!, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await embedded.close()
  await expect(stat(socketDirectory)).rejects.toThrow('ENOENT')
})

it('makes a half-made database anew, and says so', async () => {
  const dataDir = join(base, 'half-made')
  await mkdir(join(dataDir, 'database'), { recursive: true, mode: 0o700 })
  await chmod(dataDir, 0o700)
  await writeFile(join(dataDir, 'database', 'PG_VERSION'), '18\n')
  await writeFile(join(dataDir, 'database.json'), '{"state":"making"}')
  const notices: Text[] = []
  const embedded = opened(await openEmbedded({ dataDir, onNotice: (notice) => notices.push(notice) }))
  expect(notices.map(({ zh }) => zh)).toEqual(['上次建库中途停止，数据库从未投入使用，现在重新建立'])
  expect(await ask(embedded, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(await readFile(join(dataDir, 'database.json'), 'utf8')).toBe('{"state":"made"}\n')
  await embedded.close()
})

it.each([
  ['a database that was made and does not start', '{"state":"made"}', 'YB-W925'],
  ['a database whose marker is damaged', '{"sta', 'YB-W922'],
  ['files without a marker', undefined, 'YB-W923'],
])('never touches %s', async (_, marker, code) => {
  const dataDir = join(base, code)
  await mkdir(join(dataDir, 'database'), { recursive: true, mode: 0o700 })
  await writeFile(join(dataDir, 'database', 'PG_VERSION'), '12\n')
  if (marker !== undefined) await writeFile(join(dataDir, 'database.json'), marker)
  expect(problemsOf(await openEmbedded({ dataDir })).map((one) => one.code)).toEqual([code])
  expect(await readFile(join(dataDir, 'database', 'PG_VERSION'), 'utf8')).toBe('12\n')
  expect((await readdir(dataDir)).filter((name) => name.startsWith('lock'))).toEqual([])
})

it('does not begin an empty database where a made one has gone', async () => {
  const dataDir = join(base, 'gone')
  await mkdir(dataDir, { mode: 0o700 })
  await writeFile(join(dataDir, 'database.json'), '{"state":"made"}')
  expect(problemsOf(await openEmbedded({ dataDir })).map((one) => one.code)).toEqual(['YB-W924'])
  expect(await readdir(dataDir)).toEqual(['database.json'])
})

it('leaves a directory of other files alone when others can enter it', async () => {
  const dataDir = join(base, 'home')
  await mkdir(dataDir)
  await chmod(dataDir, 0o755)
  await writeFile(join(dataDir, 'letter.txt'), '')
  expect(problemsOf(await openEmbedded({ dataDir })).map((one) => one.code)).toEqual(['YB-W921'])
  expect((await stat(dataDir)).mode & 0o777).toBe(0o755)
})

it('says so when the data directory is a file', async () => {
  const dataDir = join(base, 'a-file')
  await writeFile(dataDir, '')
  expect(problemsOf(await openEmbedded({ dataDir })).map((one) => one.code)).toEqual(['YB-W922'])
})

function opened(result: Result<Embedded>): Embedded {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'))
  return result.value
}

function problemsOf(result: Result<unknown>): readonly Problem[] {
  if (result.ok) throw new Error('it was opened')
  return result.problems
}

async function ask({ connection }: EmbeddedDatabase, text: string): Promise<readonly unknown[]> {
  const pool = new Pool(connection)
  try {
    return (await pool.query(text)).rows
  } finally {
    await pool.end()
  }
}

/** Paths that others may read or enter, without PostgreSQL's cache of its own catalogue. */
async function openToOthers(path: string): Promise<readonly string[]> {
  const { mode } = await stat(path)
  const found = (mode & 0o077) === 0 || path.endsWith('/pg_internal.init') ? [] : [path]
  if (((await stat(path)).mode & 0o170000) !== 0o040000) return found
  for (const name of await readdir(path)) found.push(...(await openToOthers(join(path, name))))
  return found
}
