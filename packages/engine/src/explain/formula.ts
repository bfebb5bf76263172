import { formatYuanGrouped } from '../money/fen.ts'
import { compareRates, formatPercent, rate, WHOLE, ZERO_RATE } from '../money/rate.ts'
import { evaluate } from '../plan/javascript/walk.ts'
import { type Lookup, valueOn } from '../plan/lookup.ts'
import type { Expr, Figure, NamedAmount } from '../plan/plan.ts'
import type { Settlement } from '../settlement/settle.ts'
import type { Lang } from '../words/text.ts'

/**
 * How a named amount came about, with its numbers: `(1,500.00 − 400.00) × 60%`. Read off the plan's expression and the
 * slots; nothing is computed a second time but the look-ups the plan made.
 */
export function formulaOf(amount: NamedAmount, settlement: Settlement, lang: Lang): string {
  return new FormulaWriter(settlement, amount.figures, lang).write(amount.expr)
}

class FormulaWriter {
  constructor(
    private readonly settlement: Settlement,
    private readonly figures: readonly Figure[],
    private readonly lang: Lang,
  ) {}

  write(expr: Expr): string {
    switch (expr.kind) {
      case 'add':
        return this.sum(expr.left, expr.right, '+')
      case 'subtract':
        return this.sum(expr.left, expr.right, '−')
      case 'min':
        return this.smaller(expr)
      case 'amount': {
        const amount = this.settlement.ready.plan.amounts[expr.slot]!
        return amount.shown === 'inline' ? this.within(amount).write(amount.expr) : yuan(this.value(expr), this.lang)
      }
      case 'max':
        return this.value(expr.left) >= this.value(expr.right) ? this.write(expr.left) : this.write(expr.right)
      case 'choose':
        return this.write(this.value(expr.test) !== 0 ? expr.then : expr.otherwise)
      case 'share':
        return `${this.factor(expr.of)} × ${formatPercent(rate(this.lookup(expr.rate), expr.digits))}`
      case 'bands':
        return this.bands(expr)
      default:
        return yuan(this.value(expr), this.lang)
    }
  }

  /** An inline amount is written with its own figures. */
  private within(amount: NamedAmount): FormulaWriter {
    return new FormulaWriter(this.settlement, amount.figures, this.lang)
  }

  /** Parts that are zero are left out: they explain nothing. */
  private sum(left: Expr, right: Expr, sign: '+' | '−'): string {
    if (this.value(right) === 0) return this.write(left)
    if (sign === '+' && this.value(left) === 0) return this.write(right)
    return `${this.write(left)} ${sign} ${this.factor(right)}`
  }

  private smaller({ left, right, safeguard }: Expr & { kind: 'min' | 'max' }): string {
    const [a, b] = [this.value(left), this.value(right)]
    if (safeguard) return this.write(b < a ? right : left)
    if (a === Number.POSITIVE_INFINITY) return this.write(right)
    if (b === Number.POSITIVE_INFINITY || a === 0) return this.write(left)
    return this.lang === 'zh'
      ? `${this.write(left)} 与 ${this.write(right)} 取小`
      : `the smaller of ${this.write(left)} and ${this.write(right)}`
  }

  private factor(expr: Expr): string {
    const written = this.write(expr)
    return / [+−] /.test(written) ? `(${written})` : written
  }

  private bands(expr: Expr & { kind: 'bands' }): string {
    const { bounds, rates, digits } = expr.bands
    const [from, to] = [this.value(expr.from), this.value(expr.to)]
    const own = this.figures.filter((figure) => figure.role === 'rate')
    const terms = bounds.flatMap((above, i) => {
      const upTo = bounds[i + 1] ?? Number.POSITIVE_INFINITY
      const length = Math.min(Math.max(to - above, 0), upTo - above) - Math.min(Math.max(from - above, 0), upTo - above)
      if (length <= 0) return []
      const effective = this.lookup(rates[i]!)
      return [
        `${yuan(length, this.lang)} × ${ratioText(this.figures, own[i], effective, digits, (one) => this.lookup(one), this.lang)}`,
      ]
    })
    return terms.length > 0 ? terms.join(' + ') : yuan(0, this.lang)
  }

  private lookup(lookup: Lookup): number {
    return valueOn(lookup, this.settlement.codes, 0)
  }

  private value(expr: Expr): number {
    return valueIn(this.settlement, expr)
  }
}

/** What an expression of the plan came to in a settlement. */
export const valueIn = ({ codes, money, slots }: Settlement, expr: Expr): number =>
  evaluate(expr, codes, 0, money, 0, slots)

/** `(55% + 5%)`, `90% × 80%`: the ratio as it is made up, or the one figure it is. */
export function ratioText(
  figures: readonly Figure[],
  own: Figure | undefined,
  effective: number,
  digits: number,
  lookup: (lookup: Lookup) => number,
  lang: Lang,
): string {
  const whole = Number.isNaN(effective) ? UNKNOWN[lang] : formatPercent(rate(effective, digits))
  if (own === undefined || Number.isNaN(effective)) return whole
  const percent = (entry: { value: number; digits: number }) => rate(entry.value, entry.digits)
  let text = formatPercent(rate(lookup(own.lookup), own.digits))
  for (const { role, lookup: figure, digits } of figures) {
    const entry = { value: lookup(figure), digits }
    if (role === 'points' && entry.value !== 0) text = `(${text} + ${formatPercent(percent(entry))})`
    if (role === 'person-factor' && compareRates(percent(entry), WHOLE) !== 0)
      text = `[1 − (1 − ${text}) × ${formatPercent(percent(entry))}]`
    if (role === 'off-site-factor' && compareRates(percent(entry), WHOLE) !== 0)
      text = `${text} × ${formatPercent(percent(entry))}`
    if (role === 'off-site-points' && compareRates(percent(entry), ZERO_RATE) !== 0)
      text = `(${text} − ${formatPercent(rate(Math.abs(entry.value), entry.digits))})`
  }
  return text
}

const UNKNOWN = { zh: '未确定', en: 'not established' } as const

export const yuan = (amount: number, lang: Lang): string =>
  Number.isNaN(amount)
    ? UNKNOWN[lang]
    : amount === Number.POSITIVE_INFINITY
      ? lang === 'zh'
        ? '不设限'
        : 'no limit'
      : formatYuanGrouped(amount)
