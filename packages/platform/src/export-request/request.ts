import { addDays, type IsoDate, isIsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type ExportAnswer, type ExportRow, exportAnswer, exportsOfRegion, keepExport } from './export-request.ts'

/** Settlements of a region's insured on some days, both inclusive, and what they are wanted for. */
export type RequestExportCommand = {
  readonly region: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly why: string
  readonly today: IsoDate
}

/** As many days as one export holds. */
const MOST_DAYS = 31

/** Asks for a bulk export, which another person must allow. Refused: YB-W950 days, YB-W951 no reason. */
export const requestExport = (
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: RequestExportCommand,
): Promise<Result<ExportAnswer>> => perform(desk, exportsOfRegion(command.region), actor, request, requestWork(command))

const requestWork = ({ from, to, why, today }: RequestExportCommand): Casework<null, ExportAnswer> => ({
  opensBook: true,
  load: async () => null,
  decide: (_, { at, newId, who, actor }) => {
    const isSpan = isIsoDate(from) && isIsoDate(to) && from <= to && to <= today && to < addDays(from, MOST_DAYS)
    const problems = [isSpan ? null : notThoseDays(today), why.trim() === '' ? noReason : null].filter(
      (one): one is Problem => one !== null,
    )
    if (problems.length > 0) return refused(...problems)
    const row: ExportRow = {
      export_id: newId(),
      from_date: from,
      to_date: to,
      why: why.trim(),
      state: 'requested',
      requested_by: actor.id,
      requested_at: new Date(at),
      decided_by: null,
      decided_at: null,
      expires_at: null,
    }
    return ok({
      answer: exportAnswer(row),
      writes: [keepExport(who, row)],
      audit: [{ action: 'export.request', target: `export/${row.export_id}`, why: row.why }],
    })
  },
})

const notThoseDays = (today: IsoDate): Problem =>
  refusal(
    'YB-W950',
    'to',
    [`日期不对，或超过 ${MOST_DAYS} 天`, `these are no days, or more than ${MOST_DAYS} of them`],
    [`写 ${today} 以前的日期，一次最多 ${MOST_DAYS} 天`, `days up to ${today}, at most ${MOST_DAYS} at once`],
  )

const noReason = refusal(
  'YB-W951',
  'why',
  ['没有写导出用途', 'it is not said what the export is for'],
  ['写明用途，审批人和审计都看得到', 'say what for: whoever decides and the auditors read it'],
)
