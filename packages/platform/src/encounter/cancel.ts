import { ok, type Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { ENCOUNTER_BY_ID, type EncounterRow } from './encounter.ts'
import { ENCOUNTER } from './transitions.ts'

export type CancelCommand = { readonly encounterId: string; readonly why: string }
export type CancelAnswer = { readonly encounterId: string; readonly state: 'cancelled' }

/** Takes back a registration that has no settlement in force (2202, 2404). Its lines stay on record and are never settled. */
export const cancelEncounter = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: CancelCommand,
): Promise<Result<CancelAnswer>> => perform(desk, who, actor, request, cancelWork(who, command))

const CANCEL = sql`
  UPDATE encounter SET state = 'cancelled' WHERE region = $1 AND person_id = $2 AND encounter_id = $3`

function cancelWork(who: Who, { encounterId, why }: CancelCommand): Casework<EncounterRow | null, CancelAnswer> {
  const key = [who.region, who.personId, encounterId]
  return {
    load: async (read) => (await read<EncounterRow>(ENCOUNTER_BY_ID, key))[0] ?? null,
    decide: (encounter) => {
      if (encounter === null) return refused(notFound('encounterId', ['这次就诊', 'visit']))
      const moved = move(ENCOUNTER, encounter.state, 'cancel', 'encounterId')
      if (!moved.ok) return moved
      return ok({
        answer: { encounterId, state: 'cancelled' },
        writes: [write(CANCEL, ...key)],
        audit: [{ action: 'encounter.cancel', target: `encounter/${encounterId}`, why }],
      })
    },
  }
}
