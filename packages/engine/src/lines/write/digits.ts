import { formatYuan, formatYuanGrouped } from '../../money/fen.ts'
import { PAPER_VIEW } from './paper.ts'

const view = PAPER_VIEW

/** Four bytes of text as the number that a little-endian store turns back into them. */
const packed = (text: string): number => {
  let word = 0
  for (let i = 0; i < text.length && i < 4; i++) word |= text.charCodeAt(i) << (i * 8)
  return word
}

const table = (size: number, text: (n: number) => string): Int32Array =>
  Int32Array.from({ length: size }, (_, n) => packed(text(n)))

/** `7` → `7`, `1234` → `1234`; how long each is in `LENGTH`. */
const LEADING = table(10_000, String)
const LENGTH = Uint8Array.from({ length: 10_000 }, (_, n) => String(n).length)
const FOUR = table(10_000, (n) => String(n).padStart(4, '0'))
const COMMA_THREE = table(1_000, (n) => `,${String(n).padStart(3, '0')}`)
const CENTS = table(100, (n) => `.${String(n).padStart(2, '0')}`)

/** Longest number these write, with room for whole words. */
export const LONGEST_NUMBER = 32

/** Writes fen onto the paper as `formatYuan` does; returns where it ended. Throws as that does where the amount is no whole number. */
export function putYuan(at: number, amount: number): number {
  const fen = amount | 0
  if (fen !== amount || fen < 0) return putText(at, formatYuan(amount))
  const yuan = (fen / 100) | 0
  let to = at
  if (yuan < 10_000) {
    view.setInt32(to, LEADING[yuan]!, true)
    to += LENGTH[yuan]!
  } else {
    const high = (yuan / 10_000) | 0
    view.setInt32(to, LEADING[high]!, true)
    to += LENGTH[high]!
    view.setInt32(to, FOUR[yuan - high * 10_000]!, true)
    to += 4
  }
  view.setInt32(to, CENTS[fen - yuan * 100]!, true)
  return to + 3
}

/** As `formatYuanGrouped`. */
export function putGrouped(at: number, amount: number): number {
  const fen = amount | 0
  if (fen !== amount || fen < 0) return putText(at, formatYuanGrouped(amount))
  const yuan = (fen / 100) | 0
  const thousands = (yuan / 1_000) | 0
  let to = at
  if (thousands === 0) {
    view.setInt32(to, LEADING[yuan]!, true)
    to += LENGTH[yuan]!
  } else {
    const millions = (thousands / 1_000) | 0
    if (millions === 0) {
      view.setInt32(to, LEADING[thousands]!, true)
      to += LENGTH[thousands]!
    } else {
      view.setInt32(to, LEADING[millions]!, true)
      to += LENGTH[millions]!
      view.setInt32(to, COMMA_THREE[thousands - millions * 1_000]!, true)
      to += 4
    }
    view.setInt32(to, COMMA_THREE[yuan - thousands * 1_000]!, true)
    to += 4
  }
  view.setInt32(to, CENTS[fen - yuan * 100]!, true)
  return to + 3
}

/** A whole number below 10,000. */
export function putSmall(at: number, n: number): number {
  view.setInt32(at, LEADING[n]!, true)
  return at + LENGTH[n]!
}

function putText(at: number, text: string): number {
  for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i))
  return at + text.length
}
