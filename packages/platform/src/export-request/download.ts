import { ok, type Problem, type Result } from '@yibao/engine'
import type { Instant } from '../database/ids.ts'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import { noExport } from './decide.ts'
import {
  EXPORT_BY_ID,
  type ExportAnswer,
  type ExportRow,
  exportAnswer,
  exportsOfRegion,
  keepExport,
} from './export-request.ts'
import { EXPORT } from './transitions.ts'

export type DownloadExportCommand = { readonly region: string; readonly exportId: string }

/**
 * Whether an export may be fetched now, by whom it is asked: for those who prepare the file before it counts as fetched. Refused:
 * YB-W901, YB-W904, YB-W953 another person's, YB-W954 its time is over.
 */
export async function exportIsOpen(
  desk: Desk,
  actor: Actor,
  { region, exportId }: DownloadExportCommand,
): Promise<Result<ExportAnswer>> {
  const key = [region, exportsOfRegion(region).personId, exportId]
  const [row] = await desk.database.query<ExportRow>(EXPORT_BY_ID, key)
  const problems = whyNotOpen(row, actor, desk.now())
  return problems.length > 0 || row === undefined ? refused(...problems) : ok(exportAnswer(row))
}

/** An export is fetched, once: written down before the file leaves the house. Refused as `exportIsOpen`. */
export const downloadExport = (
  desk: Desk,
  actor: Actor,
  command: DownloadExportCommand,
): Promise<Result<ExportAnswer>> => perform(desk, exportsOfRegion(command.region), actor, null, downloadWork(command))

const downloadWork = ({ region, exportId }: DownloadExportCommand): Casework<ExportRow | undefined, ExportAnswer> => ({
  opensBook: true,
  load: async (read) => (await read<ExportRow>(EXPORT_BY_ID, [region, exportsOfRegion(region).personId, exportId]))[0],
  decide: (row, { at, who, actor }) => {
    const problems = whyNotOpen(row, actor, at)
    if (problems.length > 0 || row === undefined) return refused(...problems)
    const fetched: ExportRow = { ...row, state: 'downloaded' }
    return ok({
      answer: exportAnswer(fetched),
      writes: [keepExport(who, fetched)],
      audit: [{ action: 'export.download', target: `export/${exportId}`, why: row.why }],
    })
  },
})

function whyNotOpen(row: ExportRow | undefined, { id }: Actor, at: Instant): readonly Problem[] {
  if (row === undefined) return [noExport]
  const state = move(EXPORT, row.state, 'download', 'exportId')
  if (!state.ok) return state.problems
  if (row.requested_by !== id) return [notTheirs]
  return row.expires_at !== null && at < row.expires_at.getTime() ? [] : [tooLate]
}

const notTheirs = refusal(
  'YB-W953',
  'exportId',
  ['只有申请人能下载', 'only whoever asked for it can fetch it'],
  ['由申请人下载；需要的话另行申请', 'let them fetch it, or ask for one of your own'],
)

const tooLate = refusal(
  'YB-W954',
  'exportId',
  ['批准后超过24小时未下载，已失效', 'it was not fetched within 24 hours of approval'],
  ['重新申请', 'ask for it again'],
)
