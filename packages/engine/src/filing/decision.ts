import type { Filing } from '../case/case.ts'
import type { Care, Category, FilingStatus, FilingType } from '../case/enums.ts'
import type {
  AutomaticFilingRule,
  FilingScope,
  FilingTopic,
  FilingTopicName,
  TreatedAsLocalRule,
} from '../policy/filing-document.ts'
import type { Source } from '../policy/source.ts'
import { type Text, text } from '../words/text.ts'
import { VALUES } from '../words/vocabulary.ts'

/** Which filing applies to a visit, and why. Decisions without a filing are shared: compare them, never change them. */
export type FilingDecision = {
  readonly applied: FilingStatus
  /** The filing that applies, or that gives the two-way benefit; null where none does. */
  readonly filing: Filing | null
  readonly because: Text
  /** Null where no row or topic of the policy files carries the rule. */
  readonly source: Source | null
  readonly rule: string
}

/** A row with the id it is cited by, and whose it is. */
export type Ruled<Row> = { readonly row: Row; readonly rule: string; readonly national: boolean }

/** How a filing came to cover the visit: in force at admission and discharge, filed during the stay, expired during it. */
export type Timing = 'whole' | 'filed-late' | 'expired-since'

/** The decisions that do not depend on the case, made once per region and period. */
export type StandingDecisions = {
  readonly local: FilingDecision
  /** Back home with a long-term filing: 双向待遇. */
  readonly returned: FilingDecision
  readonly emergency: FilingDecision
  readonly unfiled: FilingDecision
  /** What a filing made after admission is justified by. */
  readonly lateFiling: Pick<FilingDecision, 'source' | 'rule'>
}

export function standingDecisions(topics: readonly Ruled<FilingTopic>[]): StandingDecisions {
  const decision = (applied: FilingStatus, because: Text, grounds: Pick<FilingDecision, 'source' | 'rule'>) =>
    ({ applied, filing: null, because, source: grounds.source, rule: grounds.rule }) as const
  // What 22号 lays down is cited from the nation's topic; what happens to the unfiled is the region's to say.
  const nation = topics.filter((topic) => topic.national)
  const national = (name: FilingTopicName) => cite(nation, name) ?? cite(topics, name) ?? uncited(name)
  return {
    local: decision('local', LOCAL, uncited('local')),
    returned: decision('local', RETURNED, national('two-way')),
    emergency: decision('emergency', EMERGENCY, national('emergency')),
    unfiled: decision('unfiled', UNFILED, cite(topics, 'unfiled') ?? uncited('unfiled')),
    lateFiling: national('late-filing'),
  }
}

export function treatedAsLocalDecision({ row, rule }: Ruled<TreatedAsLocalRule>): FilingDecision {
  const who = VALUES.category[row.category as Category] ?? { zh: row.category, en: row.category }
  const care = caresInWords(row.care)
  const where = WHERE[row.scope]
  const because = text(
    `${who.zh}${where.zh}异地${care.zh}视同本地就医，无需备案，按参保地本地待遇结算。`,
    `Off-site ${care.en}${where.en} of this group (${who.en}) is treated as local: no filing is needed and it is paid as at home.`,
  )
  return { applied: 'local', filing: null, because, source: row.source, rule }
}

export function automaticDecision({ row, rule }: Ruled<AutomaticFilingRule>, window: Text | null): FilingDecision {
  const where = WHERE[row.scope]
  const because = window
    ? text(
        `未提前备案，${where.zh}入院时系统自动备案（${window.zh}），按临时外出就医待遇结算。`,
        `No filing was made beforehand; the system filed at admission${where.en} (${window.en}), and temporary rates apply.`,
      )
    : text(
        `未提前备案，按参保地规定${where.zh}异地就医免申即享，视同已备案，按临时外出就医待遇结算。`,
        `No filing was made beforehand; by the home region's rule care elsewhere${where.en} counts as filed without applying, and temporary rates apply.`,
      )
  return { applied: 'temporary', filing: null, because, source: row.source, rule }
}

/** Why a filing on record applies. */
export const filedBecause = (type: FilingType, timing: Timing): Text => FILED[timing][type]

function caresInWords(cares: readonly Care[]): Text {
  if (cares.length === 0) return text('就医', 'care')
  return text(
    cares.map((care) => VALUES.care[care].zh).join('、'),
    cares.map((care) => VALUES.care[care].en).join(', '),
  )
}

function cite(
  topics: readonly Ruled<FilingTopic>[],
  name: FilingTopicName,
): Pick<FilingDecision, 'source' | 'rule'> | null {
  const found = topics.find((topic) => topic.row.topic === name)
  return found ? { source: found.row.source, rule: found.rule } : null
}

const uncited = (name: string): Pick<FilingDecision, 'source' | 'rule'> => ({ source: null, rule: `filing/${name}` })

const LOCAL = text(
  '在参保地就医，无需备案，按本地待遇结算。',
  'Care within the home region needs no filing and is paid at the local rates.',
)
const RETURNED = text(
  '长期异地备案有效期内回参保地就医，享受双向待遇（医保发〔2022〕22号：不低于参保地跨省转诊待遇），按本地待遇结算。',
  'Care back home while a long-term filing is in force: two-way benefits (医保发〔2022〕22号: not below the referral level); the local rates are used.',
)
const EMERGENCY = text(
  '异地急诊抢救视同已备案（医保发〔2022〕22号），按参保地急诊抢救待遇结算。',
  'Off-site emergency care is deemed filed (医保发〔2022〕22号) and is paid at the emergency rates of the home region.',
)
const UNFILED = text(
  '在参保地以外就医，没有覆盖就医地的有效备案，也不属于急诊抢救或自动备案，按未备案处理；出院结算前补办备案仍可直接结算（医保发〔2022〕22号）。',
  'Care outside the home region without a filing in force for the place, neither an emergency nor filed automatically: unfiled. A filing made before discharge still settles directly (医保发〔2022〕22号).',
)

const WHERE = {
  'same-province': text('省内', ' in the home province'),
  'other-province': text('省外', ' outside the home province'),
  both: text('', ''),
} as const satisfies Record<FilingScope, Text>

const TYPES = {
  'long-term': text('长期异地备案', 'long-term filing'),
  referral: text('转诊备案', 'referral filing'),
  temporary: text('临时外出就医备案', 'temporary filing'),
} as const satisfies Record<FilingType, Text>

const forEachType = (words: (type: Text) => Text): Record<FilingType, Text> => ({
  'long-term': words(TYPES['long-term']),
  referral: words(TYPES.referral),
  temporary: words(TYPES.temporary),
})

const FILED: Record<Timing, Record<FilingType, Text>> = {
  whole: forEachType((type) =>
    text(
      `${type.zh}在有效期内且覆盖就医地，按该备案类型的待遇结算（医保发〔2022〕22号）。`,
      `A ${type.en} in force covers the place of care; its rates apply (医保发〔2022〕22号).`,
    ),
  ),
  'filed-late': forEachType((type) =>
    text(
      `入院后、出院结算前补办的${type.zh}有效，按该备案类型的待遇结算（医保发〔2022〕22号）。`,
      `A ${type.en} made after admission and before discharge counts; its rates apply (医保发〔2022〕22号).`,
    ),
  ),
  'expired-since': forEachType((type) =>
    text(
      `入院时${type.zh}在有效期内，有效至本次出院，按该备案类型的待遇结算。`,
      `The ${type.en} was in force at admission and stays valid to discharge; its rates apply.`,
    ),
  ),
}
