import { ratioText, yuan } from '../../explain/formula.ts'
import { formatPercent, rate } from '../../money/rate.ts'
import type { Lookup } from '../../plan/lookup.ts'
import type { Expr, Figure, NamedAmount, Plan } from '../../plan/plan.ts'
import type { Lang } from '../../words/text.ts'
import { inJson } from '../write/texts.ts'
import { OP, type TapeBuilder } from './tape.ts'
import { factRegister, type KnownValues, type Registers } from './values.ts'

/**
 * The formula of an amount as instructions: `explain/formula.ts` with every branch that the codes decide taken beforehand.
 * A test beside this file holds the two together.
 */
export class FormulaTape {
  constructor(
    private readonly plan: Plan,
    private readonly values: KnownValues,
    private readonly registers: Registers,
    private readonly tape: TapeBuilder,
    private readonly lang: Lang,
  ) {}

  write(amount: NamedAmount): void {
    this.expr(amount.expr, amount.figures)
  }

  private expr(expr: Expr, figures: readonly Figure[]): void {
    switch (expr.kind) {
      case 'add':
        return this.sum(expr, figures)
      case 'subtract':
        return this.difference(expr, figures)
      case 'min':
        return expr.safeguard ? this.safeguard(expr, figures) : this.smaller(expr, figures)
      case 'max':
        return this.either(OP.UNLESS_AT_LEAST, expr.left, expr.right, figures)
      case 'choose': {
        const test = this.values.of(expr.test)
        if (test !== undefined) return this.expr(test !== 0 ? expr.then : expr.otherwise, figures)
        const otherwise = this.tape.jump(OP.IF_ZERO, this.register(expr.test))
        return this.branches(otherwise, expr.then, expr.otherwise, figures)
      }
      case 'amount': {
        const amount = this.plan.amounts[expr.slot]!
        return amount.shown === 'inline' ? this.expr(amount.expr, amount.figures) : this.grouped(expr)
      }
      case 'share': {
        const numerator = this.values.lookup(expr.rate)
        if (Number.isNaN(numerator)) return this.tape.add(OP.FAIL)
        this.factor(expr.of, figures)
        return this.tape.write(` × ${formatPercent(rate(numerator, expr.digits))}`)
      }
      case 'bands':
        return this.bands(expr, figures)
      default:
        return this.grouped(expr)
    }
  }

  private grouped(expr: Expr): void {
    const value = this.values.of(expr)
    if (value === undefined) this.tape.add(OP.GROUPED, this.register(expr))
    else if (Number.isFinite(value) && !Number.isInteger(value)) this.tape.add(OP.FAIL)
    else this.tape.write(inJson(yuan(value, this.lang)))
  }

  /** Parts that are zero are left out. */
  private difference({ left, right }: Expr & { kind: 'add' | 'subtract' }, figures: readonly Figure[]): void {
    this.expr(left, figures)
    const value = this.values.of(right)
    if (value === 0) return
    const none = value === undefined ? [this.tape.jump(OP.IF_ZERO, this.register(right))] : []
    this.tape.write(' − ')
    this.factor(right, figures)
    this.tape.land(...none)
  }

  private sum({ left, right }: Expr & { kind: 'add' | 'subtract' }, figures: readonly Figure[]): void {
    const [a, b] = [this.values.of(left), this.values.of(right)]
    if (b === 0) return this.expr(left, figures)
    if (a === 0 && b !== undefined) return this.expr(right, figures)
    const ends: number[] = []
    if (a === undefined || a === 0) {
      const withLeft = [this.tape.jump(OP.UNLESS_ZERO, this.register(left))]
      if (b === undefined) withLeft.push(this.tape.jump(OP.IF_ZERO, this.register(right)))
      this.expr(right, figures)
      ends.push(this.tape.jump(OP.JUMP))
      this.tape.land(...withLeft)
    }
    this.expr(left, figures)
    if (b === undefined) ends.push(this.tape.jump(OP.IF_ZERO, this.register(right)))
    this.tape.write(' + ')
    this.factor(right, figures)
    this.tape.land(...ends)
  }

  private safeguard(expr: Expr & { kind: 'min' | 'max' }, figures: readonly Figure[]): void {
    this.either(OP.UNLESS_LESS, expr.right, expr.left, figures)
  }

  /** `first` where it compares so with `second`, else the other side of the expression. */
  private either(
    unless: typeof OP.UNLESS_LESS | typeof OP.UNLESS_AT_LEAST,
    first: Expr,
    second: Expr,
    figures: readonly Figure[],
  ): void {
    const [a, b] = [this.values.of(first), this.values.of(second)]
    if (a !== undefined && b !== undefined) {
      return this.expr((unless === OP.UNLESS_LESS ? a < b : a >= b) ? first : second, figures)
    }
    const otherwise = this.tape.jump(unless, this.register(first), this.register(second))
    this.branches(otherwise, first, second, figures)
  }

  private branches(jump: number, then: Expr, otherwise: Expr, figures: readonly Figure[]): void {
    this.expr(then, figures)
    const end = this.tape.jump(OP.JUMP)
    this.tape.land(jump)
    this.expr(otherwise, figures)
    this.tape.land(end)
  }

  private smaller({ left, right }: Expr & { kind: 'min' | 'max' }, figures: readonly Figure[]): void {
    const INFINITE = Number.POSITIVE_INFINITY
    const [a, b] = [this.values.of(left), this.values.of(right)]
    if (a === INFINITE) return this.expr(right, figures)
    if (a === 0 || (a !== undefined && b === INFINITE)) return this.expr(left, figures)
    const ends: number[] = []
    const alone: number[] = []
    if (a === undefined) {
      if (this.values.mayBeInfinite(left)) {
        const finite = this.tape.jump(OP.UNLESS_AT_LEAST, this.register(left), this.registers.constant(INFINITE))
        this.expr(right, figures)
        ends.push(this.tape.jump(OP.JUMP))
        this.tape.land(finite)
      }
      if (b === INFINITE) {
        this.expr(left, figures)
        this.tape.land(...ends)
        return
      }
      alone.push(this.tape.jump(OP.IF_ZERO, this.register(left)))
    }
    if (b === undefined && this.values.mayBeInfinite(right)) {
      const bounded = this.tape.jump(OP.UNLESS_AT_LEAST, this.register(right), this.registers.constant(INFINITE))
      alone.push(this.tape.jump(OP.JUMP))
      this.tape.land(bounded)
    }
    const [before, between, after] = this.lang === 'zh' ? ['', ' 与 ', ' 取小'] : ['the smaller of ', ' and ', '']
    this.tape.write(before!)
    this.expr(left, figures)
    this.tape.write(between!)
    this.expr(right, figures)
    this.tape.write(after!)
    if (alone.length > 0) {
      ends.push(this.tape.jump(OP.JUMP))
      this.tape.land(...alone)
      this.expr(left, figures)
    }
    this.tape.land(...ends)
  }

  private factor(expr: Expr, figures: readonly Figure[]): void {
    if (!this.mayHaveSign(expr)) return this.expr(expr, figures)
    this.tape.add(OP.OPEN)
    this.expr(expr, figures)
    this.tape.add(OP.CLOSE)
  }

  private mayHaveSign(expr: Expr): boolean {
    switch (expr.kind) {
      case 'add':
      case 'subtract':
      case 'bands':
        return true
      case 'min':
      case 'max':
        return this.mayHaveSign(expr.left) || this.mayHaveSign(expr.right)
      case 'choose':
        return this.mayHaveSign(expr.then) || this.mayHaveSign(expr.otherwise)
      case 'share':
        return this.mayHaveSign(expr.of)
      case 'amount': {
        const amount = this.plan.amounts[expr.slot]!
        return amount.shown === 'inline' && this.mayHaveSign(amount.expr)
      }
      default:
        return false
    }
  }

  /** One term for each bracket that the money reaches. */
  private bands({ bands, from, to }: Expr & { kind: 'bands' }, figures: readonly Figure[]): void {
    const own = figures.filter(({ role }) => role === 'rate')
    const low = this.register(from)
    const high = this.register(to)
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

  /** A register that holds the value of an expression; what computes it goes onto the tape. */
  register(expr: Expr): number {
    const known = this.values.of(expr)
    if (known !== undefined) return this.registers.constant(known)
    if (expr.kind === 'fact') return factRegister(expr.fact)
    if (expr.kind === 'amount') return this.registers.slot(expr.slot)
    if (expr.kind === 'choose') return this.chosen(expr)
    const target = this.registers.scratch()
    if (expr.kind === 'known') this.tape.add(OP.KNOWN, target, this.register(expr.of))
    else if (expr.kind in COMPUTE) {
      const { left, right } = expr as Expr & { kind: 'add' }
      this.tape.add(COMPUTE[expr.kind as keyof typeof COMPUTE], target, this.register(left), this.register(right))
    } else this.tape.add(OP.FAIL)
    return target
  }

  private chosen({ test, then, otherwise }: Expr & { kind: 'choose' }): number {
    const target = this.registers.scratch()
    const no = this.tape.jump(OP.IF_ZERO, this.register(test))
    this.tape.add(OP.MOVE, target, this.register(then))
    const end = this.tape.jump(OP.JUMP)
    this.tape.land(no)
    this.tape.add(OP.MOVE, target, this.register(otherwise))
    this.tape.land(end)
    return target
  }
}

const COMPUTE = {
  add: OP.ADD,
  subtract: OP.SUBTRACT,
  min: OP.MIN,
  max: OP.MAX,
  equal: OP.EQUAL,
} as const
