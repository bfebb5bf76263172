import type { Text } from '@yibao/engine'
import type { AnswerOf } from '../api/routes.ts'

export const CLAIMS = '/api/v1/regions/{region}/persons/{personId}/claims'
export const CLAIM = `${CLAIMS}/{claimId}` as const

type Shown = AnswerOf<typeof CLAIM, 'get'>

/** A line of a claimed bill, counted from 1 as deductions do. */
export type ClaimLine = {
  readonly line: number
  readonly code: string
  readonly name?: string
  readonly price: string
  readonly quantity: string
  readonly providedOn: string
}
export type Deduction = { readonly line: number | null; readonly amount: string | null; readonly why: string }
export type AskedPaper = { readonly kind: string; readonly name: Text; readonly handedIn: 'upload' | 'shown' | 'field' }

/** A claim with everything beside it. */
export type Dossier = Omit<Shown, 'bill' | 'askedPapers'> & {
  readonly bill: Omit<Shown['bill'], 'lines'> & { readonly lines?: readonly ClaimLine[] }
  readonly askedPapers: readonly AskedPaper[]
}

/** The server's schema leaves lines and papers open; they are of these shapes (packages/platform, claim/dossier.ts). */
export const dossierIn = (shown: Shown): Dossier => shown as unknown as Dossier

/** Tells one round of work on a claim from the next: what may be done again after it was sent back or a payment failed is another piece of work. */
export const roundOf = ({
  decisions: { first_decision: first, second_decision: second, appeal },
  payments,
}: Dossier): string => [first?.at, second?.at, appeal?.at, payments.length].join('/')

/** Deductions of the first review; the schema leaves them open, too. */
export const deductionsOf = ({ decisions }: Dossier): readonly Deduction[] =>
  (decisions.first_decision?.deductions ?? []) as unknown as readonly Deduction[]
