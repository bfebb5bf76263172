import { addDays, type IsoDate } from '@yibao/engine'
import type { ClaimApplication } from '../../../claim/application.ts'
import type { DemoPerson } from '../../city/people.ts'

/** A stay of nine days that somebody paid for in cash, discharged some days before they claim. */
export type ClaimedStay = {
  /** The day of the claim. */
  readonly day: IsoDate
  /** In yuan. */
  readonly total: string
  readonly withPapers: boolean
  /** A hospital at home unless told otherwise. */
  readonly institution?: ClaimApplication['institution']
}

export function stayClaim(person: DemoPerson, stay: ClaimedStay, uploadId: string): ClaimApplication {
  const { total, institution = hospitalAtHome(person.region) } = stay
  const [from, to] = [addDays(stay.day, -15), addDays(stay.day, -6)]
  const kinds = stay.withPapers ? ['invoice', 'itemised-list', 'discharge-record'] : ['invoice']
  return {
    care: 'inpatient',
    institution,
    visit: {
      from,
      to,
      emergency: false,
      diagnosis: 'none',
      selected: true,
      referred: false,
      signed: false,
      injury: 'none',
    },
    bill: { parts: { total, outOfCatalogue: '0.00', overLimit: '0.00', preSelfPay: '0.00' } },
    invoices: [{ number: invoiceOf(person), issuedOn: to, amount: total }],
    papers: kinds.map((kind) => ({ kind, uploadId })),
    bankAccount: person.bankAccount,
    by: { channel: 'self' },
  }
}

/** The code and number of an e-invoice that does not exist. */
const invoiceOf = ({ index }: DemoPerson): string => `99${String(index).padStart(18, '0')}`

/** One that was not linked to the system of the insurance that day. */
const hospitalAtHome = (region: string): ClaimApplication['institution'] => ({
  name: '演示未联网医院',
  level: 'level2',
  specialist: false,
  place: region,
})
