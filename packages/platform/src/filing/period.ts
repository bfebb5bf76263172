import {
  addMonths,
  type FilingTerms,
  filingTerms,
  type IsoDate,
  isIsoDate,
  NATIONAL,
  type PolicySet,
  type Problem,
} from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import { FILED_AS, type FilingApplication } from './application.ts'

/** How long ahead one may file. A limit of this system against mistyped years, of no policy. */
const MONTHS_AHEAD = 12

/** First day, last day and lock of a filing applied for, and what is wrong with the days asked for. */
export type PeriodJudged = FilingTerms & { readonly problems: readonly Problem[] }

/** `earliest`: the first day that may be asked for. */
export function judgePeriod(
  set: PolicySet,
  region: string,
  application: FilingApplication,
  { earliest, today }: { readonly earliest: IsoDate; readonly today: IsoDate },
): PeriodJudged {
  const { from, to } = application
  if (!isIsoDate(from)) return { to: null, lockedTo: null, problems: [notADate('from', from)] }
  const filing = { ...FILED_AS[application.reason], from }
  const terms = filingTerms(set, region, filing)
  const start = startProblems(from, earliest, today)
  if (to === null || to === terms.to) return { ...terms, problems: start }
  if (!isIsoDate(to)) return { ...terms, problems: [...start, notADate('to', to)] }
  const shortest = shortestEnd(terms, filingTerms(set, NATIONAL, filing), from)
  const ends = shortest <= to && (terms.to === null || to <= terms.to)
  return { to, lockedTo: terms.lockedTo, problems: ends ? start : [...start, endOutside(shortest, terms.to)] }
}

/**
 * The earliest last day that may be asked for: the nation's 6 months of temporary filings (医保发〔2022〕22号 calls them a
 * minimum), the lock of long-term ones. A region whose own period is shorter still gives that one.
 */
function shortestEnd(terms: FilingTerms, nation: FilingTerms, from: IsoDate): IsoDate {
  const least = nation.to ?? terms.lockedTo ?? from
  return terms.to !== null && terms.to < least ? terms.to : least
}

function startProblems(from: IsoDate, earliest: IsoDate, today: IsoDate): readonly Problem[] {
  const latest = addMonths(today, MONTHS_AHEAD)
  if (earliest <= from && from <= latest) return []
  return [
    refusal(
      'YB-W203',
      'from',
      [`开始日期 ${from} 不在可申请的范围内`, `the first day, ${from}, is outside what may be applied for`],
      [
        `填写 ${earliest} 至 ${latest} 之间的日期；补办备案可从尚未结算的入院日起`,
        `give a day from ${earliest} to ${latest}; late filings may begin at the admission to a stay that is not settled`,
      ],
    ),
  ]
}

function endOutside(shortest: IsoDate, longest: IsoDate | null): Problem {
  const range: readonly [string, string] =
    longest === null
      ? [`${shortest} 或以后`, `${shortest} or later`]
      : shortest === longest
        ? [longest, longest]
        : [`${shortest} 至 ${longest}`, `from ${shortest} to ${longest}`]
  return refusal(
    'YB-W204',
    'to',
    ['这类备案的有效期不能到这一天', 'a filing of this type cannot end on that day'],
    [`不填，按参保地规定；或填 ${range[0]}`, `leave it out for the rule of the home region, or give ${range[1]}`],
  )
}

export const notADate = (path: string, written: string): Problem =>
  refusal(
    'YB-W202',
    path,
    [`“${written}”不是日期`, `"${written}" is not a date`],
    ['写年-月-日，如 2025-03-01', 'write year-month-day, as 2025-03-01'],
  )
