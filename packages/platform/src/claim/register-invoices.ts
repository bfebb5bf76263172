import { ok, type Problem, type Result } from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { type Instant, NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import { isEnded } from './claim.ts'
import { loadHeldInvoices, othersDuplicate } from './duplicates.ts'
import type { ClaimInvoice } from './invoices.ts'

/**
 * How long invoices stay registered for a claim that has not come: between registering them and writing the claim lies no more
 * than one transaction, and a claim that comes later than this is not written.
 */
const RESERVED_MS = 60 * 60_000

export const isReservationOver = (registeredAt: Instant, now: Instant): boolean => now - registeredAt > RESERVED_MS

/** A row of the region's registry. */
type Registered = {
  readonly invoice_key: string
  readonly claimant: string
  readonly claim_id: string
  readonly registered_at: Date
}

const REGISTERED = sql`
  SELECT invoice_key, claimant, claim_id, registered_at FROM invoice_registry
  WHERE region = $1 AND person_id = $2 AND invoice_key = ANY($3::text[])`
const REGISTER = sql`
  INSERT INTO invoice_registry (region, person_id, invoice_key, claimant, claim_id, registered_at)
  SELECT $1, $2, unnest($3::text[]), $4, $5, $6
  ON CONFLICT (region, person_id, invoice_key) DO UPDATE
  SET claimant = excluded.claimant, claim_id = excluded.claim_id, registered_at = excluded.registered_at`

/** Invoices that other people hold, as looked up before the transaction: their claims are other people's rows. */
export type OthersInvoices = {
  readonly problems: readonly Problem[]
  /** What others registered and hold no longer, as it stood then. */
  readonly free: readonly Registered[]
}

/** Looks up who else registered any of these invoices, and whether they still hold it (YB-W601). */
export async function loadOthersInvoices(
  desk: Desk,
  who: Who,
  invoices: readonly ClaimInvoice[],
): Promise<OthersInvoices> {
  const rows = await loadRegistered(desk.database.query, who.region, invoices)
  const others = rows.filter(({ claimant }) => claimant !== who.personId)
  const problems: Problem[] = []
  const free: Registered[] = []
  for (const row of others) {
    const at = invoices.findIndex(({ invoice_no }) => invoice_no === row.invoice_key)
    if (await isHeld(desk, who.region, row, invoices[at]!))
      problems.push(othersDuplicate(at, row.invoice_key, row.registered_at))
    else free.push(row)
  }
  return { problems, free }
}

/**
 * Registers the invoices of a claim about to be written, in a transaction of its own under the region: what another person
 * holds is refused (YB-W601). An invoice whose claim was withdrawn, or rejected after its appeal, is free: the claim says so,
 * nobody has to take it out of the registry. Answers the moment of registration.
 */
export const registerInvoices = (
  desk: Desk,
  who: Who,
  actor: Actor,
  claim: { readonly claimId: string; readonly invoices: readonly ClaimInvoice[]; readonly others: OthersInvoices },
): Promise<Result<Instant>> =>
  perform(desk, { region: who.region, personId: NIL_PERSON }, actor, null, registerWork(who, claim))

function registerWork(
  { region, personId }: Who,
  { claimId, invoices, others }: Parameters<typeof registerInvoices>[3],
): Casework<readonly Registered[], Instant> {
  return {
    opensBook: true,
    load: (read) => loadRegistered(read, region, invoices),
    decide: (rows, { at }) => {
      const taken = rows.filter((row) => row.claimant !== personId && !others.free.some((known) => isSame(known, row)))
      if (taken.length > 0) return refused(...taken.map((row) => justTaken(row, invoices)))
      const keys = invoices.map(({ invoice_no }) => invoice_no)
      return ok({
        answer: at,
        writes: [write(REGISTER, region, NIL_PERSON, keys, personId, claimId, new Date(at))],
        audit: [{ action: 'claim.register-invoices', target: `claim/${claimId}` }],
      })
    },
  }
}

const loadRegistered = (
  read: Query,
  region: string,
  invoices: readonly ClaimInvoice[],
): Promise<readonly Registered[]> =>
  read<Registered>(REGISTERED, [region, NIL_PERSON, invoices.map(({ invoice_no }) => invoice_no)])

/** Held by a claim that goes on, or has been paid; or registered a moment ago for a claim that is still coming. */
async function isHeld(desk: Desk, region: string, row: Registered, invoice: ClaimInvoice): Promise<boolean> {
  const claims = await loadHeldInvoices(desk.database.query, { region, personId: row.claimant }, [invoice])
  if (claims.some((claim) => !isEnded(claim))) return true
  const isWritten = claims.some(({ claim_id }) => claim_id === row.claim_id)
  return !isWritten && !isReservationOver(row.registered_at.getTime(), desk.now())
}

const isSame = (a: Registered, b: Registered): boolean =>
  a.invoice_key === b.invoice_key &&
  a.claim_id === b.claim_id &&
  a.registered_at.getTime() === b.registered_at.getTime()

function justTaken({ invoice_key, registered_at }: Registered, invoices: readonly ClaimInvoice[]): Problem {
  const at = invoices.findIndex(({ invoice_no }) => invoice_no === invoice_key)
  return othersDuplicate(at, invoice_key, registered_at)
}

/** The claim came long after its invoices were registered: they may be another's by now. */
export const reservationOver: Problem = refusal(
  'YB-W903',
  'invoices',
  ['提交中断过久，发票登记已失效', 'the submission took too long: its registration of invoices is over'],
  ['重新提交', 'submit it again'],
)
