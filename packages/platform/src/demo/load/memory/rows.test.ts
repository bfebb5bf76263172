import { expect, it } from 'vitest'
import { sql } from '../../../database/sql.ts'
import { write } from '../../../work/casework.ts'
import { applyWrite, type Rows } from './rows.ts'

const INSERT = sql`INSERT INTO encounter (region, encounter_id, state, discharged_on) VALUES ($1, $2, 'open', $3)`
const LINES = sql`
  INSERT INTO fee_line (region, encounter_id, line_no, name)
  SELECT $1, $2, * FROM unnest($3::int[], $4::text[])`
const KEEP = sql`
  INSERT INTO person_year (region, year, counters, made_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (region, year) DO UPDATE SET counters = excluded.counters`
const SETTLE = sql`
  UPDATE encounter SET state = 'settled', discharged_on = coalesce(discharged_on, $3)
  WHERE region = $1 AND encounter_id = $2`
const DROP = sql`DELETE FROM fee_line WHERE region = $1 AND encounter_id = $2`

const rowsAfter = (...writes: readonly ReturnType<typeof write>[]): Rows => {
  const rows: Rows = new Map()
  for (const one of writes) applyWrite(rows, one)
  return rows
}

it('inserts a row of parameters and literals, and many rows of arrays', () => {
  const rows = rowsAfter(write(INSERT, '210200', 'a', null), write(LINES, '210200', 'a', [1, 2], ['药', '床']))
  expect(rows.get('encounter')).toEqual([{ region: '210200', encounter_id: 'a', state: 'open', discharged_on: null }])
  expect(rows.get('fee_line')).toEqual([
    { region: '210200', encounter_id: 'a', line_no: 1, name: '药' },
    { region: '210200', encounter_id: 'a', line_no: 2, name: '床' },
  ])
})

it('takes over the named columns where a row of the key is there', () => {
  const rows = rowsAfter(write(KEEP, '210200', 2026, '{"a":1}', 'then'), write(KEEP, '210200', 2026, '{"a":2}', 'now'))
  expect(rows.get('person_year')).toEqual([{ region: '210200', year: 2026, counters: '{"a":2}', made_at: 'then' }])
})

it('updates and deletes the rows that are meant, and no other', () => {
  const rows = rowsAfter(
    write(INSERT, '210200', 'a', '2026-01-02'),
    write(INSERT, '210200', 'b', null),
    write(INSERT, '210300', 'b', null),
    write(SETTLE, '210200', 'a', '2026-01-09'),
    write(SETTLE, '210200', 'b', '2026-01-09'),
    write(LINES, '210200', 'a', [1], ['药']),
    write(LINES, '210200', 'b', [1], ['床']),
    write(DROP, '210200', 'a'),
  )
  expect(rows.get('encounter')?.map(({ state, discharged_on }) => [state, discharged_on])).toEqual([
    ['settled', '2026-01-02'],
    ['settled', '2026-01-09'],
    ['open', null],
  ])
  expect(rows.get('fee_line')?.map(({ encounter_id }) => encounter_id)).toEqual(['b'])
})

it.each([
  'UPDATE person_book SET account_fen = account_fen + $3 WHERE region = $1 AND person_id = $2',
  'INSERT INTO inbox (region, event_id) SELECT region, event_id FROM outbox',
  'INSERT INTO inbox (region, event_id) VALUES ($1, now())',
  'DELETE FROM inbox WHERE region = $1 OR event_id = $2',
  'SELECT 1',
])('stops at a statement that it cannot do: %s', (text) => {
  expect(() => applyWrite(new Map(), write({ text, name: text }, '1', '2', 3))).toThrow('taken apart')
})
