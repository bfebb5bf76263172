import type { Level } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'

/** A designated institution (定点医药机构) as everybody may know it. */
export type InstitutionView = {
  readonly institutionId: string
  /** Region of care, six digits. */
  readonly region: string
  readonly name: string
  readonly kind: 'hospital' | 'community' | 'pharmacy'
  readonly level: Level
  readonly specialist: boolean
  /** Linked for direct settlement with other regions. */
  readonly linked: boolean
  readonly address: string
  readonly phone: string
  readonly state: 'active' | 'suspended'
}

const BY_ID = sql`
  SELECT institution_id AS "institutionId", region, name, kind, level, specialist, linked, address, phone, state
  FROM institution WHERE institution_id = $1`
const FOUND = sql`
  SELECT institution_id AS "institutionId", region, name, kind, level, specialist, linked, address, phone, state
  FROM institution
  WHERE ($1::text IS NULL OR region = $1) AND ($2::text IS NULL OR level = $2) AND ($3::text IS NULL OR kind = $3)
    AND ($4::text IS NULL OR position($4 in name) > 0) AND ($5::text IS NULL OR institution_id > $5)
  ORDER BY institution_id LIMIT $6`

export async function institutionById({ database }: Desk, institutionId: string): Promise<InstitutionView | null> {
  return (await database.query<InstitutionView>(BY_ID, [institutionId]))[0] ?? null
}

/** Institutions in the order of their codes; `after` is the last code of the page before. */
export const findInstitutions = (
  { database }: Desk,
  asked: {
    readonly region?: string | null
    readonly level?: string | null
    readonly kind?: string | null
    /** Part of the name. */
    readonly name?: string | null
    readonly after?: string | null
    readonly limit: number
  },
): Promise<readonly InstitutionView[]> =>
  database.query(FOUND, [
    asked.region ?? null,
    asked.level ?? null,
    asked.kind ?? null,
    asked.name ?? null,
    asked.after ?? null,
    asked.limit,
  ])
