import type { Database } from '../database/database.ts'
import { inSnapshot } from '../database/snapshot.ts'
import type { PolicyShelf } from '../release/shelf.ts'
import { auditProof } from './audit-proof.ts'
import { digestProof } from './digest-proof.ts'
import type { Finding } from './finding.ts'
import { SQL_PROOFS } from './proofs-in-sql.ts'
import { settlementProof } from './settlement-proof.ts'

export type { Finding } from './finding.ts'

/** How far a verification is. `done` counts what the proof looks at; proofs inside the database count as one. */
export type Progress = { readonly proof: string; readonly done: number }

export type Verified = {
  readonly findings: readonly Finding[]
  /** More was wrong than is kept. */
  readonly more: number
  readonly settlements: number
  readonly auditEvents: number
  readonly proofs: readonly string[]
}

const KEPT_FINDINGS = 1_000
const TELL_EVERY = 5_000

/**
 * Proves the books of a region, or of all: entries balance, accounts equal their entries, counters equal the settlements,
 * nothing is orphaned or double, audit chains are whole, and every settlement comes out the same to the fen when it is settled
 * again from its kept case. Streams: memory does not grow with the number of rows.
 */
export async function verify(
  database: Database,
  shelf: PolicyShelf,
  {
    region = null,
    onProgress = () => {},
  }: { readonly region?: string | null; readonly onProgress?: (at: Progress) => void } = {},
): Promise<Verified> {
  return inSnapshot(database, async (snapshot) => {
    const findings: Finding[] = []
    const counts = { settlements: 0, auditEvents: 0 }
    let more = 0
    const collect = async (found: AsyncIterable<Finding>) => {
      for await (const one of found)
        if (findings.length < KEPT_FINDINGS) findings.push(one)
        else more += 1
    }
    const counter = (proof: string, name: keyof typeof counts) => () => {
      counts[name] += 1
      if (counts[name] % TELL_EVERY === 0) onProgress({ proof, done: counts[name] })
    }
    for (const { name, statement, found } of SQL_PROOFS) {
      await collect(mapped(snapshot.rows<never>(statement, [region]), found))
      onProgress({ proof: name, done: 1 })
    }
    await collect(settlementProof(snapshot, shelf, region, counter('settlements', 'settlements')))
    onProgress({ proof: 'settlements', done: counts.settlements })
    await collect(auditProof(snapshot, region, counter('audit-chain', 'auditEvents')))
    onProgress({ proof: 'audit-chain', done: counts.auditEvents })
    await collect(digestProof(snapshot, region))
    onProgress({ proof: 'audit-digests', done: 1 })
    const proofs = [...SQL_PROOFS.map(({ name }) => name), 'settlements', 'audit-chain', 'audit-digests']
    return { findings, more, ...counts, proofs }
  })
}

async function* mapped<A, B>(all: AsyncIterable<A>, each: (one: A) => B): AsyncIterable<B> {
  for await (const one of all) yield each(one)
}
