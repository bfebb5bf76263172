import type { Result } from '@yibao/engine'
import type { BookedAnswer } from '../../settlement/book.ts'
import { presettle, type SettleCommand, settle } from '../../settlement/settle.ts'
import { presettleVisit, settleVisit, type VisitCommand } from '../../settlement/settle-visit.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import type { RequestKey } from '../../work/request.ts'
import { type BondUse, withShared } from './with-shared.ts'

/** A settlement that relatives' accounts help to pay, in the order given. */
export type SharedSettleCommand = Omit<SettleCommand, 'shared'> & { readonly shared: readonly BondUse[] }

/** Settles a visit or stay with relatives' accounts. Refusals: those of `settle` and of `withShared`. */
export const settleWithShared = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey,
  command: SharedSettleCommand,
): Promise<Result<BookedAnswer>> =>
  withShared(desk, who, actor, request, command.shared, {
    ask: (shared) => presettle(desk, who, { ...command, shared }),
    settle: (shared) => settle(desk, who, actor, request, { ...command, shared }),
  })

/** A whole visit in one message that relatives' accounts help to pay, in the order given. */
export type SharedVisitCommand = VisitCommand & { readonly shared: readonly BondUse[] }

/** Registers and settles a visit, such as a purchase at a pharmacy, with relatives' accounts. Refusals: those of `settleVisit`
 * and of `withShared`. */
export const settleVisitWithShared = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey,
  { shared: uses, ...visit }: SharedVisitCommand,
): Promise<Result<BookedAnswer>> =>
  withShared(desk, who, actor, request, uses, {
    ask: (shared) => presettleVisit(desk, who, visit, shared),
    settle: (shared) => settleVisit(desk, who, actor, request, visit, shared),
  })
