import type { Period } from './use-enrolments.ts'

/** Whether somebody's bills of a day are paid for, and where they are not, why. */
export type Standing = 'inForce' | 'waiting' | 'suspended' | 'ended' | 'transferring' | 'none'

/** How somebody stands on a day, by the period that the day lies in. */
export function standingOn(period: Pick<Period, 'state' | 'benefitsFrom'> | null, day: string): Standing {
  if (period === null) return 'none'
  if (period.state === 'active') return day < period.benefitsFrom ? 'waiting' : 'inForce'
  return period.state === 'suspended' || period.state === 'transferring' ? period.state : 'ended'
}
