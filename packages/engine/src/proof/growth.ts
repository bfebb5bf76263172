import { MAX_FEN } from '../money/fen.ts'
import type { Payer } from './payer.ts'

/** A bill grows, and something goes the wrong way. All in fen. */
export type WrongStep = {
  readonly kind: 'fund-falls' | 'person-falls' | 'fund-jumps'
  readonly from: number
  readonly to: number
  /** What the funds (the person, where the person's share falls) pay before and after. */
  readonly before: number
  readonly after: number
}

/** Payments are each rounded to the fen, so a person may pay one fen less, or get one fen less, on a bill that grew. */
const ROUNDING = 1
/** A bend closer than this to the end of a stretch is the end itself. */
const CLOSE = 2
/** No amount changes by more than this within `CLOSE` fen: further from 0, a bend is not that close, whatever it seems. */
const NEAR = 8
const DEEPEST = 96
/** A bill that is easily followed: 1,000 yuan more. */
const SHOWN = 1_000_00

/**
 * Follows one combination's payment from a bill of nothing to the largest: splits at every bend, each with the fen after
 * it, and looks at every stretch between. Reports each step that goes the wrong way; allocates only then.
 */
export class GrowthScan {
  /** The bends of each end, side by side. */
  private readonly ends: Float64Array
  private readonly funds = new Float64Array(DEEPEST)
  private readonly person = new Float64Array(DEEPEST)
  private readonly known = new Int32Array(DEEPEST)

  constructor(
    private readonly payer: Payer,
    private readonly report: (step: WrongStep) => void,
  ) {
    this.ends = new Float64Array(DEEPEST * payer.bends)
  }

  scan(): void {
    this.settle(0, 0)
    if (this.known[0]! < 0) return
    if (this.funds[0]! > 0) this.report({ kind: 'fund-jumps', from: 0, to: 0, before: 0, after: this.funds[0]! })
    this.settle(1, MAX_FEN)
    this.between(0, 0, 1, MAX_FEN, 2)
  }

  /** Settles a bill and keeps what came out as end `row` of a stretch. */
  private settle(row: number, amount: number): void {
    const { payer } = this
    payer.pay(amount)
    this.funds[row] = payer.funds
    this.person[row] = payer.person
    this.known[row] = payer.known
    const { slots, firstBend, bends } = payer
    for (let i = 0; i < bends; i++) this.ends[row * bends + i] = slots[firstBend + i]!
  }

  private between(low: number, from: number, high: number, to: number, free: number): void {
    const at = free + 1 < DEEPEST ? this.bendWithin(low, from, high, to) : -1
    if (at < 0) {
      this.compare(low, from, high, to)
      return
    }
    this.settle(free, at)
    this.between(low, from, free, at, free + 2)
    this.settle(free + 1, at + 1)
    this.compare(free, at, free + 1, at + 1)
    this.between(free + 1, at + 1, high, to, free + 2)
  }

  /** A bill within the stretch at which an amount bends; −1 where none does. */
  private bendWithin(low: number, from: number, high: number, to: number): number {
    const { bends } = this.payer
    for (let i = 0; i < bends; i++) {
      const left = this.ends[low * bends + i]!
      const right = this.ends[high * bends + i]!
      if (!(left < 0 ? right > 0 : left > 0 && right < 0)) continue
      const at = Math.floor(from + ((to - from) * left) / (left - right))
      if (at - from >= CLOSE && to - at >= CLOSE) return at
      const middle = Math.floor((from + to) / 2)
      if (Math.abs(at - from < CLOSE ? left : right) > NEAR && middle - from >= CLOSE) return middle
    }
    return -1
  }

  private compare(low: number, from: number, high: number, to: number): void {
    const { funds, person, known } = this
    if (known[low]! < 0 || known[low] !== known[high]) return
    const kind = wrongKind(to - from, funds[high]! - funds[low]!, person[high]! - person[low]!)
    if (kind !== null) this.tell(kind, low, from, high, to)
  }

  /** Between bends everything goes in straight lines: a part of a long stretch shows what the whole does. */
  private tell(kind: WrongStep['kind'], low: number, from: number, high: number, to: number): void {
    const { payer, funds, person } = this
    const [before, after] = kind === 'person-falls' ? [person[low]!, person[high]!] : [funds[low]!, funds[high]!]
    const part = from + SHOWN
    if (part < to) {
      payer.pay(part)
      if (wrongKind(SHOWN, payer.funds - funds[low]!, payer.person - person[low]!) === kind) {
        const there = kind === 'person-falls' ? payer.person : payer.funds
        this.report({ kind, from, to: part, before, after: there })
        return
      }
    }
    this.report({ kind, from, to, before, after })
  }
}

/** What is wrong with a bill that grows by so much, if anything. */
function wrongKind(bill: number, funds: number, person: number): WrongStep['kind'] | null {
  if (funds < -ROUNDING) return 'fund-falls'
  if (bill === 1 && funds > 1 + ROUNDING) return 'fund-jumps'
  return person < -ROUNDING ? 'person-falls' : null
}
