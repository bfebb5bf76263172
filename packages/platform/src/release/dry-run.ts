import { createEngine, type Engine, formatYuan, type IsoDate, loadPolicies, type PolicySet } from '@yibao/engine'
import type { Database } from '../database/database.ts'
import { inSnapshot } from '../database/snapshot.ts'
import { sql } from '../database/sql.ts'

/** What a draft does to bills of the past. Money as decimal strings of yuan. */
export type DryRun = {
  /** First and last day of the bills, and the day on which they are settled again under the new rules. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly asOf: IsoDate
  readonly bills: number
  /** Bills that come out otherwise under the draft on the day on which they were settled: it would alter the past. */
  readonly pastChanged: number
  readonly pastExamples: readonly string[]
  /** Settled on `asOf`: under the policies in force, and under the draft. */
  readonly fundBefore: string
  readonly fundAfter: string
  readonly gaining: number
  readonly losing: number
  /** Bills that cannot be settled under the draft: a figure is not established, or nothing is on file. */
  readonly unsettled: number
}

export type DryRunQuestion = {
  readonly region: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly asOf: IsoDate
}

const BILLS = sql`
  SELECT settlement_id, settled_case FROM settlement
  WHERE region = $1 AND state = 'settled' AND settled_on BETWEEN $2 AND $3`

type Bill = { readonly settlement_id: string; readonly settled_case: { readonly visit: object } }

const SHOWN_EXAMPLES = 20

/**
 * Settles every bill of a time again: on its own day, where nothing may change, and as if it fell on `asOf`, where the
 * difference is what the reform costs. Streams; the database must be opened without pipelining.
 */
export async function dryRun(
  database: Database,
  policies: { readonly inForce: PolicySet; readonly draft: PolicySet },
  question: DryRunQuestion,
  onProgress: (bills: number) => void = () => {},
): Promise<DryRun> {
  const [before, after] = [createEngine(policies.inForce), createEngine(policies.draft)]
  const sums = { bills: 0, pastChanged: 0, before: 0, after: 0, gaining: 0, losing: 0, unsettled: 0 }
  const pastExamples: string[] = []
  await inSnapshot(database, async (snapshot) => {
    const { region, from, to, asOf } = question
    for await (const bill of snapshot.rows<Bill>(BILLS, [region, from, to])) {
      sums.bills += 1
      if (sums.bills % 1_000 === 0) onProgress(sums.bills)
      if (fundOf(before, bill.settled_case) !== fundOf(after, bill.settled_case)) {
        sums.pastChanged += 1
        if (pastExamples.length < SHOWN_EXAMPLES) pastExamples.push(bill.settlement_id)
      }
      const moved = asIfOn(bill.settled_case, asOf)
      const [old, next] = [fundOf(before, moved), fundOf(after, moved)]
      if (next === null) sums.unsettled += 1
      if (old === null || next === null) continue
      sums.before += old
      sums.after += next
      if (next > old) sums.gaining += 1
      if (next < old) sums.losing += 1
    }
  })
  const { before: fundBefore, after: fundAfter, ...counts } = sums
  return {
    from: question.from,
    to: question.to,
    asOf: question.asOf,
    ...counts,
    pastExamples,
    fundBefore: formatYuan(fundBefore),
    fundAfter: formatYuan(fundAfter),
  }
}

/** What the funds pay, in fen; null where nothing can be settled. */
function fundOf(engine: Engine, written: unknown): number | null {
  const read = engine.read(written)
  if (!read.ok) return null
  const { status, amounts } = engine.summary(engine.settle(read.value))
  return status === 'not-established' ? null : amounts.fundTotal
}

/** The same bill on another day: filings are taken to hold as they held. */
function asIfOn<Written extends { readonly visit: object }>(written: Written, on: IsoDate): Written {
  const filings = (written as { readonly filings?: readonly object[] }).filings ?? []
  return {
    ...written,
    visit: { ...written.visit, admittedOn: on, settledOn: on },
    filings: filings.map((filing) => ({ ...filing, from: on, to: on })),
  }
}

/** The draft's set; throws where it cannot be read, since it was checked before. */
export function readDraft(files: Parameters<typeof loadPolicies>[0]): PolicySet {
  const loaded = loadPolicies(files)
  if (!loaded.ok) throw new Error(`a checked draft cannot be read: ${loaded.problems[0]?.message.en}`)
  return loaded.value
}
