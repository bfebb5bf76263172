import { MONEY, moneyIndex } from '../../plan/facts.ts'
import { type Lookup, valueOn } from '../../plan/lookup.ts'
import type { Expr, Plan } from '../../plan/plan.ts'
import { REGISTERS } from '../write/paper.ts'

/** Where a plan's amounts begin among the registers; before them stand the case's money facts. */
export const FIRST_SLOT = MONEY.length
/** Scratch registers begin here; what comes before must fit. */
const SCRATCH = 1024

/** Registers of one sheet: money facts, amounts of the plan, constants; scratch at the end. */
export class Registers {
  readonly constants: number[] = []
  private scratchUsed = 0

  constructor(private readonly amounts: number) {}

  get firstConstant(): number {
    return FIRST_SLOT + this.amounts
  }

  slot(slot: number): number {
    return FIRST_SLOT + slot
  }

  constant(value: number): number {
    const known = this.constants.findIndex((one) => Object.is(one, value))
    return this.firstConstant + (known >= 0 ? known : this.constants.push(value) - 1)
  }

  /** Two constants side by side; the register of the first. */
  pair(first: number, second: number): number {
    return this.firstConstant + this.constants.push(first, second) - 2
  }

  scratch(): number {
    return SCRATCH + this.scratchUsed++
  }

  get fits(): boolean {
    return this.firstConstant + this.constants.length <= SCRATCH && SCRATCH + this.scratchUsed <= REGISTERS.length
  }
}

/** What is known of a plan's amounts before the money is: everything that the codes of the case decide. */
export class KnownValues {
  private readonly slots: (number | undefined)[]

  constructor(
    private readonly plan: Plan,
    private readonly codes: Int32Array,
  ) {
    this.slots = []
    for (const { expr } of plan.amounts) this.slots.push(this.of(expr))
  }

  slot(slot: number): number | undefined {
    return this.slots[slot]
  }

  lookup(lookup: Lookup): number {
    return valueOn(lookup, this.codes, 0)
  }

  /** The value of an expression that the codes decide; undefined where the money has a say. */
  of(expr: Expr): number | undefined {
    switch (expr.kind) {
      case 'constant':
        return expr.value
      case 'fact':
      case 'share':
      case 'bands':
        return undefined
      case 'amount':
        return this.slots[expr.slot]
      case 'lookup':
        return this.lookup(expr.lookup)
      case 'known': {
        const value = this.of(expr.of)
        return value === undefined ? undefined : Number.isNaN(value) ? 0 : 1
      }
      case 'choose': {
        const test = this.of(expr.test)
        return test === undefined ? undefined : this.of(test !== 0 ? expr.then : expr.otherwise)
      }
      default: {
        const [left, right] = [this.of(expr.left), this.of(expr.right)]
        return left === undefined || right === undefined ? undefined : BOTH[expr.kind](left, right)
      }
    }
  }

  /** Whether the value of an expression can be infinite, which only limits are that do not bind. */
  mayBeInfinite(expr: Expr): boolean {
    const known = this.of(expr)
    if (known !== undefined) return !Number.isFinite(known)
    switch (expr.kind) {
      case 'amount':
        return this.mayBeInfinite(this.plan.amounts[expr.slot]!.expr)
      case 'choose': {
        const test = this.of(expr.test)
        if (test !== undefined) return this.mayBeInfinite(test !== 0 ? expr.then : expr.otherwise)
        return this.mayBeInfinite(expr.then) || this.mayBeInfinite(expr.otherwise)
      }
      case 'min':
        return this.mayBeInfinite(expr.left) && this.mayBeInfinite(expr.right)
      case 'add':
      case 'subtract':
      case 'max':
        return this.mayBeInfinite(expr.left) || this.mayBeInfinite(expr.right)
      default:
        return false
    }
  }
}

const BOTH = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  min: (a: number, b: number) => Math.min(a, b),
  max: (a: number, b: number) => Math.max(a, b),
  equal: (a: number, b: number) => (a === b ? 1 : 0),
} as const

export const factRegister = moneyIndex
