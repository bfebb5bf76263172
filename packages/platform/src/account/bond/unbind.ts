import { ok, type Result } from '@yibao/engine'
import type { Casework } from '../../work/casework.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { move } from '../../work/machine.ts'
import { perform } from '../../work/perform.ts'
import { notFound, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { BOND_BY_ID, type BondAnswer, type BondRow, bondAnswer, bondNews, keepBondState } from './bond.ts'
import { BOND } from './transitions.ts'

export type UnbindCommand = { readonly bondId: string }

/** Ends a bond, or takes back an invitation; either side may. What was set aside for a bill before is still settled. */
export const unbind = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: UnbindCommand,
): Promise<Result<BondAnswer>> => perform(desk, who, actor, request, unbindWork(who, command))

const unbindWork = (who: Who, { bondId }: UnbindCommand): Casework<BondRow | null, BondAnswer> => ({
  load: async (read) => (await read<BondRow>(BOND_BY_ID, [who.region, who.personId, bondId]))[0] ?? null,
  decide: (bond, moment) => {
    if (bond === null) return refused(notFound('bondId', ['这份绑定', 'bond']))
    const state = move(BOND, bond.state, 'unbind', 'bondId')
    if (!state.ok) return state
    const row: BondRow = { ...bond, state: state.value, changed_at: new Date(moment.at) }
    return ok({
      answer: bondAnswer(row),
      writes: [keepBondState(who, row)],
      events: [bondNews('bond-ended', who, row)],
      audit: [{ action: 'bond.unbind', target: `bond/${bondId}` }],
    })
  },
})
