import type { Client } from 'pg'
import { personId } from '../../../packages/platform/rig/world.ts'
import { type Row, rowsOf } from '../rows.ts'

/** Ids that are new in every transaction, and what was read in it, by the column that holds them. */
type Places = Readonly<Record<string, string>>

/**
 * A pgbench script that writes the rows of one settlement, as the server wrote them, once per transaction: another person, new
 * ids, the next numbers of that person's year and chain. One statement a table; the ten fee lines and the ledger entries are
 * one statement each. What does not change stands in the script as constants, which costs pgbench less than sending it would.
 */
export async function pgbenchScript(
  client: Client,
  { settlementId, region, people }: { readonly settlementId: string; readonly region: string; readonly people: number },
): Promise<string> {
  const insert = async (table: string, places: Places): Promise<string> =>
    insertion(table, await rowsOf(client, table, settlementId), { person_id: ':person::uuid', ...places })
  const { scheme, year, counters } = (await rowsOf(client, 'person_year', settlementId))[0]!
  const { account_fen: balance, audit_hash: hash } = (await rowsOf(client, 'person_book', settlementId))[0]!
  const first = personId(0).slice(0, -12)
  return [
    `\\set n random(1, ${people})`,
    'BEGIN;',
    `SELECT person_id AS person, audit_seq + 1 AS seq, gen_random_uuid() AS encounter, gen_random_uuid() AS settlement,
      gen_random_uuid() AS money, gen_random_uuid() AS event
      FROM person_book WHERE region = ${literal(region)}
      AND person_id = (${literal(first)} || lpad(:n::text, 12, '0'))::uuid FOR UPDATE \\gset`,
    `INSERT INTO person_year (region, person_id, scheme, year, counters, last_ordinal)
      VALUES (${literal(region)}, :person::uuid, ${literal(scheme)}, ${year}, ${literal(counters)}, 1)
      ON CONFLICT (region, person_id, scheme, year) DO UPDATE
      SET counters = excluded.counters, last_ordinal = person_year.last_ordinal + 1 RETURNING last_ordinal AS ordinal \\gset`,
    `${await insert('encounter', { encounter_id: ':encounter::uuid' })};`,
    `${await insert('fee_line', { encounter_id: ':encounter::uuid' })};`,
    `${await insert('settlement', {
      settlement_id: ':settlement::uuid',
      encounter_id: ':encounter::uuid',
      ordinal: ':ordinal::int',
    })};`,
    `${await insert('ledger_entry', { set_id: ':money::uuid', ref: ':settlement::uuid' })};`,
    `${await insert('audit_event', { seq: ':seq::bigint' })};`,
    `${await insert('outbox', { event_id: ':event::uuid' })};`,
    `${await insert('request_key', { key: ":settlement::text || '-key'" })};`,
    `UPDATE person_book SET account_fen = ${balance}, audit_seq = :seq::bigint, audit_hash = ${literal(hash)}::bytea
      WHERE region = ${literal(region)} AND person_id = :person::uuid;`,
    'COMMIT;',
    '',
  ]
    .map((statement) => statement.replaceAll(/\s*\n\s*/g, ' '))
    .join('\n')
}

function insertion(table: string, rows: readonly Row[], places: Places): string {
  const columns = Object.keys(rows[0]!)
  const tuples = rows.map((row) => columns.map((column) => places[column] ?? literal(row[column])).join(', '))
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${tuples.map((tuple) => `(${tuple})`).join(', ')}`
}

/** A constant of the script. pgbench reads `:name` as a variable even inside quotes, so colons are written as escapes. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\u003a')}'`
}
