import type { Database } from '../../database/database.ts'
import type { Write } from '../../work/casework.ts'
import type { Desk } from '../../work/desk.ts'
import { personAt } from '../city/people.ts'
import { liveYear } from './life/live.ts'
import { type Marks, mark } from './mark.ts'
import type { Rows } from './memory/rows.ts'
import { type ColumnTypes, loadColumnTypes, writeRows } from './memory/write-rows.ts'
import type { CityPlan } from './plan.ts'

/** People of one transaction. */
const BATCH = 200

/** Lets everybody live their year, and writes them by batches; batches that are there already are left alone. */
export async function loadPeople(
  desk: Desk,
  plan: CityPlan,
  marks: Marks,
  indexes: readonly number[],
  onPeople: (done: number) => void,
): Promise<void> {
  const types = await loadColumnTypes(desk.database.query)
  let writing: Promise<void> = Promise.resolve()
  for (let from = 0; from < indexes.length; from += BATCH) {
    const batch = indexes.slice(from, from + BATCH)
    const key = `people/${batch[0]}/${batch.length}`
    if (!marks.has(key)) {
      const lives = batch.flatMap((index) => liveYear(desk, plan, personAt(plan.seed, index)) ?? [])
      // The database works on one batch while the next one is lived.
      await writing
      const rows = lives.map(({ book }) => book.rows)
      writing = writeBatch(desk.database, types, rows, mark(key, null, plan.asOf)).then(() =>
        onPeople(from + batch.length),
      )
      writing.catch(() => {})
    }
  }
  await writing
}

async function writeBatch(database: Database, types: ColumnTypes, rows: readonly Rows[], done: Write): Promise<void> {
  const client = await database.connect()
  let broken = true
  try {
    await client.control('BEGIN')
    await writeRows(client, types, rows)
    await client.query(done.statement, done.values)
    if ((await client.control('COMMIT')) !== 'COMMIT') throw new Error('a batch of people was not committed')
    broken = false
  } finally {
    client.release(broken)
  }
}
