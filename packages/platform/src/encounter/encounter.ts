import type { IsoDate } from '@yibao/engine'
import { sql, sqlColumns } from '../database/sql.ts'
import type { InstitutionFacts } from '../settlement/eligibility.ts'
import type { EncounterFacts } from '../settlement/facts.ts'
import { type Write, write } from '../work/casework.ts'

/** One visit or stay, as kept. */
export type EncounterRow = EncounterFacts & {
  readonly encounter_id: string
  readonly discharged_on: IsoDate | null
  readonly state: EncounterState
  readonly transferred_from: string | null
}

export type EncounterState = 'open' | 'discharged' | 'settled' | 'reopened' | 'cancelled'

const COLUMNS = [
  'encounter_id',
  'institution_id',
  'place',
  'care',
  'level',
  'specialist',
  'selected',
  'referred',
  'signed',
  'emergency',
  'diagnosis',
  'admitted_on',
  'discharged_on',
  'state',
  'injury',
  'transferred_from',
] as const satisfies readonly (keyof EncounterRow)[]

const READ = sqlColumns(COLUMNS)
const WRITTEN = sqlColumns(['region', 'person_id', 'created_at', ...COLUMNS])

export const ENCOUNTER_BY_ID = sql`
  SELECT ${READ.list} FROM encounter WHERE region = $1 AND person_id = $2 AND encounter_id = $3`

const INSERT = sql`INSERT INTO encounter (${WRITTEN.list}) VALUES (${WRITTEN.places})`

export const insertEncounter = (region: string, personId: string, row: EncounterRow, at: Date): Write =>
  write(INSERT, region, personId, at, ...COLUMNS.map((column) => row[column]))

export const INSTITUTION_BY_ID = sql`
  SELECT institution_id, region, name, level, specialist, linked, state FROM institution WHERE institution_id = $1`

export type Institution = InstitutionFacts
