import { deductiblePool } from '../../case/read-values.ts'
import { BAD } from '../../shape/shape.ts'
import { INPUT } from '../write/paper.ts'
import type { Cursor } from './cursor.ts'

/** A pool of the deductible, `inpatient` or `inpatient:level3`; `key`: `"inpatient":"` in UTF-8. */
export type Pool = { readonly name: string; readonly key: Uint8Array }

export const poolOf = (name: string): Pool => ({ name, key: new TextEncoder().encode(`${JSON.stringify(name)}:"`) })

/** The words for pools that cases have used, so that no strings are made for them again. */
export class Pools {
  private readonly known: { readonly word: Uint8Array; readonly pool: Pool }[] = []
  private readonly decoder = new TextDecoder()

  /** Null for what is no pool. */
  read(cursor: Cursor): Pool | null {
    const from = cursor.at + 1
    const length = cursor.text()
    if (length < 1) return null
    for (let i = 0; i < this.known.length; i++) {
      const one = this.known[i]!
      if (same(one.word, from, length)) return one.pool
    }
    return this.learn(INPUT.slice(from, from + length))
  }

  private learn(word: Uint8Array): Pool | null {
    const text = this.decoder.decode(word)
    const name = deductiblePool.read(
      { kind: 'scalar', path: '', at: undefined, value: text, text },
      { report: () => {}, context: null },
    )
    if (name === BAD || text !== text.trim()) return null
    // One object for a pool, however it is written: a case that names it twice is found by that.
    const pool = this.known.find((one) => one.pool.name === name)?.pool ?? poolOf(name)
    this.known.push({ word, pool })
    return pool
  }
}

function same(word: Uint8Array, from: number, length: number): boolean {
  if (word.length !== length) return false
  for (let i = 0; i < length; i++) if (word[i] !== INPUT[from + i]) return false
  return true
}
