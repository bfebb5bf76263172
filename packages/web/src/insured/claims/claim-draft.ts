import type { RequestOf } from '../../office/api/routes.ts'
import type { CLAIMS } from '../../office/claim/dossier.ts'
import type { KeptFile } from '../../office/papers/files.ts'

export type Application = RequestOf<typeof CLAIMS, 'post'>['body']
export type Care = Application['care']
export type Injury = NonNullable<Application['visit']['injury']>

/** An invoice as it is being written; `key` tells rows apart. */
export type DraftInvoice = {
  readonly key: number
  readonly number: string
  readonly issuedOn: string
  readonly amount: string
}

/** A claim as it is being filled in. */
export type ClaimDraft = {
  readonly place: string
  /** Code of a designated institution; `OTHER`: one that is not on file, by its name; empty: not chosen yet. */
  readonly institution: string
  readonly name: string
  readonly level: string
  readonly care: Care | ''
  readonly from: string
  readonly to: string
  readonly emergency: boolean
  readonly referred: boolean
  readonly injury: Injury
  readonly total: string
  readonly outOfCatalogue: string
  readonly overLimit: string
  readonly preSelfPay: string
  readonly invoices: readonly DraftInvoice[]
  readonly papers: Readonly<Record<string, KeptFile>>
  readonly bankAccount: string
}

/** The choice of an institution that is not among those on file. */
export const OTHER = 'other'

export const EMPTY: ClaimDraft = {
  place: '',
  institution: '',
  name: '',
  level: '',
  care: '',
  from: '',
  to: '',
  emergency: false,
  referred: false,
  injury: 'none',
  total: '',
  outOfCatalogue: '',
  overLimit: '',
  preSelfPay: '',
  invoices: [{ key: 1, number: '', issuedOn: '', amount: '' }],
  papers: {},
  bankAccount: '',
}

/** The papers that a claim of this kind brings; the server tells what is missing all the same, and asks for it once. */
export function papersFor({ care, emergency, referred, injury }: ClaimDraft): readonly string[] {
  return [
    'invoice',
    'itemised-list',
    care === 'inpatient' ? 'discharge-record' : 'prescription-or-record',
    ...(emergency || care === 'emergency' ? ['emergency-diagnosis'] : []),
    ...(referred ? ['referral-certificate'] : []),
    ...(injury === 'none' ? [] : ['cause-statement']),
    ...(injury === 'third-party' ? ['third-party-papers'] : []),
    'other',
  ]
}

/** What is sent; the parts of the bill that were left empty are nothing. */
export function applicationOf(draft: ClaimDraft & { readonly care: Care }): Application {
  const { place, institution, name, level, care, from, to, emergency, referred, injury, invoices, papers } = draft
  const sent = {
    care,
    institution: institution === OTHER ? { name: name.trim(), level, place } : { code: institution },
    visit: { from, to, emergency, referred, injury },
    bill: {
      total: tidy(draft.total),
      outOfCatalogue: orNothing(draft.outOfCatalogue),
      overLimit: orNothing(draft.overLimit),
      preSelfPay: orNothing(draft.preSelfPay),
    },
    invoices: invoices.map(({ number, issuedOn, amount }) => ({
      number: number.trim(),
      issuedOn,
      amount: tidy(amount),
    })),
    papers: papersFor(draft).flatMap((kind) => (papers[kind] ? [{ kind, uploadId: papers[kind].uploadId }] : [])),
    bankAccount: draft.bankAccount.replace(/[\s-]/g, ''),
  }
  // Level and kinds of papers come from lists that the page shows; the server checks them against its own.
  return sent as Application
}

/** `30,000 元` is what people copy from bills. */
const tidy = (amount: string): string => amount.replace(/[,，\s元¥￥]/g, '')
const orNothing = (amount: string): string => (amount.trim() === '' ? '0.00' : tidy(amount))

/** Where the request is not complete enough to be sent: fields that are empty, by their paths. */
export function emptyFields({
  place,
  institution,
  name,
  level,
  care,
  from,
  to,
  total,
  invoices,
  bankAccount,
}: ClaimDraft): readonly string[] {
  const needed: readonly (readonly [string, string])[] = [
    ['place', place],
    ['institution', place === '' ? '-' : institution],
    ['institution.name', institution === OTHER ? name.trim() : '-'],
    ['institution.level', institution === OTHER ? level : '-'],
    ['care', care],
    ['visit.from', from],
    ['visit.to', to],
    ['bill.total', total.trim()],
    ...invoices.flatMap(({ number, issuedOn, amount }, i): [string, string][] => [
      [`invoices[${i}].number`, number.trim()],
      [`invoices[${i}].issuedOn`, issuedOn],
      [`invoices[${i}].amount`, amount.trim()],
    ]),
    ['bankAccount', bankAccount.trim()],
  ]
  return needed.flatMap(([path, value]) => (value === '' ? [path] : []))
}
