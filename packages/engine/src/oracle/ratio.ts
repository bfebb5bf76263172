import type { BenefitVersion } from '../policy/documents.ts'
import type { Coinsurance } from '../policy/steps/coinsurance.ts'
import type { RateValue, Table } from '../policy/table.ts'
import { type Figure, type Reading, rateIn } from './figures.ts'
import { absolute, add, multiply, ONE, type Rational, subtract, withinWhole, ZERO } from './rational.ts'
import { mapRatios, type Schedule, scheduleOf } from './schedule.ts'

/** Step 5: the ratios of the brackets, with the off-site step and (`full`) without it. */
export type Ratios = { readonly paid: Schedule; readonly full: Schedule; readonly offSiteEstablished: boolean }

export function ratiosOf(version: BenefitVersion, coinsurance: Coinsurance, reading: Reading): Ratios {
  const full = personShare(coinsurance, withPoints(coinsurance.rate, coinsurance.points, reading), reading)
  const { offSite } = version
  if (offSite === null || offSite.mode === 'own-table') return { paid: full, full, offSiteEstablished: true }
  const value = rateIn(offSite.table, reading, 'off-site')
  if (value === null) return { paid: full, full, offSiteEstablished: false }
  const reduce = (ratio: Rational): Rational =>
    offSite.mode === 'factor' ? multiply(ratio, value) : withinWhole(subtract(ratio, absolute(value)))
  return { paid: mapRatios(full, reduce), full, offSiteEstablished: true }
}

/** rate + Σ points, held within 0…1; the pooled fund and the later funds alike. */
export function withPoints(rate: Table<RateValue>, points: readonly Table<RateValue>[], reading: Reading): Schedule {
  let added: Figure = ZERO
  for (const table of points) {
    const one = rateIn(table, reading, 'points')
    added = added === null || one === null ? null : add(added, one)
  }
  return mapRatios(scheduleOf(rate, reading, 'rate'), (ratio) =>
    added === null ? null : withinWhole(add(ratio, added)),
  )
}

/** 个人负担系数: the person's share (1 − r) is multiplied. */
function personShare(coinsurance: Coinsurance, schedule: Schedule, reading: Reading): Schedule {
  if (coinsurance.personFactor === null) return schedule
  const factor = rateIn(coinsurance.personFactor, reading, 'person factor')
  return mapRatios(schedule, (ratio) =>
    factor === null ? null : subtract(ONE, multiply(subtract(ONE, ratio), factor)),
  )
}
