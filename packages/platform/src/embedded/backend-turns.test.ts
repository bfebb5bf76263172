import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BackendInTurns, backendInTurns } from './backend-turns.ts'

let db: PGlite
let turns: BackendInTurns

beforeAll(async () => {
  db = await PGlite.create()
  await db.exec('CREATE TABLE said (word text)')
  turns = backendInTurns(db)
})

afterAll(() => db.close())

it('upkeep waits for the end of a transaction', async () => {
  await client('Q', 'BEGIN\0')
  const upkeep = turns.betweenTurns("INSERT INTO said VALUES ('after the transaction')")
  await client('Q', "INSERT INTO said VALUES ('in the transaction')\0")
  await client('Q', 'ROLLBACK\0')
  await upkeep
  expect(await said()).toEqual(['after the transaction'])
})

it('upkeep waits for the end of a batch', async () => {
  await client('P', "\0INSERT INTO said VALUES ('in the batch')\0\0\0")
  const upkeep = turns.betweenTurns("INSERT INTO said VALUES ('after the batch')")
  await client('B', '\0\0\0\0\0\0\0\0')
  await client('E', '\0\0\0\0\0')
  await client('S', '')
  await upkeep
  expect(await said()).toEqual(['after the transaction', 'in the batch', 'after the batch'])
})

it('upkeep goes on after a client that left its turn open', async () => {
  await client('P', "\0INSERT INTO said VALUES ('left behind')\0\0\0")
  await client('B', '\0\0\0\0\0\0\0\0')
  await client('E', '\0\0\0\0\0')
  const upkeep = turns.betweenTurns("DELETE FROM said WHERE word <> 'left behind'")
  await turns.abandonTurn()
  await upkeep
  expect(await said()).toEqual([])
})

it('upkeep runs at once when nobody has a turn, vacuum included', async () => {
  await turns.betweenTurns('VACUUM (ANALYZE)')
  await turns.betweenTurns('CHECKPOINT')
  const { rows } = await db.query(
    "SELECT last_vacuum IS NOT NULL AS done FROM pg_stat_user_tables WHERE relname = 'said'",
  )
  expect(rows).toEqual([{ done: true }])
})

/** Sends one message as PGLiteSocketServer does. */
async function client(type: string, body: string): Promise<void> {
  const message = Buffer.alloc(5 + body.length)
  message.write(type, 0)
  message.writeInt32BE(4 + body.length, 1)
  message.write(body, 5)
  await turns.backend.runExclusive(() => turns.backend.execProtocolRawStream(message, { onRawData: () => {} }))
}

async function said(): Promise<readonly string[]> {
  const { rows } = await db.query<{ word: string }>('SELECT word FROM said ORDER BY ctid')
  return rows.map(({ word }) => word)
}
