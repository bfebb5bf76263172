import {
  type Axis,
  type Expr,
  type Lang,
  type Lookup,
  type Plan,
  type PolicySet,
  planShelf,
  valueWord,
} from '@yibao/engine'
import { labelled } from '../i18n.ts'
import type { Target } from './target.ts'

type PlanText = { readonly title: string; readonly lines: readonly string[] }

/** The plans that benefits are lowered to on a day: named amounts in order, each with its expression. */
export function planTexts(set: PolicySet, { region, document }: Target, on: string, lang: Lang): readonly PlanText[] {
  const shelf = planShelf(set, new Set())
  const benefits = set.benefits.filter((one) => one.region === region && (document === null || one.id === document))
  return benefits.flatMap((benefit) =>
    (benefit.plans ?? [null]).flatMap((plan) =>
      benefit.care.flatMap((care) => {
        const ready = shelf.planFor({ region, scheme: benefit.scheme, plan, care }, on)
        if (ready.chosen.benefit?.document.id !== benefit.id) return []
        const words = [plan ? valueWord('plan', plan, lang) : '', valueWord('care', care, lang), on].filter(Boolean)
        return [{ title: labelled(benefit.name[lang], words.join(' · '), lang), lines: planLines(ready.plan) }]
      }),
    ),
  )
}

function planLines(plan: Plan): string[] {
  const names = plan.amounts.map(({ id }) => id)
  const column = Math.max(...names.map((name) => name.length))
  const tables: Lookup[] = []
  const amounts = plan.amounts.map(({ id, expr }) => `  ${id.padEnd(column)} = ${write(expr, names, tables)}`)
  return [...amounts, ...tables.flatMap((lookup, i) => tableLines(lookup, i))]
}

function write(expr: Expr, names: readonly string[], tables: Lookup[]): string {
  const say = (inner: Expr): string => write(inner, names, tables)
  const table = (lookup: Lookup): string => {
    const single = lookup.axes.length === 0 ? String(lookup.values[0]) : undefined
    if (single !== undefined) return single
    const known = tables.indexOf(lookup)
    return `T${known >= 0 ? known : tables.push(lookup) - 1}`
  }
  switch (expr.kind) {
    case 'constant':
      return String(expr.value)
    case 'fact':
      return `case.${expr.fact}`
    case 'amount':
      return names[expr.slot] ?? `#${expr.slot}`
    case 'lookup':
      return table(expr.lookup)
    case 'add':
      return `(${say(expr.left)} + ${say(expr.right)})`
    case 'subtract':
      return `(${say(expr.left)} − ${say(expr.right)})`
    case 'min':
    case 'max':
      return `${expr.kind}(${say(expr.left)}, ${say(expr.right)})`
    case 'share':
      return `round(${say(expr.of)} × ${table(expr.rate)} / 10^${expr.digits})`
    case 'bands': {
      const { bounds, rates, digits, rounding } = expr.bands
      const brackets = bounds.map((above, i) => `>${above}: ${table(rates[i]!)}`).join(', ')
      return `bands[${brackets}; /10^${digits}; ${rounding}](${say(expr.from)} … ${say(expr.to)})`
    }
    case 'choose':
      return `(${say(expr.test)} ? ${say(expr.then)} : ${say(expr.otherwise)})`
    case 'known':
      return `known(${say(expr.of)})`
    case 'equal':
      return `(${say(expr.left)} = ${say(expr.right)})`
  }
}

/** `T0 [level × category]: 400 …`, NaN written as not established. */
function tableLines({ axes, values, rows }: Lookup, i: number): string[] {
  const dimensions = axes.map((axis: Axis) => `${axis.fact}:${axis.size}`).join(' × ')
  const cells = [...values].map((value) => (Number.isNaN(value) ? '?' : String(value))).join(' ')
  const rules =
    rows.length > 0 ? `  ← ${[...new Set(rows.map(({ rule }) => rule.replace(/\[\d+\]$/, '')))].join(', ')}` : ''
  return [`  T${i} [${dimensions}]: ${cells}${rules}`]
}
