import { readdir } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { parsedSchema, type Schema } from './parsed-schema.fixture.ts'
import { type Fault, shardFaults } from './shard-rules.fixture.ts'
import { knownStatements } from './sql.ts'

const ROOT = new URL('..', import.meta.url)

/**
 * Statements that look across people on purpose: whatever contains `text` may break the rules named in `excuses`. Who adds a
 * row says why one person's shard is not enough; a row, or an excuse, that nothing needs any more fails the test.
 */
const ACROSS_PEOPLE: readonly {
  readonly text: string
  readonly excuses: readonly Fault[]
  readonly because: string
}[] = [
  {
    text: 'SKIP LOCKED',
    excuses: ['region', 'person', 'join'],
    because: 'a courier takes what is due, whoever’s it is; an event moves from the home region to the place of care',
  },
  {
    text: "topic = 'settlement-booked' AND due_at <= $1",
    excuses: ['region', 'person', 'join'],
    because: 'all that was booked enters the journal before somebody counts it',
  },
  { text: 'min(due_at) AS oldest', excuses: ['region', 'person'], because: 'how much waits, for metrics' },
  { text: '$1::text IS NULL OR', excuses: ['region', 'person'], because: 'proofs go through everybody’s books' },
  { text: 'JOIN hold_claim c', excuses: ['join'], because: 'proof: both sides of a shared account' },
  {
    text: 'JOIN settlement_journal j ON j.region = s.place',
    excuses: ['join'],
    because: 'proof: both regions of a bill',
  },
  { text: 'WITH owed AS', excuses: ['join'], because: 'proof: what two regions owe each other' },
  {
    text: 'FROM ledger_day d FULL JOIN',
    excuses: ['join'],
    because: 'proof: sums of a region beside people’s entries',
  },
  { text: 'FROM audit_event WHERE region = $1 AND at', excuses: ['person'], because: 'the digest of a region’s day' },
  { text: 'GROUP BY account ORDER BY account', excuses: ['person'], because: 'the roll-up of a region’s day' },
  { text: 'AS something FROM institution', excuses: ['region', 'person'], because: 'whether anything is there yet' },
  { text: 'FROM claim c JOIN person p', excuses: ['person'], because: 'queue of a region' },
  { text: 'FROM claim_payment t JOIN claim c', excuses: ['person'], because: 'queue of a region' },
  { text: 'FROM account_credit WHERE region = $1 AND state', excuses: ['person'], because: 'queue of a region' },
  { text: 'FROM filing f JOIN person p', excuses: ['person'], because: 'queue of a region' },
  { text: 'count(*)::int AS filings', excuses: ['person'], because: 'how long the queue of a region is' },
  {
    text: "FROM enrolment WHERE region = $1 AND state = 'conflict'",
    excuses: ['person'],
    because: 'queue of a region',
  },
  { text: 'FROM enrolment_transfer WHERE region = $1 AND state IN', excuses: ['person'], because: 'queue of a region' },
  {
    text: 'e.person_id > $2 AND l.set_id IS NULL',
    excuses: ['person'],
    because: 'monthly credits of a region, page by page',
  },
  { text: 'AS day FROM filing WHERE region = $1', excuses: ['person'], because: 'the sweep of a region, page by page' },
  {
    text: 'FROM person WHERE region = $1 AND person_id >',
    excuses: ['person'],
    because: 'people of a region, page by page',
  },
  { text: 'WHERE region = ANY($1::text[])', excuses: ['region'], because: 'one person’s enrolments wherever they are' },
  { text: 'FROM settlement_journal WHERE region', excuses: ['person'], because: 'the journal is read by institution' },
  {
    text: 'UPDATE settlement_journal',
    excuses: ['person'],
    because: 'a declaration or clearing takes bills of many people',
  },
  {
    text: 'FROM settlement_journal j',
    excuses: ['person', 'join'],
    because: 'bills of many beside rows of the region',
  },
  { text: 'FROM clearing c, jsonb_to_recordset', excuses: ['person', 'join'], because: 'the bills a clearing lists' },
  {
    text: 'FROM settlement WHERE region = $1 AND settled_on BETWEEN',
    excuses: ['person'],
    because: 'a bulk export of a region, allowed by a second person',
  },
  {
    text: 'SELECT settlement_id, settled_case',
    excuses: ['person'],
    because: 'a release is tried on the bills of a region',
  },
]

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

let schema: Schema
beforeAll(async () => {
  schema = await parsedSchema()
  for (const file of await readdir(ROOT, { recursive: true }))
    if (isModule(file)) await import(new URL(file, ROOT).href)
})

/** Modules of the program. The worker is the start of a thread and has no statement. */
const isModule = (file: string): boolean =>
  file.endsWith('.ts') && !/\.(test|fixture|d)\.ts$|embedded\/database-worker\.ts$/.test(file)

it('every statement keeps to one region and one person, or is named with the reason', async () => {
  const needed = new Set<string>()
  const found: string[] = []
  for (const { text } of knownStatements()) {
    const rows = ACROSS_PEOPLE.filter((row) => oneLine(text).includes(row.text))
    for (const fault of await shardFaults(text, schema)) {
      const excusing = rows.filter(({ excuses }) => excuses.includes(fault))
      if (excusing.length === 0) found.push(`${fault}: ${oneLine(text)}`)
      for (const row of excusing) needed.add(`${fault}: ${row.text}`)
    }
  }
  expect(found).toEqual([])
  const idle = ACROSS_PEOPLE.flatMap(({ text, excuses }) => excuses.map((fault) => `${fault}: ${text}`))
  expect(idle.filter((one) => !needed.has(one))).toEqual([])
  expect(knownStatements().length).toBeGreaterThan(100)
})

describe('the rules', () => {
  it.each<readonly [string, readonly Fault[]]>([
    ['SELECT state FROM filing WHERE region = $1 AND person_id = $2', []],
    ['SELECT state FROM filing WHERE (region, person_id) = ($1, $2)', []],
    ['SELECT name FROM institution WHERE institution_id = $1', []],
    ['SELECT state FROM filing WHERE region = $1', ['person']],
    ['SELECT state FROM filing WHERE person_id = $1', ['region']],
    ['SELECT state FROM filing WHERE filing_id = $1', ['person', 'region']],
    ['SELECT state FROM filing WHERE region = $1 AND (person_id = $2 OR filing_id = $3)', ['person']],
    ['SELECT state FROM filing WHERE region = $1 AND person_id <> $2', ['person']],
    ['SELECT state FROM filing WHERE region = $1 AND person_id = ANY($2)', ['person']],
    ['SELECT state FROM filing WHERE region = $1 AND person_id = person_id', ['person']],
    ['UPDATE filing SET note = $3 WHERE region = $1 AND person_id = $2', []],
    ['UPDATE filing SET note = $2 WHERE filing_id = $1', ['person', 'region']],
    ['UPDATE filing SET region = $3 WHERE region = $1 AND person_id = $2', ['move']],
    ['DELETE FROM inbox WHERE region = $1 AND event_id = $2', ['person']],
    ['INSERT INTO inbox (region, person_id, event_id, received_at) VALUES ($1, $2, $3, $4)', []],
    ['INSERT INTO inbox (region, event_id, received_at) VALUES ($1, $2, $3)', ['insert', 'person']],
    ['INSERT INTO inbox VALUES ($1, $2, $3, $4)', ['insert', 'person', 'region']],
    [
      'INSERT INTO inbox (region, person_id, event_id, received_at) VALUES ($1, $2, $3, $4) ON CONFLICT (event_id) DO NOTHING',
      ['insert'],
    ],
    [
      'INSERT INTO inbox (region, person_id, event_id, received_at) SELECT region, person_id, event_id, due_at FROM outbox WHERE region = $1 AND person_id = $2',
      [],
    ],
    [
      'INSERT INTO inbox (region, person_id, event_id, received_at) SELECT $1, $2, * FROM unnest($3::uuid[], $4::timestamptz[])',
      [],
    ],
    [
      'SELECT 1 FROM encounter e JOIN fee_line l USING (region, person_id, encounter_id) WHERE e.region = $1 AND l.person_id = $2',
      [],
    ],
    [
      'SELECT 1 FROM encounter e JOIN fee_line l USING (encounter_id) WHERE e.region = $1 AND e.person_id = $2',
      ['join', 'person', 'region'],
    ],
    [
      'SELECT 1 FROM encounter e JOIN fee_line l ON l.region = $1 AND l.person_id = $3 WHERE e.region = $1 AND e.person_id = $2',
      ['join'],
    ],
    [
      'SELECT (SELECT sum(l.amount_fen) FROM fee_line l WHERE l.encounter_id = e.encounter_id) FROM encounter e WHERE e.region = $1 AND e.person_id = $2',
      ['join', 'person', 'region'],
    ],
    [
      'SELECT 1 FROM filing WHERE region = $1 AND person_id = $2 AND filing_id IN (SELECT filing_id FROM settlement)',
      ['join', 'person', 'region'],
    ],
    [
      'WITH gone AS (DELETE FROM outbox WHERE region = $1 AND person_id = $2 RETURNING region, person_id) SELECT 1 FROM gone g JOIN inbox i ON i.region = g.region AND i.person_id = g.person_id',
      [],
    ],
    [
      'SELECT 1 FROM encounter e NATURAL JOIN fee_line l WHERE e.region = $1 AND e.person_id = $2',
      ['join', 'person', 'region', 'unknown'],
    ],
    ['SELECT state FROM filing WHERE region = $1 AND person_id = $2 OFFSET $3', ['offset']],
    ['SELECT name FROM institution OFFSET 10', ['offset']],
    ['SELECT pg_advisory_xact_lock(1)', ['session']],
    ['LISTEN news', ['session']],
    ["SELECT pg_notify('news', '')", ['session']],
    ['SELECT 1 FROM no_such_table', ['unknown']],
    ['TRUNCATE filing', ['unknown']],
  ])('%s: %j', async (text, faults) => {
    expect([...(await shardFaults(text, schema))].sort()).toEqual(faults)
  })
})
