import { ok, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import {
  EXPORT_BY_ID,
  type ExportAnswer,
  type ExportRow,
  exportAnswer,
  exportsOfRegion,
  keepExport,
} from './export-request.ts'
import { EXPORT } from './transitions.ts'

export type DecideExportCommand = {
  readonly region: string
  readonly exportId: string
  readonly decision: 'approve' | 'reject'
}

/** How long an approved export can be fetched, in milliseconds. */
const OPEN_MS = 24 * 3_600_000

/** The second person's word on a bulk export. Refused to whoever asked for it (YB-W952). */
export const decideExport = (
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: DecideExportCommand,
): Promise<Result<ExportAnswer>> => perform(desk, exportsOfRegion(command.region), actor, request, decideWork(command))

const decideWork = ({
  region,
  exportId,
  decision,
}: DecideExportCommand): Casework<ExportRow | undefined, ExportAnswer> => ({
  opensBook: true,
  load: async (read) => (await read<ExportRow>(EXPORT_BY_ID, [region, exportsOfRegion(region).personId, exportId]))[0],
  decide: (row, { at, who, actor }) => {
    if (row === undefined) return refused(noExport)
    const state = move(EXPORT, row.state, decision, 'exportId')
    if (!state.ok) return state
    if (row.requested_by === actor.id) return refused(samePerson)
    const decided: ExportRow = {
      ...row,
      state: state.value,
      decided_by: actor.id,
      decided_at: new Date(at),
      expires_at: decision === 'approve' ? new Date(at + OPEN_MS) : null,
    }
    return ok({
      answer: exportAnswer(decided),
      writes: [keepExport(who, decided)],
      audit: [{ action: `export.${decision}`, target: `export/${exportId}` }],
    })
  },
})

export const noExport = notFound('exportId', ['这次导出', 'export'])

const samePerson = refusal(
  'YB-W952',
  'exportId',
  ['申请导出的人不能批准自己的导出', 'whoever asked for an export cannot allow it'],
  ['请另一位有权限的人员审批', 'ask somebody else whose role may'],
)
