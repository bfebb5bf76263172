import { createHash } from 'node:crypto'

/** What makes a repeated request known: who sent it, the key they chose, and a hash of what they asked for. */
export type RequestKey = { readonly sender: string; readonly key: string; readonly bodyHash: Uint8Array }

/** `body` is any JSON value; the order of its keys does not matter. */
export const requestKey = (sender: string, key: string, body: unknown): RequestKey => ({
  sender,
  key,
  bodyHash: createHash('sha256').update(canonical(body)).digest(),
})

/** JSON with the keys of every object in order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}
