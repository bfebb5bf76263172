import {
  type FilingGuide,
  filingGuide,
  type IsoDate,
  isIsoDate,
  ok,
  type PolicySet,
  type Problem,
  type Result,
} from '@yibao/engine'
import { enrolmentOn, whyNotCovered } from '../settlement/eligibility.ts'
import type { Who } from '../work/desk.ts'
import { refused } from '../work/refusal.ts'
import { FILED_AS, type FilingApplication, SELF_SERVICE } from './application.ts'
import { type FilingFactsFound, visitsAt } from './facts.ts'
import type { FilingRow } from './filing.ts'
import { notAChange } from './not-a-change.ts'
import { overlapping } from './overlap.ts'
import { judgePapers } from './papers.ts'
import { judgePeriod } from './period.ts'

/** An application that may be submitted, as columns of its row. */
export type Judged = Pick<
  FilingRow,
  'type' | 'kind' | 'place' | 'from_date' | 'to_date' | 'locked_to' | 'basis' | 'papers' | 'papers_complete'
> & {
  /** It needs no official. */
  readonly selfService: boolean
}

/** What an application is judged by. */
export type JudgedBy = FilingFactsFound & {
  readonly set: PolicySet
  readonly who: Who
  readonly today: IsoDate
  /** The draft or returned application that this is. */
  readonly again: FilingRow | null
  /** The filing whose place it changes. */
  readonly changes: FilingRow | null
  /** The filing that it renews. */
  readonly renews: FilingRow | null
}

/**
 * An application, or everything that is wrong with it: the guide's problems (YB-F00x), no cover (YB-W40x), overlap (YB-W201),
 * days (YB-W202 to W204), papers (YB-W205 to W207), not a change (YB-W210, W211, W218). Which papers are missing can be told
 * once the place is right.
 */
export function judgeApplication(application: FilingApplication, by: JudgedBy): Result<Judged> {
  const { set, who, today } = by
  const { type, kind } = FILED_AS[application.reason]
  const from = isIsoDate(application.from) ? application.from : today
  const guide = guideFor(set, who.region, { ...application, from }, today)
  const papers = guide.ok ? judgePapers(guide.value, application, by.uploads) : null
  const period = judgePeriod(set, who.region, application, { earliest: earliestStart(application.place, by), today })
  const uncovered = whyNotCovered(enrolmentOn(by.person), from > today ? from : today)
  const others = by.filings.filter((one) => one !== by.again && one !== by.changes && one !== by.renews)
  const problems: readonly Problem[] = [
    ...(uncovered === null ? [] : [uncovered]),
    ...(guide.ok ? [] : guide.problems),
    ...period.problems,
    ...(by.changes === null ? [] : notAChange(by.changes, application)),
    ...(type === 'long-term' ? overlapping(others, from, period.to) : []),
    ...(papers?.problems ?? []),
  ]
  if (problems.length > 0 || papers === null) return refused(...problems)
  return ok({
    type,
    kind,
    place: application.place,
    from_date: from,
    to_date: period.to,
    locked_to: period.lockedTo,
    basis: papers.basis,
    papers: papers.kept,
    papers_complete: papers.complete,
    selfService: SELF_SERVICE[type],
  })
}

/** What the filing guide tells for a filing, its problems with the paths of an application. */
export function guideFor(
  set: PolicySet,
  region: string,
  { reason, place, from }: Pick<FilingApplication, 'reason' | 'place' | 'from'>,
  today: IsoDate,
): Result<FilingGuide> {
  const guide = filingGuide(set, { region, to: place, reason, on: today, from })
  if (guide.ok) return guide
  return refused(...guide.problems.map((one) => (one.path === 'to' ? { ...one, path: 'place' } : one)))
}

/** Today; the admission to a stay there that is not settled (补办: 医保发〔2022〕22号); the day first applied for. */
function earliestStart(place: string, { openVisits, again, today }: JudgedBy): IsoDate {
  const days = visitsAt(place, openVisits).map(({ admitted_on }) => admitted_on)
  if (again !== null && again.state === 'returned') days.push(again.from_date)
  return days.reduce((first, day) => (day < first ? day : first), today)
}
