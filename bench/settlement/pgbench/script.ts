import type { Client } from 'pg'
import { personId } from '../../../packages/platform/rig/world.ts'
import { rowsOf } from '../rows.ts'

/** Ids that are new in every transaction, and what was read in it, by the column that holds them. */
type Places = Readonly<Record<string, string>>

/** The script, and the variables it is run with. */
export type PgbenchScript = { readonly text: string; readonly variables: Readonly<Record<string, string>> }

/**
 * A pgbench script that writes the rows of one settlement, as the server wrote them, once per transaction: another person, new
 * ids, the next numbers of that person's year and chain. One statement a table; the ten fee lines and the ledger entries are
 * one statement each. What the rows say is sent with every statement, as whoever writes it must; only what is the same in
 * every settlement of the region – codes, states, words – could stand in a statement, and is sent here too.
 */
export async function pgbenchScript(
  client: Client,
  { settlementId, region, people }: { readonly settlementId: string; readonly region: string; readonly people: number },
): Promise<PgbenchScript> {
  const variables = new Map<string, string>()
  const sent = (value: unknown): string => {
    if (value === null || value === undefined) return 'NULL'
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    if (!variables.has(text)) variables.set(text, `v${variables.size + 1}`)
    return `:${variables.get(text)}`
  }
  const insert = async (table: string, places: Places): Promise<string> => {
    const rows = await rowsOf(client, table, settlementId)
    const columns = Object.keys(rows[0]!)
    const known: Places = { person_id: ':person::uuid', ...places }
    const tuples = rows.map((row) => `(${columns.map((column) => known[column] ?? sent(row[column])).join(', ')})`)
    return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${tuples.join(', ')};`
  }
  const { scheme, year, counters } = (await rowsOf(client, 'person_year', settlementId))[0]!
  const { account_fen: balance, audit_hash: hash } = (await rowsOf(client, 'person_book', settlementId))[0]!
  const text = [
    `\\set n random(1, ${people})`,
    'BEGIN;',
    `SELECT person_id AS person, audit_seq + 1 AS seq, gen_random_uuid() AS encounter, gen_random_uuid() AS settlement,
      gen_random_uuid() AS money, gen_random_uuid() AS event
      FROM person_book WHERE region = ${sent(region)}
      AND person_id = (${sent(personId(0).slice(0, -12))} || lpad(:n::text, 12, '0'))::uuid FOR UPDATE \\gset`,
    `INSERT INTO person_year (region, person_id, scheme, year, counters, last_ordinal)
      VALUES (${sent(region)}, :person::uuid, ${sent(scheme)}, ${sent(year)}, ${sent(counters)}, 1)
      ON CONFLICT (region, person_id, scheme, year) DO UPDATE
      SET counters = excluded.counters, last_ordinal = person_year.last_ordinal + 1 RETURNING last_ordinal AS ordinal \\gset`,
    await insert('encounter', { encounter_id: ':encounter::uuid' }),
    await insert('fee_line', { encounter_id: ':encounter::uuid' }),
    await insert('settlement', {
      settlement_id: ':settlement::uuid',
      encounter_id: ':encounter::uuid',
      ordinal: ':ordinal::int',
    }),
    await insert('ledger_entry', { set_id: ':money::uuid', ref: ':settlement::uuid' }),
    await insert('audit_event', { seq: ':seq::bigint' }),
    await insert('outbox', { event_id: ':event::uuid' }),
    await insert('request_key', { key: ":settlement::text || '-key'" }),
    `UPDATE person_book SET account_fen = ${sent(balance)}, audit_seq = :seq::bigint, audit_hash = ${sent(hash)}
      WHERE region = ${sent(region)} AND person_id = :person::uuid;`,
    'COMMIT;',
    '',
  ]
    .map((statement) => statement.replaceAll(/\s*\n\s*/g, ' '))
    .join('\n')
  return { text, variables: Object.fromEntries([...variables].map(([value, name]) => [name, value])) }
}
