import { refusalStepOf } from '../../explain/answer.ts'
import { groundsOf } from '../../explain/steps.ts'
import { formatYuan } from '../../money/fen.ts'
import { rowOn } from '../../plan/lookup.ts'
import { bandsBehind, type NamedAmount, type Plan, type Refused } from '../../plan/plan.ts'
import type { Lang } from '../../words/text.ts'
import { FormulaTape } from './formula.ts'
import { OP, type TapeBuilder } from './tape.ts'
import type { KnownValues, Registers } from './values.ts'

/** The steps of an answer as instructions. */
export class StepsTape {
  private readonly formula: FormulaTape

  constructor(
    private readonly plan: Plan,
    private readonly codes: Int32Array,
    private readonly values: KnownValues,
    private readonly registers: Registers,
    private readonly tape: TapeBuilder,
    private readonly lang: Lang,
  ) {
    this.formula = new FormulaTape(plan, values, registers, tape, lang)
  }

  /** False where it depends on the money which step comes first: then commas cannot be told beforehand. */
  write(refused: Refused | null): boolean {
    const shown = this.plan.amounts.flatMap((amount, slot) => {
      const hidden = this.hiddenBy(amount)
      return hidden === 'always' ? [] : [{ amount, slot, hidden }]
    })
    if (shown[0]?.hidden !== null) return false
    shown.forEach(({ amount, slot, hidden }, i) => {
      if (refused && i > 0 && amount.id !== 'personTotal') return
      const skip = hidden === null ? [] : [this.tape.jump(OP.IF_ZERO, hidden)]
      this.step(amount, slot, i === 0 ? '' : ',')
      this.tape.land(...skip)
      if (refused && i === 0) this.tape.write(`,${JSON.stringify(refusalStepOf(refused, this.lang))}`)
    })
    return !refused || shown[0]?.amount.id !== 'personTotal'
  }

  /** The register that is zero where the step is not shown; null where it always is. */
  private hiddenBy({ id, shown }: NamedAmount): number | null | 'always' {
    if (shown === 'always') return null
    if (shown !== 'when-not-zero' && shown !== 'with-parent') return 'always'
    const slot = this.plan.slotOf[shown === 'with-parent' ? id.split('.')[0]! : id]
    const value = slot === undefined ? Number.NaN : this.values.slot(slot)
    if (value !== undefined) return value === 0 ? 'always' : null
    return this.registers.slot(slot!)
  }

  private step(amount: NamedAmount, slot: number, comma: string): void {
    this.tape.write(
      `${comma}{"id":${JSON.stringify(amount.id)},"label":${JSON.stringify(amount.label[this.lang])},"formula":"`,
    )
    this.formula.write(amount)
    this.tape.write('","amount":')
    const value = this.values.slot(slot)
    if (value === undefined) this.tape.add(OP.QUOTED_OR_NULL, this.registers.slot(slot))
    else this.tape.write(Number.isNaN(value) ? 'null' : `"${formatYuan(value)}"`)
    this.tape.write(',')
    this.grounds(amount)
    this.tape.write('}')
  }

  /** Rule, source and confidence: of brackets, the row is cited that the last yuan of cost lies in. */
  private grounds(amount: NamedAmount): void {
    const paid = bandsBehind(amount.expr, this.plan.amounts)
    const bounds = paid?.bands.bounds ?? [0]
    const texts = bounds.map((above) => this.groundsText(amount, above))
    if (paid === null || texts.every((text) => text === texts[0])) {
      this.tape.write(texts[0]!)
      return
    }
    const to = this.formula.operands.register(paid.to)
    const ends = bounds.slice(1).map((upTo, i) => {
      const beyond = this.tape.jump(OP.UNLESS_AT_LEAST, this.registers.constant(upTo), to)
      this.tape.write(texts[i]!)
      const end = this.tape.jump(OP.JUMP)
      this.tape.land(beyond)
      return end
    })
    this.tape.write(texts.at(-1)!)
    this.tape.land(...ends)
  }

  private groundsText(amount: NamedAmount, above: number): string {
    const cited = amount.figures.flatMap(({ band, lookup }) =>
      band === null || band.above === above ? (rowOn(lookup, this.codes, 0) ?? []) : [],
    )
    return JSON.stringify(groundsOf(cited, `${this.plan.id}#${amount.id}`, this.lang)).slice(1, -1)
  }
}
