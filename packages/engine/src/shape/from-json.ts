import { childPath, DEEPEST, type Tree } from './tree.ts'

/** A plain JSON value as a tree; paths as users write them: `visit.level`, `filings[0].from`. */
export function treeFromJson(value: unknown): Tree {
  return treeBelow(value, '', 0)
}

function treeBelow(value: unknown, path: string, depth: number): Tree {
  if (typeof value === 'object' && value !== null && depth >= DEEPEST) return { kind: 'too-deep', path, at: undefined }
  if (Array.isArray(value)) {
    const items = value.map((item, i) => treeBelow(item, `${path}[${i}]`, depth + 1))
    return { kind: 'list', path, at: undefined, items }
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined)
    return {
      kind: 'map',
      path,
      at: undefined,
      entries: entries.map(([key, v]) => ({
        key,
        at: undefined,
        value: treeBelow(v, childPath(path, key), depth + 1),
      })),
    }
  }
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', path, at: undefined, value: scalar, text: scalar === null ? '' : String(scalar) }
}
