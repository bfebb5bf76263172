import { LAYER_FUNDS } from '../case/enums.ts'
import { CODES, MONEY, type MoneyFact, moneyIndex } from '../plan/facts.ts'
import { compilePlan } from '../plan/javascript/compile.ts'
import type { RunPlan } from '../plan/javascript/run-plan.ts'
import type { BentPlan } from './bends.ts'

/** What a payment that cannot be told is marked with in `Payer.known`. */
const UNKNOWN = -1
/** 不予支付 */
export const REFUSED = -2

/** What part of a bill grows: the in-scope cost, or another part of the total. */
export type Growing = 'total' | Exclude<MoneyFact, 'total'>

/** Runs one plan over many bills without allocating: set `codes`, call `pay`, read the results. */
export class Payer {
  readonly codes = new Int32Array(CODES.length)
  readonly slots: Float64Array
  readonly firstBend: number
  readonly bends: number
  /** All funds together, in fen. */
  funds = 0
  person = 0
  /** `UNKNOWN`, `REFUSED`, or a bit for each later fund that could not be counted: payments compare where these agree. */
  known = 0
  private readonly money = new Float64Array(MONEY.length)
  private readonly run: RunPlan
  private readonly fundSlot: number
  private readonly personSlot: number
  private readonly payableSlot: number
  private readonly refusalSlot: number
  private readonly laterFunds: readonly number[]
  private growing = 0

  constructor({ plan, first, bends }: BentPlan) {
    this.run = compilePlan(plan)
    this.slots = new Float64Array(plan.amounts.length)
    this.firstBend = first
    this.bends = bends
    const slot = (id: string): number => plan.slotOf[id] ?? -1
    this.fundSlot = slot('fundTotal')
    this.personSlot = slot('personTotal')
    this.payableSlot = slot('payable')
    this.refusalSlot = slot('refusal')
    this.laterFunds = LAYER_FUNDS.map((fund) => slot(`${fund}.raw`)).filter((at) => at >= 0)
  }

  /** What grows from now on; everything else of the bill is 0. */
  grow(part: Growing): void {
    this.money.fill(0)
    this.growing = moneyIndex(part)
  }

  /** Settles a bill of `amount` fen, the first of its year. */
  pay(amount: number): void {
    this.money[0] = amount
    this.money[this.growing] = amount
    const { slots } = this
    this.run(this.codes, 0, this.money, 0, slots)
    this.funds = slots[this.fundSlot]!
    this.person = slots[this.personSlot]!
    this.known = this.knownNow()
  }

  private knownNow(): number {
    const { slots, laterFunds } = this
    if (this.refusalSlot >= 0 && slots[this.refusalSlot] !== 0) return REFUSED
    if (slots[this.payableSlot] === 0) return UNKNOWN
    let lacking = 0
    for (let i = 0; i < laterFunds.length; i++) if (Number.isNaN(slots[laterFunds[i]!])) lacking |= 1 << i
    return lacking
  }
}
