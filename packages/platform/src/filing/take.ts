import { type IsoDate, ok, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import type { RequestKey } from '../work/request.ts'
import type { FilingAnswer } from './filing.ts'
import { review } from './review.ts'

export type TakeCommand = { readonly filingId: string; readonly today: IsoDate }

/** An official takes an application for review, or takes it over from a colleague. */
export const takeFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: TakeCommand,
): Promise<Result<FilingAnswer>> =>
  review(desk, who, actor, request, {
    ...command,
    action: 'take',
    byReviewer: false,
    decide: ({ row, next }) => ok({ row: { ...row, state: next, reviewer: actor.id }, others: [] }),
  })
