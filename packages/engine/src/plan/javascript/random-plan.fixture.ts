import { GROUPS } from '../../case/enums.ts'
import type { Draw } from '../../oracle/draw.ts'
import type { FactName } from '../../policy/condition.ts'
import { text } from '../../words/text.ts'
import { type Axis, cellCount } from '../axis.ts'
import { choose, constant, lookUp, max, min, subtract } from '../builder.ts'
import { CODES, FACT_DOMAIN, MONEY } from '../facts.ts'
import type { Lookup } from '../lookup.ts'
import type { Expr, NamedAmount, Plan } from '../plan.ts'

const MOST = 1_000_000_000
const RANGE = { age: 100, enrolledMonths: 200, stay: 6 } as const

/** The codes of a case that need not make sense. */
export function drawCodes(draw: Draw): Int32Array {
  return Int32Array.from(CODES, (fact) => {
    if (fact === 'group') return draw.chance(50) ? 0 : draw.below(1 << GROUPS.length)
    return draw.below(fact in RANGE ? RANGE[fact as keyof typeof RANGE] : domainOf(fact).length)
  })
}

const domainOf = (fact: FactName): readonly string[] => FACT_DOMAIN[fact as keyof typeof FACT_DOMAIN]

/** Money from nothing to ten million yuan, often nothing. */
export const drawMoney = (draw: Draw): Float64Array =>
  Float64Array.from(MONEY, () => (draw.chance(30) ? 0 : draw.below(10 ** draw.between(1, 9))))

/** A plan of every kind of node, put together at random: no benefit reads like it. Each amount lies within 0 … MOST. */
export function drawPlan(draw: Draw, size: number): Plan {
  const amounts: NamedAmount[] = []
  const lookups = new LookupDraw(draw)
  for (let slot = 0; slot < size; slot++) {
    const drawn = new ExprDraw(draw, slot, lookups).expr(3)
    const expr = min(max(constant(0), drawn), constant(MOST))
    amounts.push({ id: `a${slot}`, label: text('', ''), expr, figures: [], shown: 'never' })
  }
  const slotOf = Object.fromEntries(amounts.map(({ id }, slot) => [id, slot]))
  return { id: 'random', amounts, slotOf, needs: [], refusals: [], deductiblePool: null }
}

class ExprDraw {
  constructor(
    private readonly draw: Draw,
    private readonly slots: number,
    private readonly lookups: LookupDraw,
  ) {}

  expr(depth: number): Expr {
    const { draw } = this
    const inner = (): Expr => this.expr(depth - 1)
    if (depth === 0 || draw.chance(15)) return this.leaf()
    const kind = draw.pick([
      'add',
      'subtract',
      'min',
      'max',
      'equal',
      'choose',
      'known',
      'share',
      'bands',
      'room',
    ] as const)
    switch (kind) {
      case 'add':
      case 'subtract':
      case 'min':
      case 'max':
      case 'equal':
        return { kind, left: inner(), right: inner() }
      case 'choose':
        return choose(inner(), inner(), inner())
      case 'known':
        return { kind, of: inner() }
      case 'share':
        return { kind, of: this.amount(), rate: this.lookups.rate(), digits: 2 }
      case 'bands':
        return this.bands()
      case 'room':
        return min(constant(MOST), max(constant(0), subtract(lookUp(this.lookups.limit()), this.amount())))
    }
  }

  private leaf(): Expr {
    const { draw } = this
    if (draw.chance(25)) return constant(draw.pick([0, 1, 100, 123_456]))
    if (draw.chance(33)) return lookUp(this.lookups.figure())
    return this.amount()
  }

  /** A fact or an earlier amount: never below 0. */
  private amount(): Expr {
    const { draw, slots } = this
    if (slots === 0 || draw.chance(50)) return { kind: 'fact', fact: draw.pick(MONEY) }
    return { kind: 'amount', slot: draw.chance(80) ? slots - 1 - draw.below(Math.min(slots, 20)) : draw.below(slots) }
  }

  private bands(): Expr {
    const { draw } = this
    const bounds = [0, ...[1_000, 55_555, 2_000_000].filter(() => draw.chance(50))]
    const rates = bounds.map(() => this.lookups.rate())
    const from = draw.chance(40) ? constant(0) : this.amount()
    const to: Expr = draw.chance(20) ? from : { kind: 'add', left: from, right: this.amount() }
    return {
      kind: 'bands',
      bands: { bounds, rates, digits: 2, rounding: draw.pick(['once', 'ends'] as const) },
      from,
      to,
    }
  }
}

/** Look-ups of rates, figures and limits; most are used more than once. */
class LookupDraw {
  private readonly known = new Map<string, Lookup[]>()

  constructor(private readonly draw: Draw) {}

  readonly rate = (): Lookup => this.lookup('rate', () => this.draw.below(101))
  readonly figure = (): Lookup => this.lookup('figure', () => this.draw.below(500_000))
  readonly limit = (): Lookup =>
    this.lookup('limit', () => (this.draw.chance(20) ? Number.POSITIVE_INFINITY : this.draw.below(500_000)))

  private lookup(kind: string, value: () => number): Lookup {
    const known = this.known.get(kind) ?? []
    this.known.set(kind, known)
    if (known.length > 0 && this.draw.chance(90)) return this.draw.pick(known)
    const made = this.make(value)
    known.push(made)
    return made
  }

  /** Over no fact, a few, or so many that the table cannot be folded with others. Half of them are known in all cells. */
  private make(value: () => number): Lookup {
    const { draw } = this
    const facts = CODES.filter(() => draw.chance(draw.pick([0, 10, 25])))
    const axes = facts.slice(0, 4).map((fact) => drawAxis(draw, fact))
    const unknown = draw.chance(50) ? 10 : 0
    const values = Float64Array.from({ length: cellCount(axes) }, () => (draw.chance(unknown) ? Number.NaN : value()))
    return { axes, values, rowAt: new Int16Array(values.length).fill(-1), rows: [] }
  }
}

function drawAxis(draw: Draw, fact: FactName): Axis {
  if (fact === 'group') {
    const masks = [draw.between(1, 7), draw.between(8, 63)].slice(0, draw.between(1, 2))
    return { fact, size: masks.length + 1, classes: { kind: 'group', masks } }
  }
  if (fact in RANGE) {
    const bounds = [2, 6, 18, 60].filter(() => draw.chance(50))
    return { fact, size: bounds.length + 1, classes: { kind: 'range', bounds } }
  }
  const size = draw.between(1, Math.min(4, domainOf(fact).length))
  const classOf = domainOf(fact).map((_, code) => (code < size ? code : draw.below(size)))
  return { fact, size, classes: { kind: 'enum', classOf } }
}
