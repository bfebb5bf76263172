/** The platform's front door: what is not exported here is private to the package. */

export { ATTEMPTS_BEFORE_LOCK, type Attempt, acceptAttempt, LOCK_MS, takeAttempt } from './access/attempt.ts'
export { changePassword, disableUser, resetUser } from './access/change-user.ts'
export { type CreateUserCommand, createUser, type UserIssued } from './access/create-user.ts'
export { forgetNonces, recordNonce } from './access/nonce.ts'
export { findUser, findUserBySubject, listUsers, passwordHashOf } from './access/queries.ts'
export { endSession, findSession, forgetSessions, recordSession } from './access/session.ts'
export { findSigner, type Signer, setSigningKey } from './access/signing-key.ts'
export type { User } from './access/user.ts'
export { type CatalogueView, searchCatalogue } from './catalogue/queries.ts'
export { signClearing, transferClearing } from './clearing/decide-clearing.ts'
export { generateClearing } from './clearing/generate.ts'
export { type ClearingView, clearingById, clearingsOf } from './clearing/queries.ts'
export { serverAt } from './database/connections.ts'
export { type Database, type DatabaseConfig, openDatabase } from './database/database.ts'
export { type IdSource, type Instant, NIL_PERSON, uuidV7 } from './database/ids.ts'
export { type Migrated, migrate, SchemaTooNew, schemaVersion } from './database/migrate.ts'
export { schemaIsCurrent } from './database/readiness.ts'
export { isDatabaseUnavailable } from './database/unavailable.ts'
export { DELIVERIES } from './deliveries.ts'
export type { Embedded, EmbeddedDatabase } from './embedded/embedded.ts'
export { attachEmbedded, openEmbedded } from './embedded/open-embedded.ts'
export { type AdmitAnswer, type AdmitCommand, admit } from './encounter/admit.ts'
export { cancelEncounter } from './encounter/cancel.ts'
export { discharge } from './encounter/discharge.ts'
export { institutionOfEncounter } from './encounter/institution-of-encounter.ts'
export type { SentLine } from './encounter/price-lines.ts'
export { type EncounterView, encounterById, encountersOf, type LineView, linesOf } from './encounter/queries.ts'
export { type UploadAnswer, type UploadCommand, uploadLines } from './encounter/upload-lines.ts'
export { findInstitutions, type InstitutionView, institutionById } from './institution/queries.ts'
export { deliverAll, deliverDue, type Handlers, outboxDepth, type Round } from './outbox/courier.ts'
export { type Courier, keepDelivering } from './outbox/keep-delivering.ts'
export type { DayLine, DayTotals } from './reconciliation/day.ts'
export {
  confirmDeclaration,
  disputeDeclaration,
  payDeclaration,
  reviewDeclaration,
  withdrawDeclaration,
} from './reconciliation/decide-declaration.ts'
export { declareMonth } from './reconciliation/declare.ts'
export { type DeclarationView, dayOf, daysOf, declarationsOf } from './reconciliation/queries.ts'
export { reconcile } from './reconciliation/reconcile.ts'
export { checkRelease } from './release/check.ts'
export { publishRelease, returnRelease, submitRelease, withdrawRelease } from './release/decide-release.ts'
export { draftRelease } from './release/draft.ts'
export { type ReleaseDetail, type ReleaseView, releaseById, releasesOf } from './release/queries.ts'
export { openPolicyShelf, type PolicyShelf, type ReadyPolicies } from './release/shelf.ts'
export { tryRelease } from './release/try-release.ts'
export { findIdNumbers } from './secrets/id-number.ts'
export { keysFrom, loadKeys } from './secrets/key-file.ts'
export type { Keys } from './secrets/keys.ts'
export type { Secrets } from './secrets/secrets.ts'
export type { BookedAnswer } from './settlement/book.ts'
export {
  explainSettlement,
  findSettlement,
  institutionOfSettlement,
  listSettlements,
  type ShownSettlement,
} from './settlement/queries.ts'
export { type ReverseCommand, type ReversedAnswer, reverse } from './settlement/reverse.ts'
export { presettle, type SettleCommand, settle } from './settlement/settle.ts'
export { settleVisit, type VisitCommand } from './settlement/settle-visit.ts'
export { type StatementCheck, statementCheck } from './settlement/statement-check.ts'
export { type StatementRecord, statementRecord } from './settlement/statement-record.ts'
export { type Finding, type Progress, type Verified, verify } from './verify/verify.ts'
export { type Actor, type Desk, SYSTEM, type Who } from './work/desk.ts'
export { type DeskSources, openDesk } from './work/open-desk.ts'
export { type RequestKey, requestKey } from './work/request.ts'
