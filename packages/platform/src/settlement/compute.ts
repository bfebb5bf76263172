import {
  carePlace,
  formatYuan,
  type Problem,
  type Result,
  type SplitLine,
  type Summary,
  writtenCounters,
} from '@yibao/engine'
import type { ReadyPolicies } from '../release/shelf.ts'
import { refusal, refused } from '../work/refusal.ts'
import { type CaseParts, type WrittenCase, writtenCase } from './written-case.ts'

/** A bill settled by the engine, in the form in which it is kept. */
export type Computed = {
  readonly summary: Summary
  /** The case with the bill as parts of a total: the same case gives the same amounts again. */
  readonly kept: WrittenCase
  /** The split of each fee line, where the bill came as lines. */
  readonly lines: readonly SplitLine[] | null
  /** Counters before and after, as a case holds them. */
  readonly before: Counters
  readonly after: Counters
  /** The filing that applies, by its place among the filings of the case; null where none does. */
  readonly filingAt: number | null
}

export type Counters = ReturnType<typeof writtenCounters>

/** Settles by the one engine. Every problem of the case at once, with paths into the case (`bill.lines[3].price`). */
export function computeSettlement(policies: ReadyPolicies, parts: CaseParts): Result<Computed> {
  const { engine } = policies
  const written = writtenCase(parts)
  const read = engine.read(written)
  if (!read.ok) return read
  const settled = engine.settle(read.value)
  const summary = engine.summary(settled)
  const { bill, yearToDate, filings } = read.value
  const before = writtenCounters(yearToDate)
  const items = Object.entries(bill.items).filter(([, fen]) => fen > 0)
  const kept: WrittenCase = {
    ...written,
    bill: {
      total: formatYuan(bill.total),
      outOfCatalogue: formatYuan(bill.outOfCatalogue),
      overLimit: formatYuan(bill.overLimit),
      preSelfPay: formatYuan(bill.preSelfPay),
      ...(items.length === 0 ? {} : { items: Object.fromEntries(items.map(([item, fen]) => [item, formatYuan(fen)])) }),
    },
    yearToDate: before,
  }
  const at = settled.filing.filing === null ? -1 : filings.indexOf(settled.filing.filing)
  return {
    ok: true,
    value: {
      summary,
      kept,
      lines: bill.lines,
      before,
      after: writtenCounters(summary.yearToDate),
      filingAt: at < 0 ? null : at,
    },
  }
}

/** Refuses what may not be booked: a figure that is not established, and off-site care without filing (医保发〔2022〕22号). */
export function bookable(
  { summary, kept }: Computed,
  policies: ReadyPolicies,
  kind: 'direct' | 'manual',
): Result<null> {
  if (summary.status === 'not-established') return refused(notEstablished(kept, policies))
  const away = carePlace(kept.insured.region, kept.visit.region) !== 'local'
  if (kind === 'direct' && away && summary.filing === 'unfiled') return refused(unfiled)
  return { ok: true, value: null }
}

function notEstablished(kept: WrittenCase, { engine }: ReadyPolicies): Problem {
  const asks = (lang: 'zh' | 'en'): string => {
    const answer = engine.estimate(kept, lang)
    return answer.ok ? answer.value.missing.map(({ ask }) => ask).join('；') : ''
  }
  return refusal(
    'YB-W407',
    'policy',
    [
      `政策参数未确定，不能结算：${asks('zh')}`,
      `a figure of the policy is not established, so nothing can be settled: ${asks('en')}`,
    ],
    ['按提示向主管部门确认；参数发布后再结算', 'ask whom the message names; settle when the figure is published'],
  )
}

const unfiled: Problem = refusal(
  'YB-W405',
  'filings',
  [
    '异地就医没有备案，也不是急诊抢救，不能直接结算',
    'off-site care without filing or emergency does not settle directly',
  ],
  [
    '出院结算前补办备案即可直接结算；已自费出院的，补办后手工报销',
    'file before discharge settlement to settle directly; after paying, file late and claim by hand',
  ],
)
