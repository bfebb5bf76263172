import { addDays, type IsoDate } from '../calendar/date.ts'
import type { Care } from '../case/enums.ts'
import { NATIONAL, type PolicySet } from '../policy/documents.ts'
import type { AutomaticFilingRule, FilingDocument, FilingScope, FilingTopic } from '../policy/filing-document.ts'
import {
  automaticDecision,
  type FilingDecision,
  type Ruled,
  type StandingDecisions,
  standingDecisions,
  treatedAsLocalDecision,
} from './decision.ts'
import { type ValidityTable, validityTable } from './validity.ts'

/** The filing rules of one region over one period in which none of them changes: the region's, refined over the nation's. */
export type FilingRules = {
  /** First day of the period. */
  readonly since: IsoDate
  readonly validity: ValidityTable
  /** What the nation alone says, to show where the region departs from it. */
  readonly nationalValidity: ValidityTable
  readonly automatic: readonly AutomaticFiling[]
  readonly treatedAsLocal: readonly TreatedAsLocal[]
  /** The region's topics before the nation's. */
  readonly topics: readonly Ruled<FilingTopic>[]
  readonly standing: StandingDecisions
}

/** One window of an automatic filing rule; open bounds where the rule has no windows. Empty `care` = all. */
export type AutomaticFiling = {
  readonly care: readonly Care[]
  readonly scope: FilingScope
  readonly from: IsoDate
  readonly to: IsoDate
  readonly decision: FilingDecision
}

export type TreatedAsLocal = {
  readonly category: string
  readonly care: readonly Care[]
  readonly scope: FilingScope
  readonly decision: FilingDecision
}

/** The rules of a region in force on a date (for a bill: the settlement date). The same object for every date of a period. */
export function filingRulesFor(set: PolicySet, region: string, date: IsoDate): FilingRules {
  const byRegion = rulesOf(set)
  const periods = byRegion.get(region) ?? byRegion.get(NATIONAL)!
  let index = periods.length - 1
  while (index > 0 && date < periods[index]!.since) index--
  return periods[index]!
}

const cache = new WeakMap<PolicySet, ReadonlyMap<string, readonly FilingRules[]>>()

function rulesOf(set: PolicySet): ReadonlyMap<string, readonly FilingRules[]> {
  let rules = cache.get(set)
  if (!rules) {
    const regions = new Set([NATIONAL, ...set.filings.map((document) => document.region)])
    rules = new Map([...regions].map((region) => [region, periodsOf(set, region)]))
    cache.set(set, rules)
  }
  return rules
}

function periodsOf(set: PolicySet, region: string): readonly FilingRules[] {
  const own = set.filings.filter((document) => document.region === region && region !== NATIONAL)
  const nation = set.filings.filter((document) => document.region === NATIONAL)
  const changes = new Set<IsoDate>([BEGINNING])
  for (const row of [...own, ...nation].flatMap(rowsOf)) {
    if (row.from !== null) changes.add(row.from)
    if (row.to !== null) changes.add(addDays(row.to, 1))
  }
  return [...changes].sort().map((since) => rulesSince(own, nation, since))
}

function rulesSince(own: readonly FilingDocument[], nation: readonly FilingDocument[], since: IsoDate): FilingRules {
  const validity = [...ruled(own, 'validity', since), ...ruled(nation, 'validity', since)]
  const topics = [...ruled(own, 'topics', since), ...ruled(nation, 'topics', since)]
  return {
    since,
    validity: validityTable(validity),
    nationalValidity: validityTable(validity.filter((row) => row.national)),
    automatic: ownElse(ruled(own, 'automatic', since), ruled(nation, 'automatic', since)).flatMap((rule) =>
      windowsOf(rule.row).map(({ from, to, label }) => ({
        care: rule.row.care,
        scope: rule.row.scope,
        from,
        to,
        decision: automaticDecision(rule, label),
      })),
    ),
    treatedAsLocal: ownElse(ruled(own, 'treatedAsLocal', since), ruled(nation, 'treatedAsLocal', since)).map(
      (rule) => ({
        category: rule.row.category,
        care: rule.row.care,
        scope: rule.row.scope,
        decision: treatedAsLocalDecision(rule),
      }),
    ),
    topics,
    standing: standingDecisions(topics),
  }
}

const windowsOf = ({ windows }: AutomaticFilingRule) =>
  windows.length > 0 ? windows : [{ from: BEGINNING, to: END, label: null }]

type Part = 'validity' | 'automatic' | 'treatedAsLocal' | 'topics'

/** The rows of one part that are in force, with their ids: `210200/filing/automatic/1`, topics by name. */
function ruled<P extends Part>(
  documents: readonly FilingDocument[],
  part: P,
  on: IsoDate,
): Ruled<FilingDocument[P][number]>[] {
  return documents.flatMap((document) =>
    document[part]
      .map((row, index) => ({ row, rule: ruleId(document, part, index), national: document.region === NATIONAL }))
      .filter(({ row }) => (row.from === null || row.from <= on) && (row.to === null || row.to >= on)),
  )
}

function ruleId(document: FilingDocument, part: Part, index: number): string {
  const name = part === 'topics' ? document.topics[index]!.topic : PART_NAMES[part]
  return `${document.id}/${name}/${index + 1}`
}

const PART_NAMES = { validity: 'validity', automatic: 'automatic', treatedAsLocal: 'treated-as-local' } as const

/** A region that says something of a matter replaces what the nation says of it. */
const ownElse = <R>(own: readonly R[], nation: readonly R[]): readonly R[] => (own.length > 0 ? own : nation)

const rowsOf = (document: FilingDocument) => [
  ...document.validity,
  ...document.automatic,
  ...document.treatedAsLocal,
  ...document.topics,
]

const BEGINNING: IsoDate = '0000-01-01'
const END: IsoDate = '9999-12-31'
