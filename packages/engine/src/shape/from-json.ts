import { childPath, type Tree } from './tree.ts'

/** A plain JSON value as a tree; paths as users write them: `visit.level`, `filings[0].from`. */
export function treeFromJson(value: unknown, path = ''): Tree {
  if (Array.isArray(value)) {
    return { kind: 'list', path, at: undefined, items: value.map((item, i) => treeFromJson(item, `${path}[${i}]`)) }
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined)
    return {
      kind: 'map',
      path,
      at: undefined,
      entries: entries.map(([key, v]) => ({ key, at: undefined, value: treeFromJson(v, childPath(path, key)) })),
    }
  }
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', path, at: undefined, value: scalar, text: scalar === null ? '' : String(scalar) }
}
