import type { Care, FilingStatus, FilingType, LongTermKind } from '../case/enums.ts'
import type { Source } from '../policy/source.ts'
import { type Text, text } from '../words/text.ts'
import type { FilingDecision } from './decision.ts'
import { guideItems } from './guide-item.ts'
import type { CheckedQuestion, FilingReason } from './question.ts'
import { automaticFiling, treatedAsLocal } from './resolve.ts'
import type { FilingRules } from './rules.ts'

export type Need = 'must-file' | 'filed-automatically' | 'deemed-filed' | 'no-need' | 'should-file'

/** Whether one must file, and under which status one is then paid. */
export type FilingNeed = {
  readonly need: Need
  readonly status: FilingStatus
  readonly kind: LongTermKind | null
  /** The care that the rule holds for; empty: all. Where care is not told, other care may need a filing. */
  readonly holdsFor: readonly Care[]
  readonly because: Text
  readonly source: Source | null
  readonly rule: string
}

/** Care not told is taken as a stay in hospital: that is what one files for. */
export function filingNeed(rules: FilingRules, { reason, care, category, from, place }: CheckedQuestion): FilingNeed {
  const kind = KINDS[reason] ?? null
  const decided = (need: Need, decision: FilingDecision, holdsFor: readonly Care[] = []): FilingNeed => {
    const { applied, because, source, rule } = decision
    return { need, status: applied, kind: applied === 'long-term' ? kind : null, holdsFor, because, source, rule }
  }
  const asLocal = category && treatedAsLocal(rules, category, care ?? 'inpatient', place)
  if (asLocal) return decided('no-need', asLocal.decision, asLocal.care)
  // An emergency visit is deemed filed whatever the reason one is away for.
  if (reason === 'emergency' || (care === 'emergency' && kind === null)) {
    return decided('deemed-filed', rules.standing.emergency)
  }
  const automatic = automaticFiling(rules, care ?? 'inpatient', place, from)
  // Automatic filing is for trips; a region that asks for none inside its province asks nobody.
  if (automatic && (reason === 'travel' || automatic.scope === 'same-province'))
    return decided('filed-automatically', automatic.decision, automatic.care)

  const toFile = (need: Need, status: FilingType): FilingNeed => {
    const told = guideItems(rules, { status, kind, care, category, place })
    const said = told.filter(
      (item) => item.topic === 'who-files' && (category !== null || item.categories.length === 0),
    )
    const who = said.find((item) => item.filings.includes(status)) ?? said[0]
    const because = TO_FILE[status]
    return {
      need,
      status,
      kind,
      holdsFor: [],
      because,
      source: who?.source ?? null,
      rule: who?.rule ?? 'filing/who-files',
    }
  }
  if (kind !== null) return toFile('must-file', 'long-term')
  return reason === 'referral' ? toFile('must-file', 'referral') : toFile('should-file', 'temporary')
}

const KINDS: Partial<Record<FilingReason, LongTermKind>> = {
  retirement: 'retirement',
  residence: 'residence',
  work: 'work',
}

const TO_FILE: Record<FilingType, Text> = {
  'long-term': text(
    '须办理长期异地就医备案，备案后在备案地享受长期异地待遇，并可直接结算（医保发〔2022〕22号）。',
    'A long-term filing must be made; care at the filed place is then paid at the long-term rates and settled directly (医保发〔2022〕22号).',
  ),
  referral: text(
    '须凭转诊证明办理转诊备案，备案后按转诊待遇直接结算（医保发〔2022〕22号）。',
    'A referral filing must be made with the referral certificate; care is then settled directly at the referral rates (医保发〔2022〕22号).',
  ),
  temporary: text(
    '建议就医前办理临时外出就医备案；未备案一般不能直接结算，待遇可能更低（医保发〔2022〕22号）。',
    'A temporary filing should be made before care; unfiled care is as a rule not settled directly and may be paid less (医保发〔2022〕22号).',
  ),
}
