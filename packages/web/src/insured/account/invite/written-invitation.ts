import type { Kin } from '@yibao/engine'
import type { RequestOf } from '../../../office/api/routes.ts'
import { otherWay } from '../relatives.ts'
import type { ACCOUNT } from '../use-account.ts'

export type InvitationBody = RequestOf<`${typeof ACCOUNT}/bonds`, 'post'>['body']

/** An invitation as it is written in the form; `kin` is what the relative is to the writer. */
export type WrittenInvitation = {
  readonly region: string
  readonly idType: string
  readonly idNumber: string
  readonly name: string
  readonly kin: string
  readonly limit: string
}

/** The request: numbers without spaces, and the relation from the payer's side, who is the writer. */
export const invitationBody = (written: WrittenInvitation): InvitationBody => ({
  member: {
    region: written.region,
    idType: written.idType,
    idNumber: written.idNumber.replace(/\s/g, '').toUpperCase(),
    name: written.name.trim(),
  },
  // What is empty is sent as it is: the server says at which field something is missing.
  relation: otherWay(written.kin) as Kin,
  limit: written.limit.trim() === '' ? null : written.limit.trim(),
})
