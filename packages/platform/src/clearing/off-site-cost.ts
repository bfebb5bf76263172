import { ok } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { entrySet } from '../ledger/entry.ts'
import { handler } from '../outbox/deliver.ts'
import type { SettlementBooked } from '../settlement/booking.ts'

/**
 * The other half of an off-site settlement, in the books of the region of care: it owes the institution what the home region
 * owes it. A reversal comes as its own, negative settlement.
 */
export const offSiteCost = handler<null>(
  ({ payload }) => ({ region: (payload as SettlementBooked).place, personId: NIL_PERSON }),
  (_desk, { from, payload }) => ({
    opensBook: true,
    load: async () => null,
    decide: (_found, moment) => {
      const booked = payload as SettlementBooked
      const owed = booked.fundTotalFen + booked.accountFen + booked.sharedAccountFen
      const set = entrySet(
        {
          setId: moment.newId(),
          bookedOn: booked.settledOn,
          reason: booked.state === 'reversal' ? 'off-site-reversal' : 'off-site-cost',
          ref: booked.settlementId,
        },
        [
          [`region:${from.region}`, 0 - owed],
          [`institution:${booked.institutionId}`, owed],
        ],
      )
      return ok({
        answer: null,
        writes: [],
        money: [set],
        audit: [{ action: 'clearing.off-site-cost', target: `settlement/${booked.settlementId}` }],
      })
    },
  }),
)
