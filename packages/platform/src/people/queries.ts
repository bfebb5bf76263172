import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { normalised } from '../secrets/id-number.ts'
import type { Desk, Who } from '../work/desk.ts'
import { DOCUMENT_KINDS } from './document-kinds.ts'
import { PERSON_BY_ID, PERSON_COLUMNS, type PersonRow } from './person.ts'
import { type PersonView, personView } from './person-view.ts'

const PAGE = sql`
  SELECT ${PERSON_COLUMNS} FROM person WHERE region = $1 AND person_id > $2 ORDER BY person_id LIMIT $3`

/** A person of a region, masked; null: not registered there. */
export async function personOf(desk: Desk, { region, personId }: Who): Promise<PersonView | null> {
  const [row] = await desk.database.query<PersonRow>(PERSON_BY_ID, [region, personId])
  return row === undefined ? null : personView(desk.secrets, row)
}

/** Finds a person by their document: its number gives the person's id, so nothing is searched. Null: not registered here. */
export async function findPerson(
  desk: Desk,
  region: string,
  { idType, idNumber }: { readonly idType: string; readonly idNumber: string },
): Promise<PersonView | null> {
  if (!Object.hasOwn(DOCUMENT_KINDS, idType)) return null
  return personOf(desk, { region, personId: desk.secrets.personIdOf(idType, normalised(idNumber)) })
}

/** One page of a list, and where the next one begins: null after the last. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly next: string | null }

/** The people of a region in the order of their ids, masked, from after a person (null: from the first) on. */
export async function listPeople(
  desk: Desk,
  region: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<Page<PersonView>> {
  const rows = await desk.database.query<PersonRow>(PAGE, [region, after ?? NIL_PERSON, limit + 1])
  const shown = rows.slice(0, limit)
  return {
    rows: shown.map((row) => personView(desk.secrets, row)),
    next: rows.length > limit ? shown.at(-1)!.person_id : null,
  }
}
