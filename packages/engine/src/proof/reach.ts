import { isRefused } from '../explain/missing.ts'
import { walkPlan } from '../plan/javascript/walk.ts'
import { rowOn } from '../plan/lookup.ts'
import type { Expr, Figure, NamedAmount, Plan } from '../plan/plan.ts'
import { formatCondition } from '../policy/describe/condition.ts'
import { formatBand, formatValue } from '../policy/describe/format.ts'
import { shapeOf, type VersionShape } from '../policy/describe/shape.ts'
import type { StepTable } from '../policy/describe/step-table.ts'
import { both, listed, periodWords } from '../policy/describe/words.ts'
import type { PolicySet } from '../policy/documents.ts'
import type { Place, Problem } from '../problem/problem.ts'
import { amountOf, type Settlement } from '../settlement/settle.ts'
import type { Lang } from '../words/text.ts'
import { PROOF_CODES } from './codes.ts'
import type { ProvenDocument } from './example-case.ts'
import { runExamples } from './run-examples.ts'

/** Rows with an established figure that no 示例 proves: notes, each at its row. */
export function rowsNotReached(set: PolicySet): Problem[] {
  const reached = new Set<string>()
  for (const { outcome } of runExamples(set)) if (outcome.ok) markReached(outcome.value, reached)
  return [...set.benefits, ...set.layers].flatMap((document) =>
    [document, ...document.alternatives].flatMap(({ versions }) =>
      versions.flatMap((version) => unproven(document, shapeOf(version), reached)),
    ),
  )
}

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

/** The rows that a settlement's money fell under: not a bracket it did not enter, nor a limit with nothing to limit. */
function markReached(settlement: Settlement, reached: Set<string>): void {
  const { ready, codes, slots } = settlement
  const { plan } = ready
  if (isRefused(settlement)) {
    reached.add(keyOf(plan.refusals[amountOf(settlement, 'refusal') - 1]!.row.at))
    return
  }
  if (amountOf(settlement, 'payable') === 0) return
  const touched = touchedFigures(settlement)
  for (const { figure, whenPositive } of plan.needs) {
    if (whenPositive !== null && slots[whenPositive]! <= 0) continue
    if (isRate(figure) && !touched.has(figure)) continue
    const row = rowOn(figure.lookup, codes, 0)
    if (row !== undefined) reached.add(keyOf(row.at))
  }
}

const isRate = ({ role }: Figure): boolean =>
  role === 'rate' || role === 'points' || role === 'person-factor' || role.startsWith('off-site')

/** Figures of ratios that some cost was multiplied by. */
function touchedFigures({ ready: { plan }, codes, money }: Settlement): ReadonlySet<Figure> {
  const touched = new Set<Figure>()
  const slices = slicesOf(plan)
  const probe: Plan = { ...plan, amounts: [...plan.amounts, ...slices.flatMap(({ ends }) => ends.map(unnamed))] }
  const slots = new Float64Array(probe.amounts.length)
  walkPlan(probe)(codes, 0, money, 0, slots)
  slices.forEach(({ amount }, i) => {
    const at = plan.amounts.length + 2 * i
    const [from, to] = [slots[at]!, slots[at + 1]!]
    for (const figure of amount.figures) {
      const { above, upTo } = figure.band ?? { above: 0, upTo: null }
      if (Math.min(to, upTo ?? to) > Math.max(from, above)) touched.add(figure)
    }
  })
  return touched
}

type Slice = { readonly amount: NamedAmount; readonly ends: readonly [Expr, Expr] }

/** Every amount that a ratio is applied for, with the stretch of cost it is applied to. */
function slicesOf(plan: Plan): Slice[] {
  return plan.amounts.flatMap((amount): Slice[] => {
    const { expr } = amount
    if (expr.kind === 'bands') return [{ amount, ends: [expr.from, expr.to] }]
    return amount.expr.kind === 'share' ? [{ amount, ends: [NOTHING, amount.expr.of] }] : []
  })
}

const NOTHING: Expr = { kind: 'constant', value: 0 }
const unnamed = (expr: Expr, i: number): NamedAmount => ({
  id: `end${i}`,
  label: { zh: '', en: '' },
  expr,
  figures: [],
  shown: 'never',
})

function unproven(document: ProvenDocument, version: VersionShape, reached: ReadonlySet<string>): Problem[] {
  const rows = version.tables.flatMap((table) =>
    table.rows.filter(({ value }) => isFigure(value.kind)).map((row) => ({ at: row.at, words: rowWords(table, row) })),
  )
  const refusals = version.refusals.map(({ at, when }) => ({
    at,
    words: (lang: Lang) => `${lang === 'zh' ? '不予支付' : 'not payable'} ${conditionWords(when, lang)}`,
  }))
  return [...rows, ...refusals]
    .filter(({ at }) => !reached.has(keyOf(at)))
    .map(({ at, words }) => note(document, version, at, words))
}

/** A flag, `不设` and `未确定` are no figures. */
const isFigure = (kind: string): boolean => kind === 'amount' || kind === 'rate' || kind === 'reference-share'

function rowWords({ name, style }: StepTable, { when, band, value }: StepTable['rows'][number]) {
  return (lang: Lang): string => {
    const bracket = band === null ? [] : [formatBand(band, lang)]
    const where = [conditionWords(when, lang), ...bracket].filter((part) => part !== '').join(' ')
    return `${name[lang]}${where === '' ? '' : ` ${where}`} ${formatValue(value, lang, style)}`
  }
}

const conditionWords = (
  when: Parameters<typeof formatCondition>[0][] | StepTable['rows'][number]['when'],
  lang: Lang,
) =>
  listed(
    when.map((condition) => formatCondition(condition, lang)),
    lang,
  )

function note(document: ProvenDocument, version: VersionShape, at: Place, words: (lang: Lang) => string): Problem {
  return {
    code: PROOF_CODES.rowNotReached,
    path: `${document.id}@${version.from}`,
    at,
    severity: 'note',
    message: both((lang) => {
      const head = `${document.name[lang]}${lang === 'zh' ? '（' : ' ('}${periodWords(version.from, version.to, lang)}${lang === 'zh' ? '）' : ')'}`
      return lang === 'zh'
        ? `${head}第 ${at.line} 行没有示例用到：${words(lang)}`
        : `${head}, line ${at.line}: no example uses ${words(lang)}`
    }),
    remedy: {
      zh: '在“示例”中补一个落在这一行的案例，写明期望的金额',
      en: 'add an example whose case lands on this row, with the amounts it should give',
    },
  }
}
