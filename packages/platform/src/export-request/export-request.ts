import type { IsoDate } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql, sqlColumns } from '../database/sql.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import type { ExportState } from './transitions.ts'

/** One request for many people's settlements at once, as kept; days inclusive. */
export type ExportRow = {
  readonly export_id: string
  readonly from_date: IsoDate
  readonly to_date: IsoDate
  readonly why: string
  readonly state: ExportState
  readonly requested_by: string
  readonly requested_at: Date
  readonly decided_by: string | null
  readonly decided_at: Date | null
  /** Until when it can be fetched; null before it is approved. */
  readonly expires_at: Date | null
}

/** As people see it; moments ISO 8601 in UTC. */
export type ExportAnswer = {
  readonly exportId: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly why: string
  readonly state: ExportState
  readonly requestedBy: string
  readonly requestedAt: string
  readonly decidedBy: string | null
  readonly expiresAt: string | null
}

export const exportAnswer = (row: ExportRow): ExportAnswer => ({
  exportId: row.export_id,
  from: row.from_date,
  to: row.to_date,
  why: row.why,
  state: row.state,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at.toISOString(),
  decidedBy: row.decided_by,
  expiresAt: row.expires_at?.toISOString() ?? null,
})

/** Exports are kept under the region whose insured they are about. */
export const exportsOfRegion = (region: string): Who => ({ region, personId: NIL_PERSON })

const COLUMNS = [
  'export_id',
  'from_date',
  'to_date',
  'why',
  'state',
  'requested_by',
  'requested_at',
  'decided_by',
  'decided_at',
  'expires_at',
] as const satisfies readonly (keyof ExportRow)[]

export const EXPORT_COLUMNS = sqlColumns(COLUMNS).list
const WRITTEN = sqlColumns(['region', 'person_id', ...COLUMNS])

export const EXPORT_BY_ID = sql`
  SELECT ${EXPORT_COLUMNS} FROM export_request WHERE region = $1 AND person_id = $2 AND export_id = $3`

const KEEP = sql`
  INSERT INTO export_request (${WRITTEN.list}) VALUES (${WRITTEN.places})
  ON CONFLICT (region, person_id, export_id) DO UPDATE SET state = excluded.state, decided_by = excluded.decided_by,
    decided_at = excluded.decided_at, expires_at = excluded.expires_at`

export const keepExport = ({ region, personId }: Who, row: ExportRow): Write =>
  write(KEEP, region, personId, ...COLUMNS.map((column) => row[column]))
