import { ok, type Result } from '@yibao/engine'
import { sql } from '../../database/sql.ts'
import { handler } from '../../outbox/deliver.ts'
import { type Casework, write } from '../../work/casework.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { perform } from '../../work/perform.ts'
import type { HoldUnused } from './close.ts'

/** Payload of `hold-expires`, and what names a hold to the member's side. */
export type HoldExpires = { readonly holdId: string; readonly member: Who; readonly payer: Who }

/**
 * Gives a hold back to its payer, unless a settlement has taken it. Decided on the member's side, where settlements are made:
 * the first row of `hold_claim` wins, a settlement's or this one, which names none and bars every settlement after it.
 */
export const giveUpHold = (desk: Desk, actor: Actor, hold: HoldExpires): Promise<Result<null>> =>
  perform(desk, hold.member, actor, null, giveUpWork(hold))

/** A hold whose time is over. */
export const holdExpires = handler<boolean>(
  ({ payload }) => (payload as HoldExpires).member,
  (_desk, { payload }) => giveUpWork(payload as HoldExpires),
)

const CLAIM = sql`SELECT hold_id FROM hold_claim WHERE region = $1 AND person_id = $2 AND hold_id = $3`
const BAR = sql`
  INSERT INTO hold_claim (region, person_id, hold_id, payer_region, payer_person, settlement_id, used_fen, claimed_at)
  VALUES ($1, $2, $3, $4, $5, NULL, 0, $6)`

const giveUpWork = ({ holdId, member, payer }: HoldExpires): Casework<boolean, null> => ({
  load: async (read) => (await read(CLAIM, [member.region, member.personId, holdId])).length > 0,
  decide: (claimed, { at }) => {
    const target = `hold/${holdId}`
    if (claimed) return ok({ answer: null, writes: [], audit: [{ action: 'hold.claimed-before', target }] })
    return ok({
      answer: null,
      writes: [write(BAR, member.region, member.personId, holdId, payer.region, payer.personId, new Date(at))],
      events: [{ topic: 'hold-unused', payload: { holdId, payer } satisfies HoldUnused }],
      audit: [{ action: 'hold.give-up', target }],
    })
  },
})
