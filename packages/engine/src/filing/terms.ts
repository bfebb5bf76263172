import type { IsoDate } from '../calendar/date.ts'
import type { FilingType, LongTermKind } from '../case/enums.ts'
import type { PolicySet } from '../policy/documents.ts'
import { filingRulesFor } from './rules.ts'
import { lastDay, lastDayOf, validityRule } from './validity.ts'

/** How long a filing of a region's insured holds: dates inclusive, null = no end, or no lock. */
export type FilingTerms = { readonly to: IsoDate | null; readonly lockedTo: IsoDate | null }

/** Validity (有效期) and lock (锁定期) of a filing that begins on `from`, by the region's rule or else the nation's (医保发〔2022〕22号). */
export function filingTerms(
  set: PolicySet,
  region: string,
  { type, kind, from }: { readonly type: FilingType; readonly kind: LongTermKind | null; readonly from: IsoDate },
): FilingTerms {
  const { validity, nationalValidity } = filingRulesFor(set, region, from)
  // A region that says nothing of the lock leaves the nation's.
  const lockOf = (table: typeof validity) => validityRule(table, type, kind)?.row.lockMonths ?? null
  const lock = lockOf(validity) ?? lockOf(nationalValidity)
  return {
    to: lastDay(validity, { type, kind, from, to: null, region }),
    lockedTo: lock === null ? null : lastDayOf(from, lock),
  }
}
