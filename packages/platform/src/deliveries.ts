import { ACCOUNT_DELIVERIES } from './account/deliveries.ts'
import { CLEARING_DELIVERIES } from './clearing/deliveries.ts'
import { ENROLMENT_DELIVERIES } from './enrolment/deliveries.ts'
import type { Handlers } from './outbox/courier.ts'

/** Who handles which event. */
export const DELIVERIES: Handlers = {
  ...ACCOUNT_DELIVERIES,
  ...CLEARING_DELIVERIES,
  ...ENROLMENT_DELIVERIES,
}
