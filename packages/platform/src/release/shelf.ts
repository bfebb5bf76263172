import { createHash } from 'node:crypto'
import { createEngine, type Engine, loadPolicies, type PolicyFile, type PolicySet } from '@yibao/engine'
import { shippedPolicies, shippedPolicyFiles } from '@yibao/engine/policies'
import type { Database } from '../database/database.ts'
import { sql } from '../database/sql.ts'

/** A set of policy files with the engine over it. `setHash` names it: the same files, the same hash. */
export type ReadyPolicies = {
  readonly setHash: string
  readonly files: readonly PolicyFile[]
  readonly set: PolicySet
  readonly engine: Engine
}

/** The policies that bills are settled by, and those that earlier bills were settled by. */
export type PolicyShelf = {
  /** The release published last, or the shipped policies where none was. */
  readonly current: () => ReadyPolicies
  /** A set by its hash, for bills settled under it; null where it is not on record. */
  readonly at: (setHash: string) => Promise<ReadyPolicies | null>
  /** Looks again which set was published last. */
  readonly refresh: () => Promise<void>
}

// A release, once one was published; else the policies that this program, or an earlier one, shipped.
export const NEWEST = sql`
  SELECT coalesce(
    (SELECT set_hash FROM policy_publication ORDER BY ordinal DESC LIMIT 1),
    (SELECT set_hash FROM policy_set WHERE origin = 'shipped' ORDER BY published_at DESC, set_hash LIMIT 1)) AS set_hash,
    (SELECT count(*)::int FROM policy_publication) AS publications`
const BY_HASH = sql`SELECT set_hash, files FROM policy_set WHERE set_hash = $1`
export const RECORD_SET = sql`
  INSERT INTO policy_set (set_hash, files, origin, published_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`

type SetRow = { readonly set_hash: string; readonly files: readonly PolicyFile[] }

/** Opens the shelf of a database to settle by; the shipped policies go on record when they are not. */
export async function openPolicyShelf(database: Database, at: Date): Promise<PolicyShelf> {
  await recordPolicySet(database, shippedPolicyFiles(), 'shipped', at)
  return readPolicyShelf(database)
}

/** The shelf of a database as it is; writes nothing. Without any set on record the shipped policies are the current ones. */
export async function readPolicyShelf(database: Database): Promise<PolicyShelf> {
  const shipped = shippedPolicyFiles()
  const shippedHash = setHashOf(shipped)
  const ready = new Map([[shippedHash, readyWith(shippedHash, shipped, shippedPolicies())]])
  const at = async (setHash: string): Promise<ReadyPolicies | null> => {
    const known = ready.get(setHash)
    if (known) return known
    const [row] = await database.query<SetRow>(BY_HASH, [setHash])
    if (row === undefined) return null
    const made = readyFrom(row.set_hash, row.files)
    ready.set(setHash, made)
    return made
  }
  const newest = async (): Promise<ReadyPolicies> => {
    const [row] = await database.query<{ set_hash: string | null }>(NEWEST)
    return (await at(row?.set_hash ?? shippedHash))!
  }
  let current = await newest()
  return {
    current: () => current,
    at,
    refresh: async () => {
      current = await newest()
    },
  }
}

/** Puts a set of files on record; a set that is there already stays as it is. */
export async function recordPolicySet(
  database: Database,
  files: readonly PolicyFile[],
  origin: 'shipped' | 'release',
  at: Date,
): Promise<string> {
  const setHash = setHashOf(files)
  await database.query(RECORD_SET, [setHash, JSON.stringify(inOrder(files)), origin, at])
  return setHash
}

/** SHA-256 over the files in order of their paths, as 64 hex digits. */
export function setHashOf(files: readonly PolicyFile[]): string {
  const hash = createHash('sha256')
  for (const { path, text } of inOrder(files)) hash.update(JSON.stringify([path, text]))
  return hash.digest('hex')
}

const inOrder = (files: readonly PolicyFile[]): readonly PolicyFile[] =>
  files.map(({ path, text }) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1))

/** Files on record were checked before they were published: one that cannot be read any more is a fault. */
function readyFrom(setHash: string, files: readonly PolicyFile[]): ReadyPolicies {
  const loaded = loadPolicies(files)
  if (!loaded.ok) throw new Error(`policy set ${setHash} cannot be read: ${loaded.problems[0]?.message.en}`)
  return readyWith(setHash, files, loaded.value)
}

const readyWith = (setHash: string, files: readonly PolicyFile[], set: PolicySet): ReadyPolicies => ({
  setHash,
  files,
  set,
  engine: createEngine(set),
})
