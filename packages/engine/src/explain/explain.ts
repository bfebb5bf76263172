import type { Case } from '../case/case.ts'
import { policyHash } from '../settlement/hash.ts'
import { scenariosOf } from '../settlement/scenarios.ts'
import type { Settlement, Settler } from '../settlement/settle.ts'
import type { Answer } from '../settlement/settlement.ts'
import type { Lang } from '../words/text.ts'
import { adviceOf, type Compared } from './advice.ts'
import { answerOf } from './answer.ts'

export type Explainer = {
  readonly explain: (settlement: Settlement, lang: Lang) => Answer
  /** A settlement beside the same bill under other filings. */
  readonly answer: (settlement: Settlement, lang: Lang, others: readonly Compared[]) => Answer
  readonly compared: (input: Case) => readonly Compared[]
}

/** Answers with advice: the bill is settled again under every filing that it might have had. */
export function createExplainer(settler: Settler): Explainer {
  const compared = (input: Case): readonly Compared[] =>
    scenariosOf(input).map((scenario) => ({ scenario, settlement: settler.settle(scenario.case) }))
  const answer = (settlement: Settlement, lang: Lang, others: readonly Compared[]): Answer => {
    const { chosen } = settlement.ready
    const hash = chosen.benefit === null ? null : policyHash(chosen)
    return answerOf(settlement, lang, hash, adviceOf(settlement, others, lang))
  }
  const explain = (settlement: Settlement, lang: Lang): Answer => answer(settlement, lang, compared(settlement.case))
  return { explain, answer, compared }
}
