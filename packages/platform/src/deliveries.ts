import { offSiteCost } from './clearing/off-site-cost.ts'
import type { Handlers } from './outbox/courier.ts'

/** Who handles which event. */
export const DELIVERIES: Handlers = {
  'off-site-cost': offSiteCost,
}
