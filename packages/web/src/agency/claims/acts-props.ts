import type { Dossier } from '../../office/claim/dossier.ts'
import type { ClaimAt } from './use-claim.ts'

/** What an act on a claim is given. */
export type ActsProps = {
  readonly claim: Dossier
  readonly path: ClaimAt
  /** Something was done: the claim is looked at anew. */
  readonly onDone: () => void
}
