import type { PolicySet } from './documents.ts'
import type { SourceDocument } from './source.ts'

/**
 * Loaded policies as one JSON text, for programs that should not parse YAML when they start (the command line, a web
 * page). Documents that rows cite stand once, by number.
 */
export function packPolicies(set: PolicySet): string {
  const numberOf = new Map(set.sources.map((document, i) => [document, i]))
  return JSON.stringify({ ...set, sources: set.sources.map((document) => ({ ...document })) }, (key, value: unknown) =>
    key === 'document' && numberOf.has(value as SourceDocument) ? numberOf.get(value as SourceDocument) : value,
  )
}

export function unpackPolicies(text: string): PolicySet {
  const packed = JSON.parse(text) as PolicySet
  restore(packed, packed.sources)
  return packed
}

function restore(value: unknown, documents: readonly SourceDocument[]): void {
  if (typeof value !== 'object' || value === null) return
  const entries = value as Record<string, unknown>
  for (const key in entries) {
    const inner = entries[key]
    if (key === 'document' && typeof inner === 'number') entries[key] = documents[inner]
    else if (typeof inner === 'object' && inner !== null && inner !== documents) restore(inner, documents)
  }
}
