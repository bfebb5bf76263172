import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml'
import type { Place, Problem } from '../problem/problem.ts'
import { text } from '../words/text.ts'
import { childPath, type Scalar, type Tree } from './tree.ts'

/** Every YAML document of a text as a tree with places, or the syntax problems. */
export function treesFromYaml(
  file: string,
  source: string,
): { readonly trees: readonly Tree[]; readonly problems: readonly Problem[] } {
  const lines = new LineCounter()
  const documents = parseAllDocuments(source, { lineCounter: lines, uniqueKeys: true }) as readonly Document.Parsed[]
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const problems = documents.flatMap((document) =>
    document.errors.map((error): Problem => {
      const reason = error.message.split('\n')[0] ?? error.code
      return {
        code: 'YB-P001',
        path: '',
        severity: 'error',
        at: place(error.pos[0]),
        message: text(`不是有效的 YAML：${reason}`, `not valid YAML: ${reason}`),
        remedy: text('检查这一行的缩进、冒号和引号', 'check the indentation, colons and quotes of this line'),
      }
    }),
  )
  if (problems.length > 0) return { trees: [], problems }
  const trees = documents.filter((d) => d.contents !== null).map((d) => toTree(d.contents, d, place, ''))
  return { trees, problems }
}

function toTree(node: unknown, document: Document.Parsed, place: (offset: number) => Place, path: string): Tree {
  const target = isAlias(node) ? node.resolve(document) : node
  const at = place((node as Node | null)?.range?.[0] ?? 0)
  if (isMap(target)) {
    const entries = (target.items as Pair<Node, Node | null>[]).map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key)
      const value = toTree(pair.value, document, place, childPath(path, key))
      return { key, at: place(pair.key?.range?.[0] ?? 0), value }
    })
    return { kind: 'map', path, at, entries }
  }
  if (isSeq(target)) {
    return {
      kind: 'list',
      path,
      at,
      items: target.items.map((item, i) => toTree(item, document, place, `${path}[${i}]`)),
    }
  }
  const value = isScalar(target) ? (target.value as Scalar) : null
  const written =
    isScalar(target) && typeof target.source === 'string' ? target.source : value === null ? '' : String(value)
  return { kind: 'scalar', path, at, value, text: written }
}
