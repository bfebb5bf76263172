import type { Instant } from '../database/ids.ts'
import type { Who } from '../work/desk.ts'

/** Something that another person's or region's rows must learn of: kept with the change, delivered after it. */
export type OutboxEvent = {
  readonly topic: Topic
  readonly payload: Readonly<Record<string, unknown>>
  /** Not before this moment; left out: at once. */
  readonly dueAt?: Instant
}

export type Topic =
  | 'settlement-booked'
  | 'off-site-cost'
  | 'bond-invited'
  | 'bond-answered'
  | 'bond-ended'
  | 'hold-used'
  | 'hold-unused'
  | 'hold-expires'
  | 'hold-refund'
  | 'transfer-sent'
  | 'transfer-answered'
  | 'transfer-expires'
  | 'premium-paid'
  | 'enrolment-check'
  | 'enrolment-stop'
  | 'enrolment-stopped'
  | 'enrolment-letter'
  | 'enrolment-returned'
  | 'enrolment-moved'
  | 'enrolment-arrived'
  | 'clearing-generated'
  | 'clearing-signed'
  | 'clearing-transferred'
  | 'clearing-closed'
  | 'clearing-withdrawn'
  | 'clearing-released'

/** An event on its way: what was kept, and whose change it came from. */
export type SentEvent = {
  readonly eventId: string
  readonly from: Who
  readonly topic: Topic
  readonly payload: Readonly<Record<string, unknown>>
}
