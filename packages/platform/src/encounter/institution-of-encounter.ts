import { sql } from '../database/sql.ts'
import type { Desk, Who } from '../work/desk.ts'

/** The institution that a visit or stay is at, for the rights of its counter; null where the person has none of that id. */
export async function institutionOfEncounter(
  desk: Desk,
  { region, personId }: Who,
  encounterId: string,
): Promise<string | null> {
  const [row] = await desk.database.query<{ institution_id: string }>(INSTITUTION, [region, personId, encounterId])
  return row?.institution_id ?? null
}

const INSTITUTION = sql`
  SELECT institution_id FROM encounter WHERE region = $1 AND person_id = $2 AND encounter_id = $3`
