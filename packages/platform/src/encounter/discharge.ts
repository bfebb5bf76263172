import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { ENCOUNTER_BY_ID, type EncounterRow } from './encounter.ts'
import { ENCOUNTER } from './transitions.ts'

export type DischargeCommand = { readonly encounterId: string; readonly dischargedOn: IsoDate; readonly today: IsoDate }
export type DischargeAnswer = {
  readonly encounterId: string
  readonly state: 'discharged'
  readonly dischargedOn: IsoDate
}

/** Ends a stay (2402); it is settled afterwards, and a filing made until then still counts (医保发〔2022〕22号). */
export const discharge = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: DischargeCommand,
): Promise<Result<DischargeAnswer>> => perform(desk, who, actor, request, dischargeWork(who, command))

type Found = { readonly encounter: EncounterRow | null; readonly lastCost: IsoDate | null }

const LAST_COST = sql`
  SELECT max(provided_on) AS last FROM fee_line WHERE region = $1 AND person_id = $2 AND encounter_id = $3`
const DISCHARGE = sql`
  UPDATE encounter SET state = 'discharged', discharged_on = $4
  WHERE region = $1 AND person_id = $2 AND encounter_id = $3`

/** The casework itself, for whoever knows what `load` would find. */
export function dischargeWork(
  who: Who,
  { encounterId, dischargedOn, today }: DischargeCommand,
): Casework<Found, DischargeAnswer> {
  const key = [who.region, who.personId, encounterId]
  return {
    load: async (read) => {
      const [[encounter], [cost]] = await Promise.all([
        read<EncounterRow>(ENCOUNTER_BY_ID, key),
        read<{ last: IsoDate | null }>(LAST_COST, key),
      ])
      return { encounter: encounter ?? null, lastCost: cost?.last ?? null }
    },
    decide: ({ encounter, lastCost }) => {
      if (encounter === null) return refused(notFound('encounterId', ['这次就诊', 'visit']))
      const moved = move(ENCOUNTER, encounter.state, 'discharge', 'encounterId')
      if (!moved.ok) return moved
      const earliest = lastCost !== null && lastCost > encounter.admitted_on ? lastCost : encounter.admitted_on
      if (dischargedOn < earliest || dischargedOn > today) return refused(notBetween(dischargedOn, earliest, today))
      return ok({
        answer: { encounterId, state: 'discharged', dischargedOn },
        writes: [write(DISCHARGE, ...key, dischargedOn)],
        audit: [{ action: 'encounter.discharge', target: `encounter/${encounterId}` }],
      })
    },
  }
}

const notBetween = (day: IsoDate, earliest: IsoDate, today: IsoDate): Problem =>
  refusal(
    'YB-W302',
    'dischargedOn',
    [
      `出院日期 ${day} 应在 ${earliest}（入院或最后一笔费用）至 ${today}（今天）之间`,
      `the day of discharge, ${day}, must be between ${earliest} (admission or last cost) and ${today} (today)`,
    ],
    ['核对出院日期，或先更正费用日期', 'check the day of discharge, or correct the dates of the costs first'],
  )
