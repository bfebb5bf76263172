/** Run as a process of its own: opens the directory, inserts rows one by one, and prints each number once it is committed. */
import { Pool } from 'pg'
import { openEmbedded } from './open-embedded.ts'

const opened = await openEmbedded({ dataDir: process.argv[2]! })
if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message.en).join('\n'))
const pool = new Pool({ ...opened.value.connection, max: 4 })
await pool.query('CREATE TABLE IF NOT EXISTS receipt (n bigint PRIMARY KEY, text text NOT NULL)')
const { rows } = await pool.query('SELECT coalesce(max(n), 0)::int AS n FROM receipt')
let last = rows[0].n
const insert = async (): Promise<never> => {
  for (;;) {
    const n = ++last
    await pool.query('INSERT INTO receipt VALUES ($1, $2)', [n, 'x'.repeat(n % 3000)])
    process.stdout.write(`${n}\n`)
  }
}
await Promise.all([insert(), insert(), insert(), insert()])
