import { shapeOf, type VersionShape } from '../describe/shape.ts'
import type { StepTable } from '../describe/step-table.ts'
import type { PolicySet } from '../documents.ts'
import { type Landing, land } from './landing.ts'
import { type DatedDocument, type Scope, scopeOf } from './scope.ts'

/** A run of versions of one document: those in force, or those of one 另一种解读 (`name`). */
export type Reading = {
  readonly document: DatedDocument
  readonly name: string | null
  readonly path: string
  readonly versions: readonly VersionShape[]
  readonly scope: Scope
}

/** One table of one version, and where its rows land. */
export type CheckedTable = {
  readonly reading: Reading
  readonly version: VersionShape
  readonly table: StepTable
  readonly path: string
  readonly landing: Landing
}

export const datedDocuments = (set: PolicySet): readonly DatedDocument[] => [
  ...set.benefits,
  ...set.layers,
  ...set.accounts,
  ...set.catalogues,
]

export function readingsOf(set: PolicySet): Reading[] {
  return datedDocuments(set).flatMap((document) => {
    const scope = scopeOf(set, document)
    const { id } = document
    return [
      { document, scope, name: null, path: `${id} versions`, versions: document.versions.map(shapeOf) },
      ...document.alternatives.map(({ name, versions }) => ({
        document,
        scope,
        name,
        path: `${id} alternatives.${name}.versions`,
        versions: versions.map(shapeOf),
      })),
    ]
  })
}

export function checkedTables(readings: readonly Reading[]): CheckedTable[] {
  return readings.flatMap((reading) =>
    reading.versions.flatMap((version, index) =>
      version.tables.map((table) => ({
        reading,
        version,
        table,
        path: `${reading.path}[${index}].${table.step}`,
        landing: land(reading.scope, table.rows, version.refusals),
      })),
    ),
  )
}
