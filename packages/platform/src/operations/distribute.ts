import { ok, type Problem, type Result, text } from '@yibao/engine'
import type { Database } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { refused } from '../work/refusal.ts'

/**
 * How the tables are spread over the nodes of a Citus cluster. Distributed by `person_id` and not by `region`: regions differ
 * a thousandfold in size and would fill one shard each, while person ids come from a keyed hash and spread evenly. A piece of
 * casework touches one person, so it stays on one shard with everything it reads: all these tables are colocated.
 * What it costs: a region's lists ask every shard, and rows under the nil person, of all regions, lie on one shard.
 */
const BY_PERSON = [
  'person_book',
  'person',
  'enrolment',
  'enrolment_transfer',
  'filing',
  'encounter',
  'fee_line',
  'person_year',
  'settlement',
  'ledger_entry',
  'ledger_day',
  'account_credit',
  'account_bond',
  'account_hold',
  'hold_claim',
  'wallet_transfer',
  'claim',
  'claim_invoice',
  'invoice_registry',
  'claim_payment',
  'upload',
  'settlement_journal',
  'reconciliation',
  'declaration',
  'clearing',
  'export_request',
  'request_key',
  'audit_event',
  'audit_digest',
  'outbox',
  'inbox',
]

/** Written at every request of a signed-in user or institution, and looked up by one key. */
const BY_OWN_KEY = [
  ['session', 'token_hash'],
  ['request_nonce', 'institution_id'],
] as const

/** Small, read by everyone: a copy on every node. */
const REFERENCE = [
  'schema_version',
  'institution',
  'catalogue_item',
  'policy_set',
  'policy_publication',
  'policy_release',
  'user_account',
]

/** What spreads one table. */
export type Distribution = { readonly table: string; readonly text: string }

/** The calls that spread the schema over a Citus cluster, in order: every table once. */
export const distributionStatements = (): readonly Distribution[] => [
  ...REFERENCE.map((table) => ({ table, text: `SELECT create_reference_table('${table}')` })),
  ...BY_PERSON.map((table, i) => byColumn(table, 'person_id', i === 0 ? 'none' : BY_PERSON[0]!)),
  ...BY_OWN_KEY.map(([table, column]) => byColumn(table, column, 'none')),
]

const byColumn = (table: string, column: string, with_: string): Distribution => ({
  table,
  text: `SELECT create_distributed_table('${table}', '${column}', colocate_with => '${with_}')`,
})

const AVAILABLE = sql`SELECT 1 AS available FROM pg_available_extensions WHERE name = 'citus'`
const SPREAD = sql`SELECT logicalrelid::text AS name FROM pg_catalog.pg_dist_partition`

/**
 * Spreads the tables over the nodes of the Citus cluster whose coordinator `database` is, and answers with those that were not
 * spread before. Run again after an interruption it goes on. YB-W940 where the server has no Citus.
 */
export async function distribute(database: Database): Promise<Result<readonly string[]>> {
  if ((await database.query(AVAILABLE)).length === 0) return refused(noCitus)
  const client = await database.connect()
  try {
    await client.control('CREATE EXTENSION IF NOT EXISTS citus')
    const before = new Set((await client.query<{ name: string }>(SPREAD)).map(({ name }) => name))
    const missing = distributionStatements().filter(({ table }) => !before.has(table))
    for (const { text: call } of missing) await client.control(call)
    return ok(missing.map(({ table }) => table))
  } finally {
    client.release()
  }
}

const noCitus: Problem = {
  code: 'YB-W940',
  path: 'database',
  severity: 'error',
  message: text('数据库服务器没有安装 Citus 扩展', 'the database server does not have the extension citus'),
  remedy: text(
    '让 DATABASE_URL 指向 Citus 集群的协调节点；单台 PostgreSQL 不需要这一步',
    'let DATABASE_URL name the coordinator of a Citus cluster; a single PostgreSQL does not need this',
  ),
}
