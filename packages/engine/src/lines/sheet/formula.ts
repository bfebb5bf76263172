import { ratioText, yuan } from '../../explain/formula.ts'
import { formatPercent, rate } from '../../money/rate.ts'
import type { Lookup } from '../../plan/lookup.ts'
import { type Expr, type Figure, type NamedAmount, type Plan, partsOf } from '../../plan/plan.ts'
import type { Lang } from '../../words/text.ts'
import { inJson } from '../write/texts.ts'
import { Operands } from './operands.ts'
import { OP, type TapeBuilder } from './tape.ts'
import type { KnownValues, Registers } from './values.ts'

/**
 * The formula of an amount as instructions: `explain/formula.ts` with every branch that the codes decide taken beforehand.
 * A test beside this file holds the two together.
 */
export class FormulaTape {
  readonly operands: Operands

  constructor(
    private readonly plan: Plan,
    private readonly values: KnownValues,
    private readonly registers: Registers,
    private readonly tape: TapeBuilder,
    private readonly lang: Lang,
  ) {
    this.operands = new Operands(values, registers, tape)
  }

  write(amount: NamedAmount): void {
    this.expr(amount.expr, amount.figures)
  }

  private expr(expr: Expr, figures: readonly Figure[]): void {
    switch (expr.kind) {
      case 'add':
        this.sum(expr, figures)
        break
      case 'subtract':
        this.difference(expr, figures)
        break
      case 'min':
        if (expr.safeguard) this.either(OP.UNLESS_LESS, expr.right, expr.left, figures)
        else this.smaller(expr, figures)
        break
      case 'max':
        this.either(OP.UNLESS_AT_LEAST, expr.left, expr.right, figures)
        break
      case 'choose':
        this.choose(expr, figures)
        break
      case 'amount': {
        const amount = this.plan.amounts[expr.slot]!
        if (amount.shown === 'inline') this.expr(amount.expr, amount.figures)
        else this.grouped(expr)
        break
      }
      case 'share':
        this.share(expr, figures)
        break
      case 'bands':
        this.bands(expr, figures)
        break
      default:
        this.grouped(expr)
    }
  }

  private choose({ test, then, otherwise }: Expr & { kind: 'choose' }, figures: readonly Figure[]): void {
    const value = this.values.of(test)
    if (value !== undefined) this.expr(value !== 0 ? then : otherwise, figures)
    else this.branches(this.tape.jump(OP.IF_ZERO, this.operands.register(test)), then, otherwise, figures)
  }

  private share({ of, rate: lookup, digits }: Expr & { kind: 'share' }, figures: readonly Figure[]): void {
    const numerator = this.values.lookup(lookup)
    if (Number.isNaN(numerator)) this.tape.add(OP.FAIL)
    else {
      this.factor(of, figures)
      this.tape.write(` × ${formatPercent(rate(numerator, digits))}`)
    }
  }

  private grouped(expr: Expr): void {
    const value = this.values.of(expr)
    if (value === undefined) this.tape.add(OP.GROUPED, this.operands.register(expr))
    else if (Number.isFinite(value) && !Number.isInteger(value)) this.tape.add(OP.FAIL)
    else this.tape.write(inJson(yuan(value, this.lang)))
  }

  /** Parts that are zero are left out. */
  private difference({ left, right }: Expr & { kind: 'add' | 'subtract' }, figures: readonly Figure[]): void {
    this.expr(left, figures)
    const value = this.values.of(right)
    if (value === 0) return
    const none = value === undefined ? [this.tape.jump(OP.IF_ZERO, this.operands.register(right))] : []
    this.tape.write(' − ')
    this.factor(right, figures)
    this.tape.land(...none)
  }

  private sum({ left, right }: Expr & { kind: 'add' | 'subtract' }, figures: readonly Figure[]): void {
    const a = this.values.of(left)
    const b = this.values.of(right)
    if (b === 0) this.expr(left, figures)
    else if (a === 0 && b !== undefined) this.expr(right, figures)
    else {
      const ends: number[] = []
      if (a === undefined || a === 0) {
        const withLeft = [this.tape.jump(OP.UNLESS_ZERO, this.operands.register(left))]
        if (b === undefined) withLeft.push(this.tape.jump(OP.IF_ZERO, this.operands.register(right)))
        this.expr(right, figures)
        ends.push(this.tape.jump(OP.JUMP))
        this.tape.land(...withLeft)
      }
      this.expr(left, figures)
      if (b === undefined) ends.push(this.tape.jump(OP.IF_ZERO, this.operands.register(right)))
      this.tape.write(' + ')
      this.factor(right, figures)
      this.tape.land(...ends)
    }
  }

  /** `first` where it compares so with `second`, else the other. */
  private either(
    unless: typeof OP.UNLESS_LESS | typeof OP.UNLESS_AT_LEAST,
    first: Expr,
    second: Expr,
    figures: readonly Figure[],
  ): void {
    const a = this.values.of(first)
    const b = this.values.of(second)
    if (a !== undefined && b !== undefined) {
      this.expr((unless === OP.UNLESS_LESS ? a < b : a >= b) ? first : second, figures)
    } else {
      const otherwise = this.tape.jump(unless, this.operands.register(first), this.operands.register(second))
      this.branches(otherwise, first, second, figures)
    }
  }

  private branches(jump: number, then: Expr, otherwise: Expr, figures: readonly Figure[]): void {
    this.expr(then, figures)
    const end = this.tape.jump(OP.JUMP)
    this.tape.land(jump)
    this.expr(otherwise, figures)
    this.tape.land(end)
  }

  /** One side alone where the other does not limit it, else both. */
  private smaller({ left, right }: Expr & { kind: 'min' | 'max' }, figures: readonly Figure[]): void {
    const a = this.values.of(left)
    const b = this.values.of(right)
    if (a === INFINITE) this.expr(right, figures)
    else if (a === 0 || (a !== undefined && b === INFINITE)) this.expr(left, figures)
    else {
      const ends: number[] = []
      if (a === undefined && this.values.mayBeInfinite(left)) {
        const finite = this.tape.jump(
          OP.UNLESS_AT_LEAST,
          this.operands.register(left),
          this.registers.constant(INFINITE),
        )
        this.expr(right, figures)
        ends.push(this.tape.jump(OP.JUMP))
        this.tape.land(finite)
      }
      if (b === INFINITE) this.expr(left, figures)
      else this.leftOrBoth(left, right, figures, ends)
      this.tape.land(...ends)
    }
  }

  /** The left side is finite. It stands alone where it is nothing, or the right one no limit. */
  private leftOrBoth(left: Expr, right: Expr, figures: readonly Figure[], ends: number[]): void {
    const alone: number[] = []
    if (this.values.of(left) === undefined) alone.push(this.tape.jump(OP.IF_ZERO, this.operands.register(left)))
    if (this.values.of(right) === undefined && this.values.mayBeInfinite(right)) {
      const bounded = this.tape.jump(
        OP.UNLESS_AT_LEAST,
        this.operands.register(right),
        this.registers.constant(INFINITE),
      )
      alone.push(this.tape.jump(OP.JUMP))
      this.tape.land(bounded)
    }
    const [before, between, after] = this.lang === 'zh' ? ['', ' 与 ', ' 取小'] : ['the smaller of ', ' and ', '']
    this.tape.write(before!)
    this.expr(left, figures)
    this.tape.write(between!)
    this.expr(right, figures)
    this.tape.write(after!)
    if (alone.length === 0) return
    ends.push(this.tape.jump(OP.JUMP))
    this.tape.land(...alone)
    this.expr(left, figures)
  }

  private factor(expr: Expr, figures: readonly Figure[]): void {
    const open = mayHaveSign(this.plan, expr)
    if (open) this.tape.add(OP.OPEN)
    this.expr(expr, figures)
    if (open) this.tape.add(OP.CLOSE)
  }

  /** One term for each bracket that the money reaches. */
  private bands({ bands, from, to }: Expr & { kind: 'bands' }, figures: readonly Figure[]): void {
    const own = figures.filter(({ role }) => role === 'rate')
    const low = this.operands.register(from)
    const high = this.operands.register(to)
    const length = this.registers.scratch()
    const written = this.registers.scratch()
    const [zero, one] = [this.registers.constant(0), this.registers.constant(1)]
    const several = bands.bounds.length > 1
    if (several) this.tape.add(OP.MOVE, written, zero)
    const lookup = (of: Lookup): number => this.values.lookup(of)
    const untouched = bands.bounds.map((above, i) => {
      const bracket = this.registers.pair(above, bands.bounds[i + 1] ?? Number.POSITIVE_INFINITY)
      this.tape.add(OP.SLICE, length, low, high, bracket)
      const skip = this.tape.jump(OP.IF_AT_MOST_ZERO, length)
      if (i > 0) {
        const first = this.tape.jump(OP.IF_ZERO, written)
        this.tape.write(' + ')
        this.tape.land(first)
      }
      this.tape.add(OP.GROUPED, length)
      const effective = lookup(bands.rates[i]!)
      this.tape.write(` × ${inJson(ratioText(figures, own[i], effective, bands.digits, lookup, this.lang))}`)
      if (several) {
        this.tape.add(OP.MOVE, written, one)
        this.tape.land(skip)
      }
      return skip
    })
    const end = several ? this.tape.jump(OP.UNLESS_ZERO, written) : this.tape.jump(OP.JUMP)
    if (!several) this.tape.land(...untouched)
    this.tape.write(yuan(0, this.lang))
    this.tape.land(end)
  }
}

const INFINITE = Number.POSITIVE_INFINITY

/** Whether what is written for an expression may have a plus or minus in it, so that it may want parentheses. */
function mayHaveSign(plan: Plan, expr: Expr): boolean {
  if (expr.kind === 'amount') {
    const amount = plan.amounts[expr.slot]!
    return amount.shown === 'inline' && mayHaveSign(plan, amount.expr)
  }
  if (expr.kind === 'add' || expr.kind === 'subtract' || expr.kind === 'bands') return true
  return partsOf(expr).some((part) => mayHaveSign(plan, part))
}
