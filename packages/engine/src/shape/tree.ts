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

export type Scalar = string | number | boolean | null

export type Entry = { readonly key: string; readonly at: Place | undefined; readonly value: Tree }

export const childPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
