import { putGrouped, putYuan } from '../write/digits.ts'
import type { Page } from '../write/page.ts'
import { PAPER, PAPER_VIEW, REGISTERS } from '../write/paper.ts'
import { CODE, type Fragment, WORDS } from '../write/texts.ts'
import { STRIDE, type Tape } from './tape.ts'

/** What people read in place of an amount that is none. */
export type AmountWords = { readonly unknown: Fragment; readonly noLimit: Fragment }

/** Parentheses that are open: where, and how many signs there had been. */
const opened = new Int32Array(128)

const code = CODE
const words = WORDS
const view = PAPER_VIEW
const paper = PAPER
const r = REGISTERS

const PARENTHESIS = 40
const CLOSING = 41
const QUOTE = 34
const NULL = 0x6c6c756e

/**
 * Writes what a tape says onto the page. The one hot loop of rendering: no objects, no strings. The cases are the values of
 * `OP`, as numbers so that the switch becomes a jump table. False where the tape says that it cannot.
 */
export function play({ start }: Tape, page: Page, told: AmountWords): boolean {
  let at = page.at
  let signs = 0
  let depth = 0
  for (let pc = start; ; pc += STRIDE) {
    const second = code[pc + 2]!
    const bytes = second & 0xffff
    const word = code[pc + 1]!
    // Always four words, needed or not: what is too much is written over. Most texts are shorter, and a loop costs more.
    view.setFloat64(at, words[word]!, true)
    view.setFloat64(at + 8, words[word + 1]!, true)
    view.setFloat64(at + 16, words[word + 2]!, true)
    view.setFloat64(at + 24, words[word + 3]!, true)
    if (bytes > 32) copyRest(at + 32, at + bytes, word + 4)
    at += bytes
    const first = code[pc]!
    const a = first >> 16
    const b = second >> 16
    switch (first & 0xffff) {
      case 0:
        page.at = at
        return true
      case 1:
        break
      case 2:
        at = putYuan(at, r[a]!)
        break
      case 3: {
        const value = r[a]!
        if (Number.isNaN(value)) {
          view.setInt32(at, NULL, true)
          at += 4
        } else {
          view.setInt8(at, QUOTE)
          at = putYuan(at + 1, value)
          view.setInt8(at++, QUOTE)
        }
        break
      }
      case 4: {
        const value = r[a]!
        if (value < Number.POSITIVE_INFINITY) at = putGrouped(at, value)
        else {
          page.at = at
          page.put(Number.isNaN(value) ? told.unknown : told.noLimit)
          at = page.at
        }
        break
      }
      case 5:
        pc = start + (code[pc + 3]! >> 16) - STRIDE
        break
      case 6:
        if (r[a] !== 0) pc = start + (code[pc + 3]! >> 16) - STRIDE
        break
      case 7:
        if (r[a] === 0) pc = start + (code[pc + 3]! >> 16) - STRIDE
        break
      case 8:
        if (r[a]! <= 0) pc = start + (code[pc + 3]! >> 16) - STRIDE
        break
      case 9:
        if (!(r[a]! < r[b]!)) pc = start + (code[pc + 3]! >> 16) - STRIDE
        break
      case 10:
        if (!(r[a]! >= r[b]!)) pc = start + (code[pc + 3]! >> 16) - STRIDE
        break
      case 11:
        r[a] = r[b]!
        break
      case 12:
        r[a] = r[b]! + r[code[pc + 3]! & 0xffff]!
        break
      case 13:
        r[a] = r[b]! - r[code[pc + 3]! & 0xffff]!
        break
      case 14:
        r[a] = Math.min(r[b]!, r[code[pc + 3]! & 0xffff]!)
        break
      case 15:
        r[a] = Math.max(r[b]!, r[code[pc + 3]! & 0xffff]!)
        break
      case 16:
        r[a] = r[b] === r[code[pc + 3]! & 0xffff] ? 1 : 0
        break
      case 17:
        r[a] = Number.isNaN(r[b]!) ? 0 : 1
        break
      case 18: {
        const bracket = code[pc + 3]! >> 16
        const above = r[bracket]!
        const length = r[bracket + 1]! - above
        const high = r[code[pc + 3]! & 0xffff]! - above
        r[a] = Math.min(Math.max(high, 0), length) - Math.min(Math.max(r[b]! - above, 0), length)
        break
      }
      case 19:
        opened[depth++] = at
        opened[depth++] = signs
        view.setInt8(at++, PARENTHESIS)
        break
      case 20: {
        const before = opened[--depth]!
        const from = opened[--depth]!
        if (signs !== before) view.setInt8(at++, CLOSING)
        else {
          paper.copyWithin(from, from + 1, at)
          at--
        }
        break
      }
      case 21:
        signs++
        break
      default:
        return false
    }
  }
}

/** Eight words at a time. */
function copyRest(from: number, to: number, first: number): void {
  for (let at = from, word = first; at < to; at += 64, word += 8) {
    view.setFloat64(at, words[word]!, true)
    view.setFloat64(at + 8, words[word + 1]!, true)
    view.setFloat64(at + 16, words[word + 2]!, true)
    view.setFloat64(at + 24, words[word + 3]!, true)
    view.setFloat64(at + 32, words[word + 4]!, true)
    view.setFloat64(at + 40, words[word + 5]!, true)
    view.setFloat64(at + 48, words[word + 6]!, true)
    view.setFloat64(at + 56, words[word + 7]!, true)
  }
}
