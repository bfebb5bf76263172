import { describe, expect, it } from 'vitest'
import { migrationFaults, type OtherIndexes } from './migration-rules.fixture.ts'
import type { Migration } from './migrations.ts'
import { businessTables, parsedSchema } from './parsed-schema.fixture.ts'

const OTHER_INDEXES: OtherIndexes = {
  account_credit_queue: 'queue of a region',
  enrolment_transfer_queue: 'queue of a region',
  filing_queue: 'queue of a region',
  filing_ending: 'daily sweep of a region',
  filing_starting: 'daily sweep of a region',
  claim_queue: 'queue of a region',
  claim_payment_running: 'queue of a region',
  reconciliation_by_day: 'rows of the region by institution; all are under the nil person',
  settlement_journal_by_institution: 'the journal is read by institution',
  settlement_journal_by_home: 'the journal is cleared by home region',
  account_hold_open: 'what expires, whoever’s it is',
  outbox_booked: 'settlements on their way to the journal, whoever’s they are',
  outbox_due: 'what else is due, whoever’s it is',
  ledger_entry_by_day: 'brin: ranges of blocks, for the roll-up of a day',
  audit_event_by_time: 'brin: ranges of blocks, for the digest of a day',
}

it('the schema can be spread over machines, and money is whole fen', async () => {
  expect(await migrationFaults(OTHER_INDEXES)).toEqual([])
  expect(businessTables(await parsedSchema()).length).toBeGreaterThan(25)
})

describe('a migration is refused for', () => {
  const table = (columns: string): readonly Migration[] => [{ name: 'next', up: `CREATE TABLE t (${columns})` }]
  const KEYED = 'region text NOT NULL, person_id uuid NOT NULL, id uuid, PRIMARY KEY (region, person_id, id)'

  it.each<readonly [string, string, string]>([
    ['a serial', `${KEYED}, n serial`, 't.n is serial'],
    ['an identity column', `${KEYED}, n int GENERATED ALWAYS AS IDENTITY`, 'a constraint is IDENTITY'],
    ['an enum or another type of its own', `${KEYED}, mood mood`, 't.mood is mood'],
    ['floating-point money', `${KEYED}, amount double precision`, 't.amount is float8'],
    ['money in an integer', `${KEYED}, amount_fen integer`, 't.amount_fen holds money as int4'],
    ['money that does not say fen', `${KEYED}, amount bigint`, 't.amount is a bigint without its unit'],
    ['an exclusion constraint', `${KEYED}, EXCLUDE (id WITH =)`, 'a constraint is EXCLUSION'],
    ['a deferrable constraint', `${KEYED}, UNIQUE (region, person_id) DEFERRABLE`, 'a constraint is deferrable'],
    ['a key without the person', `${KEYED}, UNIQUE (region, id)`, 't_region_id_key begins with region, id'],
    ['a foreign key without the person', `${KEYED}, o uuid REFERENCES other (o)`, 't refers to another table by o'],
    ['a table without a key', 'region text NOT NULL, person_id uuid NOT NULL', 't has no primary key'],
  ])('%s', async (_what, columns, fault) => {
    expect(await migrationFaults({}, table(columns))).toContain(fault)
  })

  it.each([
    'CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f()',
    'CREATE SEQUENCE s',
    "CREATE TYPE mood AS ENUM ('good')",
    "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
  ])('%s', async (up) => {
    await expect(migrationFaults({}, [{ name: 'next', up }])).rejects.toThrow('do to the schema?')
  })

  it('an exception that is none', async () => {
    expect(await migrationFaults({ t_pkey: 'queue' }, table(KEYED))).toEqual([
      't_pkey is named as an exception and is none',
    ])
  })
})
