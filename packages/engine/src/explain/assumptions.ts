import type { Case } from '../case/case.ts'
import { lookupsIn, type Plan } from '../plan/plan.ts'
import type { FactName } from '../policy/condition.ts'
import type { Answer } from '../settlement/settlement.ts'
import { type Lang, type Text, text } from '../words/text.ts'

/** Facts the asker left out although the rules ask for them, and what was taken instead. */
export function assumptionsOf(input: Pick<Case, 'assumed'>, plan: Plan, lang: Lang): Answer['assumptions'] {
  const asked = factsAsked(plan)
  return input.assumed.flatMap((path) => {
    const assumption = ASSUMPTIONS[path]
    return assumption && asked.has(assumption.fact) ? [{ path, text: assumption.text[lang] }] : []
  })
}

const factsByPlan = new WeakMap<Plan, ReadonlySet<FactName>>()

function factsAsked(plan: Plan): ReadonlySet<FactName> {
  let facts = factsByPlan.get(plan)
  if (facts === undefined) {
    // Refusals and flags decide too, without being figures that are cited.
    const lookups = plan.amounts.flatMap(({ figures, expr }) => [
      ...figures.map(({ lookup }) => lookup),
      ...lookupsIn(expr),
    ])
    facts = new Set(lookups.flatMap(({ axes }) => axes.map((axis) => axis.fact)))
    factsByPlan.set(plan, facts)
  }
  return facts
}

const ASSUMPTIONS: Readonly<Record<string, { readonly fact: FactName; readonly text: Text }>> = {
  'insured.birthDate': {
    fact: 'age',
    text: text(
      '未提供出生日期，按该类人员的通常年龄计算',
      'no birth date given: the usual age of the category is taken',
    ),
  },
  'insured.enrolledMonths': {
    fact: 'enrolledMonths',
    text: text('未提供连续参保月数，按最短年限计算', 'months of enrolment not given: the shortest span is taken'),
  },
  'visit.specialist': { fact: 'specialist', text: text('按非专科医院计算', 'taken as no specialist hospital') },
  'visit.selected': {
    fact: 'selected',
    text: text('按在选定的机构就医计算', 'taken as care at the selected institution'),
  },
  'visit.referred': { fact: 'referred', text: text('按未经本市转诊计算', 'taken as not referred within the city') },
  'visit.signed': { fact: 'signed', text: text('按未签约家庭医生计算', 'taken as without a signed family doctor') },
  'visit.diagnosis': { fact: 'diagnosis', text: text('按普通病种计算', 'taken as an ordinary illness') },
}
