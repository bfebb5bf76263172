import type { IsoDate, Scheme } from '@yibao/engine'
import { sql } from '../database/sql.ts'

/** What sharing must know of a period of somebody's enrolment in which they are insured, be it suspended. */
export type InsuredPeriod = {
  readonly scheme: Scheme
  readonly plan: string | null
  readonly state: 'active' | 'suspended'
  readonly from_date: IsoDate
  readonly to_date: IsoDate | null
}

export const INSURED_PERIODS = sql`
  SELECT scheme, plan, state, from_date, to_date FROM enrolment
  WHERE region = $1 AND person_id = $2 AND state IN ('active', 'suspended')`

/** The period that a day lies in; null: not insured. A suspended member keeps the wallet (医保钱包) and what is in the account. */
export const insuredOn = (periods: readonly InsuredPeriod[], on: IsoDate): InsuredPeriod | null =>
  periods.find(({ from_date, to_date }) => from_date <= on && (to_date === null || on <= to_date)) ?? null

/** The period that a day lies in, where benefits are not suspended in it. */
export function activeOn(periods: readonly InsuredPeriod[], on: IsoDate): InsuredPeriod | null {
  const period = insuredOn(periods, on)
  return period?.state === 'active' ? period : null
}
