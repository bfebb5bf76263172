import type { Place, Problem } from '../problem/problem.ts'
import { type Text, text } from '../words/text.ts'
import type { Tree } from './tree.ts'

/** What could not be read; the problem has been reported. */
export const BAD = Symbol('bad')
export type Bad = typeof BAD

export type JsonSchema = { readonly [key: string]: unknown }

/** Collects problems while reading. `C` is what enclosing parts hand down (the source in force, the file's region). */
export type Reading<C> = { readonly report: (problem: Problem) => void; readonly context: C }

/** How to read one kind of thing from a tree, and the JSON Schema that says the same to an editor. */
export type Shape<T, C = unknown> = {
  readonly read: (tree: Tree, reading: Reading<C>) => T | Bad
  readonly schema: () => JsonSchema
}

export type ShapeOf<S> = S extends Shape<infer T, infer _C> ? T : never

export type Complaint = { readonly code: string; readonly message: Text; readonly remedy: Text }

export function complain<C>(
  tree: { path: string; at: Place | undefined },
  reading: Reading<C>,
  complaint: Complaint,
): Bad {
  reading.report({ ...complaint, path: tree.path, severity: 'error', ...(tree.at ? { at: tree.at } : {}) })
  return BAD
}

/** What was written, shortened for a message. */
export function quoted(tree: Tree): string {
  if (tree.kind === 'map') return '{…}'
  if (tree.kind === 'list') return '[…]'
  if (tree.kind === 'too-deep') return '…'
  return tree.value === null ? 'null' : `"${shortened(tree.text)}"`
}

export const shortened = (written: string): string => (written.length > 40 ? `${written.slice(0, 40)}…` : written)

/** A scalar read by a function that says what it is or why not. */
export function parsed<T, C = unknown>(
  parse: (written: string) => T | undefined,
  complaint: (written: string) => Complaint,
  schema: JsonSchema,
): Shape<T, C> {
  return {
    schema: () => schema,
    read: (tree, reading) => {
      const value = tree.kind === 'scalar' && tree.value !== null ? parse(tree.text.trim()) : undefined
      return value === undefined ? complain(tree, reading, complaint(quoted(tree))) : value
    },
  }
}

export function mapShape<A, B, C>(shape: Shape<A, C>, change: (value: A, tree: Tree) => B): Shape<B, C> {
  return {
    schema: shape.schema,
    read: (tree, reading) => {
      const value = shape.read(tree, reading)
      return value === BAD ? BAD : change(value, tree)
    },
  }
}

/** The value, or null where `null` is written. */
export function nullable<T, C>(shape: Shape<T, C>): Shape<T | null, C> {
  return {
    schema: () => ({ anyOf: [shape.schema(), { type: 'null' }] }),
    read: (tree, reading) => (tree.kind === 'scalar' && tree.value === null ? null : shape.read(tree, reading)),
  }
}

/** A list; problems of all its items are told. */
export function listOf<T, C>(item: Shape<T, C>): Shape<readonly T[], C> {
  return {
    schema: () => ({ type: 'array', items: item.schema() }),
    read: (tree, reading) => {
      if (tree.kind !== 'list') {
        return complain(tree, reading, {
          code: 'YB-S003',
          message: text(`${quoted(tree)} 应为列表`, `${quoted(tree)} should be a list`),
          remedy: text('写成 [ … ] 或以 “- ” 开头的多行', 'write [ … ] or lines that start with "- "'),
        })
      }
      const values = tree.items.map((entry) => item.read(entry, reading))
      return values.includes(BAD) ? BAD : (values as T[])
    },
  }
}

/** One item or a list of them: `三级` or `[二级, 三级]`. */
export function oneOrMore<T, C>(item: Shape<T, C>): Shape<readonly T[], C> {
  const list = listOf(item)
  return {
    schema: () => ({ anyOf: [item.schema(), list.schema()] }),
    read: (tree, reading) => {
      if (tree.kind === 'list') return list.read(tree, reading)
      const value = item.read(tree, reading)
      return value === BAD ? BAD : [value]
    },
  }
}
