import type { Place } from '../problem/problem.ts'

/** What was written, before it means anything: YAML with places, or plain JSON values without. */
export type Tree =
  | { readonly kind: 'map'; readonly path: string; readonly at: Place | undefined; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly path: string; readonly at: Place | undefined; readonly items: readonly Tree[] }
  | {
      readonly kind: 'scalar'
      readonly path: string
      readonly at: Place | undefined
      readonly value: Scalar
      readonly text: string
    }
  /** What stands below `DEEPEST`: no shape takes it. */
  | { readonly kind: 'too-deep'; readonly path: string; readonly at: Place | undefined }

export type Scalar = string | number | boolean | null

export type Entry = { readonly key: string; readonly at: Place | undefined; readonly value: Tree }

/** How many maps and lists may stand in one another. Policy files and cases need about ten. */
export const DEEPEST = 32

export const childPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
