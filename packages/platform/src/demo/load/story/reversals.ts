import { NIL_PERSON } from '../../../database/ids.ts'
import { sql } from '../../../database/sql.ts'
import { reverse } from '../../../settlement/reverse.ts'
import { settle } from '../../../settlement/settle.ts'
import { actorOf } from '../accounts.ts'
import { todayOf } from '../plan.ts'
import type { Player } from './cast.ts'
import type { Stage } from './stage.ts'

/** How many bills are taken back: one for so many people, within limits. */
const PEOPLE_A_BILL = 80
const [FEWEST, MOST] = [4, 150]
/** One person in so many is looked at. */
const STRIDE = 7

const LAST = sql`
  SELECT settlement_id FROM settlement
  WHERE region = $1 AND person_id = $2 AND state = 'settled' AND place = $1 AND kind = 'direct'
  ORDER BY year DESC, ordinal DESC LIMIT 1`

/** Takes back the last bill of some people at home today, and settles two in three of them again. */
export async function playReversals(stage: Stage, players: (index: number) => Player): Promise<void> {
  const { desk, plan } = stage
  const today = todayOf(plan)
  const cashier = actorOf('cashier')
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.floor(plan.people / PEOPLE_A_BILL)))
  let done = 0
  for (let index = 0; index < plan.people && done < wanted; index += STRIDE) {
    const { who } = players(index)
    const [last] = await desk.database.query<{ settlement_id: string }>(LAST, [who.region, who.personId])
    // Played again after a crash the answer is known by the step's name, whatever is the last bill now.
    const command = { settlementId: last?.settlement_id ?? NIL_PERSON, why: '演示：费用录错', today }
    const [name, at] = [`reversal/${index}`, plan.asOf - (wanted - done) * 1_000]
    const reversed = await stage.tried(name, at, (own, request) => reverse(own, who, cashier, request, command))
    if (!reversed.ok || reversed.value.encounterId === null) continue
    done += 1
    if (done % 3 === 0) continue
    const again = { encounterId: reversed.value.encounterId, settledOn: today, useAccount: true, shared: [] }
    await stage.tried(`${name}/again`, at, (own, request) => settle(own, who, cashier, request, again))
  }
}
