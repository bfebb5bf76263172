import type { Expr } from '../../plan/plan.ts'
import { OP, type TapeBuilder } from './tape.ts'
import { factRegister, type KnownValues, type Registers } from './values.ts'

/** Values of expressions as registers; what computes them goes onto the tape. */
export class Operands {
  constructor(
    private readonly values: KnownValues,
    private readonly registers: Registers,
    private readonly tape: TapeBuilder,
  ) {}

  /** A register that holds the value of an expression. A payment within another expression is not computed twice: it fails. */
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
