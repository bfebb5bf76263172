import type { Handlers } from '../outbox/courier.ts'
import { bondTold } from './bond/told.ts'
import { holdRefund, holdUnused, holdUsed } from './hold/close.ts'
import { holdExpires } from './hold/give-up.ts'
import { notePremium } from './premium/note-premium.ts'
import { transferAnswered, transferExpires, transferSent } from './transfer/told.ts'

/** What personal accounts and sharing do at the other person. */
export const ACCOUNT_DELIVERIES: Handlers = {
  'bond-invited': bondTold,
  'bond-answered': bondTold,
  'bond-ended': bondTold,
  'hold-used': holdUsed,
  'hold-unused': holdUnused,
  'hold-expires': holdExpires,
  'hold-refund': holdRefund,
  'transfer-sent': transferSent,
  'transfer-expires': transferExpires,
  'transfer-answered': transferAnswered,
  'premium-paid': notePremium,
}
