import type { Place } from '../problem/problem.ts'
import type { PolicySet } from './documents.ts'

/**
 * Loaded policies as one JSON text, for programs that should not parse YAML when they start (the command line, a web
 * page). Documents that rows cite stand once, by number; a place is written short, its file only where it changes.
 */
export function packPolicies(set: PolicySet): string {
  const numberOf = new Map<unknown, number>(set.sources.map((document, i) => [document, i]))
  let file = ''
  const short = (at: Place): string => {
    const place = `${at.line}:${at.column}`
    if (at.file === file) return place
    file = at.file
    return `${place}:${at.file}`
  }
  const pack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pack)
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([key, inner]) => {
      if (isFree(key, inner)) return [key, inner]
      if (key === 'document') return [key, numberOf.get(inner) ?? inner]
      return [key, key === 'at' && isPlace(inner) ? short(inner) : pack(inner)]
    })
    return Object.fromEntries(fields)
  }
  return JSON.stringify(pack(set))
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
      if (isFree(key, inner)) continue
      if (key === 'at' && typeof inner === 'string') fields[key] = place(inner)
      else if (key === 'document' && typeof inner === 'number') fields[key] = packed.sources[inner]
      else if (typeof inner === 'object' && inner !== null && inner !== packed.sources) restore(inner)
    }
  }
  restore(packed)
  return packed
}

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'line' in value

/** What the file's author names: `values` of a guide entry, `case` of an example. Their keys mean nothing here. */
const isFree = (key: string, value: unknown): boolean =>
  key === 'case' || (key === 'values' && typeof value === 'object' && !Array.isArray(value))
