import type { YearToDate } from '../case/case.ts'
import { LAYER_FUNDS, type LayerFund } from '../case/enums.ts'
import { formatYuan } from '../money/fen.ts'
import { rowOn, valueOn } from '../plan/lookup.ts'
import type { LimitedFund } from '../plan/plan.ts'
import { countersAfter } from '../settlement/counters.ts'
import type { Settlement } from '../settlement/settle.ts'
import type { Step } from '../settlement/settlement.ts'
import { type Lang, type Text, text } from '../words/text.ts'
import { groundsOf } from './steps.ts'

/** How far the year has come towards a deductible or a limit. Decimal strings of yuan. */
export type YearLimit = Pick<Step, 'rule' | 'source' | 'confidence'> & {
  readonly kind: 'deductible' | LimitedFund
  readonly label: string
  /** `null`: not established. */
  readonly limit: string | null
  readonly used: string
  /** What may still be used; `null` where the limit is not established. */
  readonly left: string | null
}

const LABELS: Readonly<Record<Exclude<LimitedFund, LayerFund>, Text>> = {
  pooled: text('住院等统筹基金年度限额', 'yearly limit of the pooled fund, ordinary outpatient care aside'),
  outpatient: text('普通门诊年度限额', 'yearly limit for outpatient care'),
  'outpatient-upper': text('二级以上门诊年度限额', 'yearly limit for upper-level outpatient care'),
  chronic: text('门诊慢特病年度限额', 'yearly limit for chronic outpatient care'),
}
const DEDUCTIBLE = text('本年起付线', 'deductible of the year')

/**
 * The year's deductible and limits that hold for this person at this care, and what has been used of them once the bill is
 * counted. What has no limit (不设) is left out, and so is what the plan of this care does not have.
 */
export function yearLimits(settlement: Settlement, lang: Lang): readonly YearLimit[] {
  const after = countersAfter(settlement)
  return [...deductibleOf(settlement, after, lang), ...limitsOf(settlement, after, lang)]
}

function deductibleOf(settlement: Settlement, after: YearToDate, lang: Lang): readonly YearLimit[] {
  const { ready, codes, deductibleKey } = settlement
  const yearly = ready.plan.deductiblePool?.yearly ?? null
  if (yearly === null || deductibleKey === null) return []
  const used = after.deductible[deductibleKey] ?? 0
  const value = valueOn(yearly, codes, 0)
  const due = ready.plan.amounts.find(({ id }) => id === 'deductible.due')
  const cited = (due?.figures ?? []).flatMap(({ lookup }) => rowOn(lookup, codes, 0) ?? [])
  const grounds = groundsOf(cited, `${ready.plan.id}#deductible`, lang)
  return [{ kind: 'deductible', label: DEDUCTIBLE[lang], ...progress(value, used), ...grounds }]
}

function limitsOf({ ready: { plan }, codes }: Settlement, after: YearToDate, lang: Lang): readonly YearLimit[] {
  return plan.needs.flatMap(({ figure: { limits: kind, lookup, label } }) => {
    const row = rowOn(lookup, codes, 0)
    const value = valueOn(lookup, codes, 0)
    if (kind === undefined || row === undefined || value === Number.POSITIVE_INFINITY) return []
    const own = isLayer(kind) ? label : LABELS[kind]
    const grounds = groundsOf([row], row.rule, lang)
    return [{ kind, label: own[lang], ...progress(value, usedOf(kind, after)), ...grounds }]
  })
}

const isLayer = (kind: LimitedFund): kind is LayerFund => (LAYER_FUNDS as readonly string[]).includes(kind)

/** What counts against each limit: docs/settlement.md, 8 and 13. */
function usedOf(kind: LimitedFund, after: YearToDate): number {
  if (isLayer(kind)) return after.layers[kind].paid
  if (kind === 'pooled') return Math.max(0, after.pooledFund - after.outpatientFund)
  if (kind === 'outpatient') return after.outpatientFund
  return kind === 'chronic' ? after.chronicFund : after.outpatientUpperFund
}

function progress(limit: number, used: number): Pick<YearLimit, 'limit' | 'used' | 'left'> {
  const known = !Number.isNaN(limit)
  return {
    limit: known ? formatYuan(limit) : null,
    used: formatYuan(used),
    left: known ? formatYuan(Math.max(0, limit - used)) : null,
  }
}
