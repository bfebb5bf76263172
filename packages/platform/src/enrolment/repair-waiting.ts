import { addMonths, type IsoDate, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type ChangedAnswer, changedTo, onLastPeriod } from './change-last.ts'
import { wrongYears } from './enrol-resident.ts'
import { type EnrolmentRow, updateEnrolment } from './enrolment.ts'
import { waitAfterGap } from './resident-waiting.ts'
import { periodsOf } from './timeline.ts'

/** `years`: premiums of missed years that are paid now, besides those paid before. */
export type RepairCommand = { readonly years: number; readonly today: IsoDate }

/**
 * 补缴修复: each missed year whose premium is paid takes one variable month off a resident's waiting period
 * (国办发〔2024〕38号). Refused: YB-W129 years, YB-W140 nothing waits, YB-W904.
 */
export const repairWaiting = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { years, today }: RepairCommand,
): Promise<Result<ChangedAnswer>> =>
  perform(
    desk,
    who,
    actor,
    request,
    onLastPeriod(who, 'repair', ({ last, rows }) => {
      const { waiting } = last.details
      if (waiting === undefined || last.benefits_from <= today) return refused(nothingWaits)
      const yearsPaidBack = waiting.yearsPaidBack + years
      if (!Number.isInteger(years) || years < 1 || yearsPaidBack > waiting.missedYears)
        return refused(wrongYears(waiting.missedYears - waiting.yearsPaidBack))
      const months = waitAfterGap(waiting.missedYears, yearsPaidBack)
      const repaired = (row: EnrolmentRow): EnrolmentRow => ({
        ...row,
        benefits_from: addMonths(waiting.from, months),
        details: { ...row.details, waiting: { ...waiting, months, yearsPaidBack } },
      })
      const waits = periodsOf(rows).filter(({ benefits_from }) => benefits_from === last.benefits_from)
      return changedTo(repaired(last), last.from_date, {
        writes: waits.map((row) => updateEnrolment(who, repaired(row))),
        audit: [{ action: 'enrolment.repair', target: `enrolment/${last.enrolment_id}` }],
      })
    }),
  )

const nothingWaits = refusal(
  'YB-W140',
  'personId',
  ['没有未满的待遇等待期', 'no waiting period is running'],
  ['无需补缴修复', 'there is nothing to repair'],
)
