import { ACCOUNT_DELIVERIES } from './account/deliveries.ts'
import { offSiteCost } from './clearing/off-site-cost.ts'
import type { Handlers } from './outbox/courier.ts'

/** Who handles which event. */
export const DELIVERIES: Handlers = {
  ...ACCOUNT_DELIVERIES,
  'off-site-cost': offSiteCost,
}
