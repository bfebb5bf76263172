import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Place } from '../problem/problem.ts'
import { type Text, text } from '../words/text.ts'
import { childPath, DEEPEST, type Scalar, type Tree } from './tree.ts'

/** How much one file may hold, its aliases written out: the largest shipped file has some ten thousand. */
const MOST_NODES = 200_000

export const TOO_DEEP = {
  message: text(`嵌套超过 ${DEEPEST} 层`, `nested more than ${DEEPEST} deep`),
  remedy: text('减少嵌套', 'nest less'),
}

/** Tells what no tree can be made of, and where. */
export type ReportYaml = (offset: number, message: Text, remedy: Text) => void

/** The documents of one file as trees, every alias replaced by what its anchor marks. */
export class YamlTrees {
  private made = 0
  private anchors = new Map<string, Node>()
  private readonly targets = new Map<Alias, Node>()
  private readonly open = new Set<Node>()
  /** Aliases being written out: what stands in them was met before, and its problems were told. */
  private expanding = 0

  constructor(
    private readonly place: (offset: number) => Place,
    private readonly report: ReportYaml,
  ) {}

  /** Anchors hold for one document. */
  treeOf(contents: unknown): Tree {
    this.anchors = new Map()
    return this.tree(contents as Node | null, '', 0)
  }

  private tree(node: Node | null, path: string, depth: number): Tree {
    const offset = node?.range?.[0] ?? 0
    const leaf: Tree = { kind: 'too-deep', path, at: this.place(offset) }
    if (++this.made > MOST_NODES) {
      if (this.made === MOST_NODES + 1) this.tooLarge(offset)
      return leaf
    }
    if (!isAlias(node)) return this.written(node, leaf, depth)
    const target = this.target(node, offset)
    if (target === undefined) return leaf
    this.expanding++
    const tree = this.written(target, leaf, depth)
    this.expanding--
    return tree
  }

  private written(node: Node | null, leaf: Tree, depth: number): Tree {
    const { path, at } = leaf
    if (this.expanding === 0 && node !== null && 'anchor' in node && node.anchor) this.anchors.set(node.anchor, node)
    if (!isMap(node) && !isSeq(node)) {
      const value = isScalar(node) ? (node.value as Scalar) : null
      const source = isScalar(node) && typeof node.source === 'string' ? node.source : String(value ?? '')
      return { kind: 'scalar', path, at, value, text: source }
    }
    if (depth >= DEEPEST) {
      this.report(node.range?.[0] ?? 0, TOO_DEEP.message, TOO_DEEP.remedy)
      return leaf
    }
    this.open.add(node)
    const tree: Tree = isMap(node)
      ? {
          kind: 'map',
          path,
          at,
          entries: (node.items as Pair<Node, Node | null>[]).map((p) => this.entry(p, path, depth)),
        }
      : {
          kind: 'list',
          path,
          at,
          items: node.items.map((item, i) => this.tree(item as Node | null, `${path}[${i}]`, depth + 1)),
        }
    this.open.delete(node)
    return tree
  }

  private entry({ key, value }: Pair<Node, Node | null>, path: string, depth: number) {
    const offset = key?.range?.[0] ?? 0
    const at = this.place(offset)
    if (!isScalar(key)) {
      if (this.expanding === 0) {
        this.report(offset, text('键应为文字', 'a key should be a text'), text('写成 键: 值', 'write key: value'))
      }
      return { key: '', at, value: this.tree(value, path, depth + 1) }
    }
    if (this.expanding === 0 && key.anchor) this.anchors.set(key.anchor, key)
    const name = String(key.source ?? key.value)
    return { key: name, at, value: this.tree(value, childPath(path, name), depth + 1) }
  }

  /** What an alias stands for: the anchor of its name last met before it. */
  private target(alias: Alias, offset: number): Node | undefined {
    const target = this.targets.get(alias) ?? this.anchors.get(alias.source)
    if (target !== undefined && !this.open.has(target)) {
      this.targets.set(alias, target)
      return target
    }
    if (this.expanding === 0) {
      const name = alias.source.slice(0, 40)
      this.report(
        offset,
        target === undefined
          ? text(`*${name} 之前没有 &${name}`, `no &${name} stands before *${name}`)
          : text(`*${name} 写在它自己里面`, `*${name} stands within itself`),
        text('改正名称，或直接写出内容', 'correct the name, or write out what is meant'),
      )
    }
    return undefined
  }

  private tooLarge(offset: number): void {
    this.report(
      offset,
      text(
        `文件太大：引用展开后超过 ${MOST_NODES} 项`,
        `the file is too large: above ${MOST_NODES} parts with its aliases`,
      ),
      text('拆成几个文件，或少用引用', 'split it into several files, or use fewer aliases'),
    )
  }
}
