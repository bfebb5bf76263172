import type { Place } from '../problem/problem.ts'
import type { PolicySet } from './documents.ts'
import type { SourceDocument } from './source.ts'

/**
 * Loaded policies as one JSON text, for programs that should not parse YAML when they start (the command line, a web
 * page). Documents that rows cite stand once, by number; a place is written short, its file only where it changes.
 */
export function packPolicies(set: PolicySet): string {
  const numberOf = new Map(set.sources.map((document, i) => [document, i]))
  let file = ''
  const shortened = (key: string, value: unknown): unknown => {
    if (key === 'document' && numberOf.has(value as SourceDocument)) return numberOf.get(value as SourceDocument)
    if (key !== 'at') return value
    const at = value as Place
    const short = `${at.line}:${at.column}`
    if (at.file === file) return short
    file = at.file
    return `${short}:${at.file}`
  }
  return JSON.stringify({ ...set, sources: set.sources.map((document) => ({ ...document })) }, shortened)
}

export function unpackPolicies(text: string): PolicySet {
  const packed = JSON.parse(text) as PolicySet
  let file = ''
  const place = (short: string): Place => {
    const [line = '1', column = '1', ...rest] = short.split(':')
    if (rest.length > 0) file = rest.join(':')
    return { file, line: Number(line), column: Number(column) }
  }
  // Fields come back in the order in which they were written, so each place finds its file.
  const restore = (value: object): void => {
    const fields = value as Record<string, unknown>
    for (const key in fields) {
      const inner = fields[key]
      if (key === 'at') fields[key] = place(inner as string)
      else if (key === 'document' && typeof inner === 'number') fields[key] = packed.sources[inner]
      else if (typeof inner === 'object' && inner !== null && inner !== packed.sources) restore(inner)
    }
  }
  restore(packed)
  return packed
}
