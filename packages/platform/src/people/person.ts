import type { IsoDate } from '@yibao/engine'
import { sql, sqlColumns } from '../database/sql.ts'
import type { Sex } from '../secrets/id-number.ts'
import type { Secrets } from '../secrets/secrets.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import type { Contact } from './contact.ts'
import type { Identity } from './identity.ts'

/** A person as kept: what identifies them is sealed. */
export type PersonRow = {
  readonly person_id: string
  readonly id_type: string
  readonly id_number: Uint8Array
  readonly name: Uint8Array
  readonly phone: Uint8Array | null
  readonly bank_account: Uint8Array | null
  readonly sex: Sex
  readonly birth_date: IsoDate
}

/** The purpose that each value is sealed for: one cannot be passed off as another. */
export const SEALED_FOR = {
  idNumber: 'person/id-number',
  name: 'person/name',
  phone: 'person/phone',
  bankAccount: 'person/bank-account',
} as const

const COLUMNS = [
  'person_id',
  'id_type',
  'id_number',
  'name',
  'phone',
  'bank_account',
  'sex',
  'birth_date',
] as const satisfies readonly (keyof PersonRow)[]

export const PERSON_COLUMNS = sqlColumns(COLUMNS).list
const WRITTEN = sqlColumns(['region', 'created_at', ...COLUMNS])

export const PERSON_BY_ID = sql`SELECT ${PERSON_COLUMNS} FROM person WHERE region = $1 AND person_id = $2`

const INSERT = sql`INSERT INTO person (${WRITTEN.list}) VALUES (${WRITTEN.places})`
const CONTACT = sql`
  UPDATE person SET phone = $3, bank_account = $4 WHERE region = $1 AND person_id = $2`

export function insertPerson(
  secrets: Secrets,
  { region, personId }: Who,
  identity: Identity,
  { name, phone, bankAccount }: Contact & { readonly name: string },
  at: Date,
): Write {
  const row: PersonRow = {
    person_id: personId,
    id_type: identity.idType,
    id_number: secrets.seal(identity.idNumber, SEALED_FOR.idNumber),
    name: secrets.seal(name.trim(), SEALED_FOR.name),
    phone: sealedOrNull(secrets, phone, SEALED_FOR.phone),
    bank_account: sealedOrNull(secrets, bankAccount, SEALED_FOR.bankAccount),
    sex: identity.sex,
    birth_date: identity.birthDate,
  }
  return write(INSERT, region, at, ...COLUMNS.map((column) => row[column]))
}

export const writeContact = (
  { region, personId }: Who,
  { phone, bank_account }: Pick<PersonRow, 'phone' | 'bank_account'>,
): Write => write(CONTACT, region, personId, phone, bank_account)

export const sealedOrNull = (secrets: Secrets, plain: string | null, context: string): Uint8Array | null =>
  plain === null ? null : secrets.seal(plain, context)
