import type { Sex } from '../secrets/id-number.ts'
import { maskBankAccount, maskIdNumber, maskName, maskPhone } from '../secrets/mask.ts'
import type { Secrets } from '../secrets/secrets.ts'
import { type PersonRow, SEALED_FOR } from './person.ts'

/**
 * A person as shown on pages and lists. No date of birth and no age: with the masked number they would give the whole one
 * (`reveal` shows them for a reason).
 */
export type PersonView = {
  readonly personId: string
  readonly idType: string
  readonly idNumber: string
  readonly name: string
  readonly phone: string | null
  readonly bankAccount: string | null
  readonly sex: Sex
}

export function personView(secrets: Secrets, row: PersonRow): PersonView {
  return {
    personId: row.person_id,
    idType: row.id_type,
    idNumber: maskIdNumber(secrets.unseal(row.id_number, SEALED_FOR.idNumber)),
    name: maskName(secrets.unseal(row.name, SEALED_FOR.name)),
    phone: row.phone === null ? null : maskPhone(secrets.unseal(row.phone, SEALED_FOR.phone)),
    bankAccount:
      row.bank_account === null ? null : maskBankAccount(secrets.unseal(row.bank_account, SEALED_FOR.bankAccount)),
    sex: row.sex,
  }
}
