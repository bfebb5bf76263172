import { LEVELS } from '../../case/enums.ts'
import { INPUT } from '../write/paper.ts'
import type { Cursor } from './cursor.ts'

/** A pool of the deductible, `inpatient` or `inpatient:level3`; `key`: `"inpatient":"` in UTF-8. */
export type Pool = { readonly name: string; readonly key: Uint8Array }

export const poolOf = (name: string): Pool => ({ name, key: new TextEncoder().encode(`${JSON.stringify(name)}:"`) })

/** The names that a case may use, in English (`case/shape.ts`); others are read, or refused, the ordinary way. */
const POOL = new RegExp(`^(?:outpatient|inpatient|chronic)(?::(?:${LEVELS.join('|')}))?$`)

/** Policies know a dozen names of pools; what a file of nonsense brings beyond these is read the ordinary way. */
const MOST = 64

/** The names of pools that cases have used, so that no strings are made for them again. */
export class Pools {
  private readonly known: { readonly bytes: Uint8Array; readonly pool: Pool }[] = []

  /** A pool, or a pool and a level; null for others. */
  read(cursor: Cursor): Pool | null {
    const from = cursor.at + 1
    const length = cursor.text()
    if (length < 1) return null
    for (let i = 0; i < this.known.length; i++) {
      const one = this.known[i]!
      if (same(one.bytes, from, length)) return one.pool
    }
    return this.learn(INPUT.slice(from, from + length))
  }

  private learn(bytes: Uint8Array): Pool | null {
    const name = String.fromCharCode(...bytes.subarray(0, 64))
    if (bytes.length > 64 || !POOL.test(name) || this.known.length === MOST) return null
    const pool = poolOf(name)
    this.known.push({ bytes, pool })
    return pool
  }
}

function same(known: Uint8Array, from: number, length: number): boolean {
  if (known.length !== length) return false
  for (let i = 0; i < length; i++) if (known[i] !== INPUT[from + i]) return false
  return true
}
