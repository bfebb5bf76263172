import { accounts } from './accounts.ts'
import { apiDescription } from './api-page.ts'
import { audit } from './audit.ts'
import { claimPayments } from './claim-payments.ts'
import { claimReviews } from './claim-reviews.ts'
import { claims } from './claims.ts'
import { clearings } from './clearings.ts'
import { declarations } from './declarations.ts'
import { encounters } from './encounters.ts'
import { enrolmentChanges } from './enrolment-changes.ts'
import { enrolmentTransfers } from './enrolment-transfers.ts'
import { enrolments } from './enrolments.ts'
import { estimate } from './estimate.ts'
import { exports } from './exports.ts'
import { filingReviews } from './filing-reviews.ts'
import { filings } from './filings.ts'
import { health } from './health.ts'
import { institutions } from './institutions.ts'
import { monthlyCredits } from './monthly-credits.ts'
import { people } from './people.ts'
import { reconciliation } from './reconciliation.ts'
import { releases } from './releases.ts'
import type { Room } from './room.ts'
import { settlements } from './settlements.ts'
import { sharing } from './sharing.ts'
import { signIn } from './sign-in.ts'
import { statements } from './statements.ts'
import { uploads } from './uploads.ts'
import { users } from './users.ts'
import { visits } from './visits.ts'

/** Every room of the server. Their rights together are the table of permissions. */
export const ROOMS: readonly Room[] = [
  health,
  apiDescription,
  estimate,
  signIn,
  users,
  encounters,
  visits,
  settlements,
  statements,
  institutions,
  reconciliation,
  declarations,
  clearings,
  releases,
  claims,
  claimReviews,
  claimPayments,
  accounts,
  sharing,
  filings,
  filingReviews,
  uploads,
  people,
  enrolments,
  enrolmentChanges,
  enrolmentTransfers,
  monthlyCredits,
  exports,
  audit,
]
