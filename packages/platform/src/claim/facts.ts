import { type IsoDate, isIsoDate } from '@yibao/engine'
import { type CatalogueItem, ITEMS_BY_CODE } from '../catalogue/item.ts'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { INSTITUTION_BY_ID } from '../encounter/encounter.ts'
import type { InstitutionFacts } from '../settlement/eligibility.ts'
import { loadPersonFacts, type PersonFacts } from '../settlement/facts.ts'
import type { Who } from '../work/desk.ts'
import type { ClaimedInstitution, SubmitClaimCommand } from './application.ts'
import { codesOf } from './bill.ts'
import { type HeldInvoice, loadHeldInvoices } from './duplicates.ts'
import { type ClaimInvoice, invoicesOf } from './invoices.ts'

/** What must be known to judge an application. */
export type ClaimFacts = {
  readonly person: PersonFacts
  /** As on file, or as the application describes one that is not; null: a code that nobody has. */
  readonly institution: KnownInstitution | null
  readonly catalogue: readonly CatalogueItem[]
  /** Ids of the uploads named that are really the person's. */
  readonly uploads: ReadonlySet<string>
  /** Claims of the same person with the same invoices. */
  readonly held: readonly HeldInvoice[]
  readonly invoices: readonly ClaimInvoice[]
}

export type KnownInstitution = Pick<InstitutionFacts, 'region' | 'name' | 'level' | 'specialist'> & {
  readonly institution_id: string | null
}

/** Reads what concerns an application; its days may be wrong. */
export async function loadClaimFacts(
  read: Query,
  who: Who,
  { application, today }: SubmitClaimCommand,
): Promise<ClaimFacts> {
  const { from, to } = application.visit
  const on = isIsoDate(to) ? to : today
  const days = { from: isIsoDate(from) && from < on ? from : on, to: on }
  const invoices = invoicesOf(application.invoices)
  const [person, { institution, catalogue }, uploads, held] = await Promise.all([
    loadPersonFacts(read, who, on),
    loadPlace(read, application.institution, codesOf(application.bill), days),
    loadUploads(
      read,
      who,
      application.papers.map(({ uploadId }) => uploadId),
    ),
    loadHeldInvoices(read, who, invoices),
  ])
  return { person, institution, catalogue, uploads, held, invoices }
}

async function loadPlace(
  read: Query,
  claimed: ClaimedInstitution,
  codes: readonly string[],
  days: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<Pick<ClaimFacts, 'institution' | 'catalogue'>> {
  const institution = 'code' in claimed ? await loadInstitution(read, claimed.code) : described(claimed)
  if (institution === null || codes.length === 0) return { institution, catalogue: [] }
  return {
    institution,
    catalogue: await read<CatalogueItem>(ITEMS_BY_CODE, [institution.region, codes, days.from, days.to]),
  }
}

async function loadInstitution(read: Query, code: string): Promise<KnownInstitution | null> {
  const [found] = await read<InstitutionFacts>(INSTITUTION_BY_ID, [code])
  return found ?? null
}

const described = ({
  name,
  level,
  specialist,
  place,
}: Exclude<ClaimedInstitution, { readonly code: string }>): KnownInstitution => ({
  institution_id: null,
  region: place,
  name: name.trim(),
  level,
  specialist,
})

// Compared as text: what is no id at all is simply not there.
const UPLOADS = sql`
  SELECT upload_id FROM upload WHERE region = $1 AND person_id = $2 AND upload_id::text = ANY($3::text[])`

/** Which of these ids are uploads of the person. */
export async function loadUploads(
  read: Query,
  { region, personId }: Who,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await read<{ upload_id: string }>(UPLOADS, [region, personId, ids])
  return new Set(rows.map(({ upload_id }) => upload_id))
}
