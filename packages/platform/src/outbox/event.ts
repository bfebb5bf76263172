import type { Instant } from '../database/ids.ts'

/** Something that another person's or region's rows must learn of: kept with the change, delivered after it. */
export type OutboxEvent = {
  readonly topic: Topic
  readonly payload: Readonly<Record<string, unknown>>
  /** Not before this moment; left out: at once. */
  readonly dueAt?: Instant
}

export type Topic =
  | 'settlement-booked'
  | 'bond-invited'
  | 'bond-answered'
  | 'bond-ended'
  | 'hold-used'
  | 'hold-expires'
  | 'hold-refund'
  | 'transfer-sent'
  | 'transfer-answered'
  | 'transfer-expires'
  | 'declaration-paid'
  | 'clearing-generated'
  | 'clearing-signed'
  | 'clearing-transferred'
