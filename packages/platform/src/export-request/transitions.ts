import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'

export type ExportState = 'requested' | 'approved' | 'rejected' | 'downloaded'
export type ExportAction = 'approve' | 'reject' | 'download'

/** 批量导出: asked for by one person, allowed by another, fetched once. */
export const EXPORT: Machine<ExportState, ExportAction> = {
  what: text('批量导出', 'bulk export'),
  states: words({
    requested: ['待批准', 'waiting for approval'],
    approved: ['已批准', 'approved'],
    rejected: ['未批准', 'rejected'],
    downloaded: ['已下载', 'downloaded'],
  }),
  actions: words({
    approve: ['批准', 'approved'],
    reject: ['不批准', 'rejected'],
    download: ['下载', 'downloaded'],
  }),
  moves: {
    requested: { approve: 'approved', reject: 'rejected' },
    approved: { download: 'downloaded' },
    rejected: {},
    downloaded: {},
  },
}
