import type { AnswerOf } from '../../../office/api/routes.ts'
import type { AgencyWordKey } from '../../words.ts'

/** A clearing statement in a list, and one with its settlements. */
export type ListedStatement = AnswerOf<'/api/v1/regions/{region}/clearings', 'get'>['clearings'][number]
export type Statement = AnswerOf<'/api/v1/regions/{region}/clearings/{clearingId}', 'get'>

/** What is done to a statement by hand. */
export type StatementAct = 'withdraw' | 'sign' | 'transfer'

/** Whose work each is (docs/http-routes.md, clearings). */
export const ROLE_OF: Readonly<Record<StatementAct, string>> = {
  withdraw: 'clerk',
  sign: 'reviewer',
  transfer: 'finance',
}
export const STATEMENT_ACTS: readonly StatementAct[] = ['withdraw', 'sign', 'transfer']
export const STATEMENT_COURSE = ['generated', 'signed', 'transferred', 'closed']

const STATES: Readonly<Record<string, AgencyWordKey>> = {
  generated: 'clearing.stateGenerated',
  withdrawing: 'clearing.stateWithdrawing',
  withdrawn: 'clearing.stateWithdrawn',
  signed: 'clearing.stateSigned',
  transferred: 'clearing.stateTransferred',
  closed: 'clearing.stateClosed',
}
const NEXT: Readonly<Record<string, AgencyWordKey>> = {
  generated: 'clearing.nextGenerated',
  withdrawing: 'clearing.nextWithdrawing',
  withdrawn: 'clearing.nextStatementWithdrawn',
  signed: 'clearing.nextSigned',
  transferred: 'clearing.nextTransferred',
  closed: 'clearing.nextClosed',
}

/** The words for a state, and for what comes after it. */
export const stateWord = (state: string): AgencyWordKey => STATES[state] ?? 'clearing.stateGenerated'
export const nextWord = (state: string): AgencyWordKey => NEXT[state] ?? 'clearing.nextGenerated'

/** The region on the other side of a statement. */
export const otherRegion = ({ side, homeRegion, hostRegion }: ListedStatement): string =>
  side === 'host' ? homeRegion : hostRegion
