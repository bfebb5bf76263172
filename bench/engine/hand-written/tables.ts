import { CAPS, CATEGORIES, FILINGS, LEVELS, PERSONS, PLACES, ROWS } from '../rules/dalian-resident-inpatient-2025.ts'

/**
 * The official table folded flat: one computed index instead of nested look-ups, and every dimension at its full width so
 * that facts index it as they are. A combination that is not established keeps a rate of 0; no case has one.
 */
const SIZE = FILINGS.length * CATEGORIES.length * LEVELS.length
export const DEDUCTIBLE = new Int32Array(SIZE)
export const RATE = new Int32Array(SIZE)
export const CAP = new Int32Array(SIZE)

for (const row of ROWS) {
  for (const filing of PLACES[row.place]) {
    for (const category of PERSONS[row.person]) {
      const index =
        (FILINGS.indexOf(filing) * CATEGORIES.length + CATEGORIES.indexOf(category)) * LEVELS.length +
        LEVELS.indexOf(row.level)
      DEDUCTIBLE[index] = row.deductible
      RATE[index] = row.rate
      CAP[index] = CAPS[row.person]
    }
  }
}
