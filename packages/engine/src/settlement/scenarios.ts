import type { Case, Filing } from '../case/case.ts'
import { isWithin } from '../filing/place.ts'
import { type Text, text } from '../words/text.ts'

/** The same bill under another filing. `C`: the case, or the parts of it that matter here. */
export type Scenario<C extends WhereAndFiled = Case> = {
  readonly kind: ScenarioKind
  readonly name: Text
  readonly case: C
}

export type WhereAndFiled = Pick<Case, 'insured' | 'visit' | 'filings'>

export const SCENARIO_KINDS = ['as-is', 'filed', 'long-term', 'referred', 'emergency', 'local'] as const
export type ScenarioKind = (typeof SCENARIO_KINDS)[number]

/** What the bill would be under other circumstances; only "as is" where care is at home. */
export function scenariosOf<C extends WhereAndFiled>(input: C): readonly Scenario<C>[] {
  const asIs: Scenario<C> = { kind: 'as-is', name: text('现状', 'as is'), case: input }
  const { insured, visit } = input
  if (isWithin(visit.region, insured.region)) return [asIs]
  const plain: C = { ...input, visit: { ...visit, emergency: false } }
  const filed = (type: Filing['type']): C => ({
    ...plain,
    filings: [{ type, kind: null, region: visit.region, from: visit.admittedOn, to: visit.settledOn }],
  })
  return [
    asIs,
    { kind: 'filed', name: text('临时外出备案', 'filed as temporary'), case: filed('temporary') },
    { kind: 'long-term', name: text('长期异地备案', 'filed as long-term'), case: filed('long-term') },
    { kind: 'referred', name: text('转诊备案', 'referred'), case: filed('referral') },
    {
      kind: 'emergency',
      name: text('急诊抢救', 'emergency'),
      case: { ...input, filings: [], visit: { ...visit, emergency: true } },
    },
    {
      kind: 'local',
      name: text('在参保地就医', 'at home'),
      case: { ...plain, filings: [], visit: { ...plain.visit, region: insured.region } },
    },
  ]
}
