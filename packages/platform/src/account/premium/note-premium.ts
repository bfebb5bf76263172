import { formatYuan, type IsoDate, ok } from '@yibao/engine'
import { sql } from '../../database/sql.ts'
import { handler } from '../../outbox/deliver.ts'
import { write } from '../../work/casework.ts'
import { chinaDay } from '../../work/china-time.ts'
import type { Who } from '../../work/desk.ts'
import type { HoldUnused, HoldUsed } from '../hold/close.ts'

/** Payload of `premium-paid`; money in fen. */
export type PremiumPaid = {
  readonly holdId: string
  readonly payer: Who
  readonly member: Who
  readonly year: number
  readonly amountFen: number
}

/** A premium that a relative paid, as the enrolment keeps it in `details.premiums`; `amount` in yuan. */
export type KeptPremium = {
  readonly year: number
  readonly amount: string
  readonly paidOn: string
  readonly premiumId: string
}

type Period = {
  readonly enrolment_id: string
  readonly state: string
  readonly to_date: IsoDate | null
  readonly premiums: readonly KeptPremium[]
}

const RESIDENT_PERIODS = sql`
  SELECT enrolment_id, state, to_date, coalesce(details -> 'premiums', '[]') AS premiums FROM enrolment
  WHERE region = $1 AND person_id = $2 AND scheme = 'resident' AND state <> 'conflict'
    AND (to_date IS NULL OR to_date >= from_date)
  ORDER BY from_date DESC`
const NOTE = sql`
  UPDATE enrolment SET details = details || jsonb_build_object('premiums', $4::jsonb)
  WHERE region = $1 AND person_id = $2 AND enrolment_id = $3`

/** A relative's money reaches the enrolment: noted once for a year and kept by the fund, or sent back where it has no use. */
export const notePremium = handler<readonly Period[]>(
  ({ payload }) => (payload as PremiumPaid).member,
  (_desk, { payload }) => {
    const { holdId, payer, member, year, amountFen } = payload as PremiumPaid
    return {
      load: (read) => read<Period>(RESIDENT_PERIODS, [member.region, member.personId]),
      decide: (periods, { at }) => {
        const enrolment = periods.find((period) => takesPremium(period, year))
        const paidBefore = periods.some(({ premiums }) => premiums.some((one) => one.year === year))
        if (enrolment === undefined || paidBefore) {
          return ok({
            answer: null,
            writes: [],
            events: [{ topic: 'hold-unused', payload: { holdId, payer } satisfies HoldUnused }],
            audit: [{ action: 'premium.send-back', target: `hold/${holdId}` }],
          })
        }
        const kept: KeptPremium = { year, amount: formatYuan(amountFen), paidOn: chinaDay(at), premiumId: holdId }
        const premiums = JSON.stringify([...enrolment.premiums, kept])
        return ok({
          answer: null,
          writes: [write(NOTE, member.region, member.personId, enrolment.enrolment_id, premiums)],
          events: [{ topic: 'hold-used', payload: { holdId, payer, usedFen: amountFen } satisfies HoldUsed }],
          audit: [{ action: 'premium.note', target: `enrolment/${enrolment.enrolment_id}` }],
        })
      },
    }
  },
)

const takesPremium = ({ state, to_date }: Period, year: number): boolean =>
  (state === 'active' || state === 'suspended') && (to_date === null || to_date >= `${year}-01-01`)
