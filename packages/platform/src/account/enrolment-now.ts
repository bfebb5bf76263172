import type { IsoDate, Scheme } from '@yibao/engine'
import { sql } from '../database/sql.ts'

/** What sharing must know of somebody's enrolment; there is at most one that is not ended. */
export type EnrolmentNow = {
  readonly enrolment_id: string
  readonly scheme: Scheme
  readonly plan: string | null
  readonly state: 'active' | 'suspended' | 'transferring'
  readonly from_date: IsoDate
  readonly to_date: IsoDate | null
}

export const ENROLMENT_NOW = sql`
  SELECT enrolment_id, scheme, plan, state, from_date, to_date FROM enrolment
  WHERE region = $1 AND person_id = $2 AND state IN ('active', 'suspended', 'transferring')`

/** Insured on a day, be it suspended: whoever is has a wallet (医保钱包), and may go on using what is in the account. */
export const isInsured = (enrolment: EnrolmentNow | null, on: IsoDate): enrolment is EnrolmentNow =>
  enrolment !== null && enrolment.from_date <= on && (enrolment.to_date === null || on <= enrolment.to_date)

/** Insured, and with benefits that are not suspended. */
export const isActive = (enrolment: EnrolmentNow | null, on: IsoDate): enrolment is EnrolmentNow =>
  isInsured(enrolment, on) && enrolment.state === 'active'
