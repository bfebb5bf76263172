import { normalised } from '../secrets/id-number.ts'
import type { Desk, Who } from '../work/desk.ts'
import { DOCUMENT_KINDS } from './document-kinds.ts'
import { PERSON_BY_ID, type PersonRow, SEALED_FOR } from './person.ts'

/** Somebody as a relative names them. */
export type NamedPerson = {
  readonly region: string
  readonly idType: string
  readonly idNumber: string
  readonly name: string
}

/**
 * Whoever has both this document and this name in a region; null: nobody. The two are asked for together, so that a number by
 * itself does not tell whether its holder is insured somewhere.
 */
export async function personNamed(desk: Desk, { region, idType, idNumber, name }: NamedPerson): Promise<Who | null> {
  if (!Object.hasOwn(DOCUMENT_KINDS, idType)) return null
  const who = { region, personId: desk.secrets.personIdOf(idType, normalised(idNumber)) }
  const [row] = await desk.database.query<PersonRow>(PERSON_BY_ID, [who.region, who.personId])
  if (row === undefined) return null
  return normalised(desk.secrets.unseal(row.name, SEALED_FOR.name)) === normalised(name) ? who : null
}
