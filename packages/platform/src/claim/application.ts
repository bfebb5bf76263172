import type { Care, IsoDate, Level } from '@yibao/engine'
import type { WrittenIdentity } from '../people/identity.ts'
import type { SentBill } from './bill.ts'
import type { ClaimedVisit } from './claim.ts'
import type { WrittenInvoice } from './invoices.ts'

/** What a person claims by hand (手工报销), having paid the whole bill. */
export type ClaimApplication = {
  readonly care: Care
  readonly institution: ClaimedInstitution
  /** `emergency` is set for emergency care, whatever is written. */
  readonly visit: Omit<ClaimedVisit, 'specialist'>
  readonly bill: SentBill
  readonly invoices: readonly WrittenInvoice[]
  /** By kind (see `PAPERS`); those that are missing are asked for once. */
  readonly papers: readonly { readonly kind: string; readonly uploadId: string }[]
  readonly bankAccount: string
  readonly by: Submitter
}

/** An institution on file by its code, or another one by name, level and place of care (six digits). */
export type ClaimedInstitution =
  | { readonly code: string }
  | { readonly name: string; readonly level: Level; readonly specialist: boolean; readonly place: string }

/** Who submits: the insured online, a clerk for the insured at the window, or somebody who acts for the insured (代办). */
export type Submitter = { readonly channel: 'self' | 'window' } | { readonly channel: 'agent'; readonly agent: Agent }

export type Agent = WrittenIdentity & { readonly name: string }

/** `today`: the day of submission, which the deadline is counted by. */
export type SubmitClaimCommand = { readonly application: ClaimApplication; readonly today: IsoDate }
