import type { Tree } from './tree.ts'

/** The JSON value that a tree stands for. Money and dates written without quotes keep their text. */
export function plainValue(tree: Tree): unknown {
  if (tree.kind === 'map') return Object.fromEntries(tree.entries.map((entry) => [entry.key, plainValue(entry.value)]))
  if (tree.kind === 'list') return tree.items.map(plainValue)
  if (tree.kind === 'too-deep') return null
  return typeof tree.value === 'number' ? tree.text : tree.value
}
