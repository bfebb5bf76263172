import type { Handlers } from '../outbox/courier.ts'
import { beginAfterStop, checkDouble, stopForOther } from './conflict-events.ts'
import { receiveArrival, receiveLetter, receiveReturn, receiveSheet } from './transfer/transfer-events.ts'

/** What enrolments in one region say to those in another. */
export const ENROLMENT_DELIVERIES: Handlers = {
  'enrolment-check': checkDouble,
  'enrolment-stop': stopForOther,
  'enrolment-stopped': beginAfterStop,
  'enrolment-letter': receiveLetter,
  'enrolment-returned': receiveReturn,
  'enrolment-moved': receiveSheet,
  'enrolment-arrived': receiveArrival,
}
