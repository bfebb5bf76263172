import type { Readable, Writable } from 'node:stream'
import type { PolicyFile, PolicySet } from '@yibao/engine'

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }
export type Input = Readable & { readonly isTTY?: boolean }

/** The policies that come with this version; as `@yibao/engine/policies`. */
export type Shipped = {
  readonly shippedPolicies: () => PolicySet
  readonly shippedPolicyFiles: () => readonly PolicyFile[]
}

/** Everything outside the program that a command may touch. Tests pass their own. */
export type World = {
  readonly input: Input
  readonly out: Output
  readonly err: Output
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** The clock: the engine has none. */
  readonly today: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly shipped: () => Promise<Shipped>
}

export function processWorld(): World {
  return {
    input: process.stdin,
    out: process.stdout,
    err: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    today: () => isoDay(new Date()),
    now: Date.now,
    shipped: () => import('@yibao/engine/policies'),
  }
}

function isoDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
