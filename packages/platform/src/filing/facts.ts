import { type IsoDate, isCovered } from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { loadPersonFacts, type PersonFacts } from '../settlement/facts.ts'
import type { Who } from '../work/desk.ts'
import { FILINGS_OF_PERSON, type FilingRow } from './filing.ts'

/** A visit or stay that is not settled yet. */
export type OpenVisit = { readonly place: string; readonly admitted_on: IsoDate }

/** What is known of a person where a filing is applied for or ended. */
export type FilingFactsFound = {
  readonly person: PersonFacts
  readonly filings: readonly FilingRow[]
  readonly openVisits: readonly OpenVisit[]
  /** Ids of the uploads named that are really the person's. */
  readonly uploads: ReadonlySet<string>
}

const OPEN_VISITS = sql`
  SELECT place, admitted_on FROM encounter
  WHERE region = $1 AND person_id = $2 AND state IN ('open', 'discharged', 'reopened') ORDER BY admitted_on`
// Compared as text: what is no id at all is simply not there.
const UPLOADS = sql`
  SELECT upload_id FROM upload WHERE region = $1 AND person_id = $2 AND upload_id::text = ANY($3::text[])`

/** Reads all of it at once. `uploads` are the ids that an application names. */
export async function loadFilingFacts(
  read: Query,
  { region, personId }: Who,
  today: IsoDate,
  uploads: readonly (string | null)[] = [],
): Promise<FilingFactsFound> {
  const key = [region, personId]
  const [person, filings, openVisits, found] = await Promise.all([
    loadPersonFacts(read, { region, personId }, today),
    read<FilingRow>(FILINGS_OF_PERSON, key),
    read<OpenVisit>(OPEN_VISITS, key),
    read<{ upload_id: string }>(UPLOADS, [...key, uploads.filter((id) => id !== null)]),
  ])
  return { person, filings, openVisits, uploads: new Set(found.map(({ upload_id }) => upload_id)) }
}

/** Open visits at the place of a filing. */
export const visitsAt = (place: string, visits: readonly OpenVisit[]): readonly OpenVisit[] =>
  visits.filter((visit) => isCovered(visit.place, place))
