import { ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../../work/casework.ts'
import { chinaDay } from '../../work/china-time.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { move } from '../../work/machine.ts'
import { perform } from '../../work/perform.ts'
import { notFound, refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { activeOn, INSURED_PERIODS, type InsuredPeriod } from '../insured-period.ts'
import { BOND_BY_ID, type BondAnswer, type BondRow, bondAnswer, bondNews, keepBondState } from './bond.ts'
import { BOND } from './transitions.ts'

export type AnswerInvitationCommand = { readonly bondId: string; readonly answer: 'confirm' | 'decline' }

/** The member's word on an invitation. Whoever confirms must be insured and active (YB-W506); declining is always possible. */
export const answerInvitation = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: AnswerInvitationCommand,
): Promise<Result<BondAnswer>> => perform(desk, who, actor, request, answerWork(who, command))

type Found = { readonly bond: BondRow | null; readonly periods: readonly InsuredPeriod[] }

const answerWork = (who: Who, { bondId, answer }: AnswerInvitationCommand): Casework<Found, BondAnswer> => ({
  load: async (read) => {
    const [[bond], periods] = await Promise.all([
      read<BondRow>(BOND_BY_ID, [who.region, who.personId, bondId]),
      read<InsuredPeriod>(INSURED_PERIODS, [who.region, who.personId]),
    ])
    return { bond: bond ?? null, periods }
  },
  decide: ({ bond, periods }, moment) => {
    if (bond === null || bond.side !== 'member') return refused(notFound('bondId', ['这份邀请', 'invitation']))
    const state = move(BOND, bond.state, answer, 'bondId')
    if (!state.ok) return state
    if (answer === 'confirm' && activeOn(periods, chinaDay(moment.at)) === null)
      return refused(memberNotActive('bondId'))
    const row: BondRow = { ...bond, state: state.value, changed_at: new Date(moment.at) }
    return ok({
      answer: bondAnswer(row),
      writes: [keepBondState(who, row)],
      events: [bondNews('bond-answered', who, row)],
      audit: [{ action: `bond.${answer}`, target: `bond/${bondId}` }],
    })
  },
})

const memberNotActive = (path: string): Problem =>
  refusal(
    'YB-W506',
    path,
    ['使用共济账户的家人须已参保并正常享受待遇', 'who uses a shared account must be insured and active'],
    ['参保关系恢复正常后再确认', 'confirm when the enrolment is in order again'],
  )
