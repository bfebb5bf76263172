import { type Care, NATIONAL, type PolicySet, type Text, text } from '@yibao/engine'
import type { EncounterFacts } from '../settlement/facts.ts'

/** What a paper is asked for. */
export type PaperOccasion = {
  readonly care: Care
  readonly visit: Pick<EncounterFacts, 'emergency' | 'injury' | 'referred'>
  /** `self`, `window` or `agent`. */
  readonly channel: string
}

/** How it is handed in: as an upload; by signing in or showing it at the window; as a field of the claim. */
type HandedIn = 'upload' | 'shown' | 'field'

type PaperRule = {
  /** As the nation's guide names it (policies/000000-national/guide.yaml), where its source stands. */
  readonly name: Text
  readonly handedIn: HandedIn
  readonly isAsked: (of: PaperOccasion) => boolean
}

const always = (): boolean => true
const onRequest = (): boolean => false

/** The papers of a claim by hand, by case. Regions may want others besides: those are asked for as `other`. */
export const PAPERS = {
  identity: {
    name: text('医保码、身份证或社保卡', 'insurance code, ID card or social security card'),
    handedIn: 'shown',
    isAsked: always,
  },
  invoice: { name: text('票据原件或电子票据', 'original receipt or e-invoice'), handedIn: 'upload', isAsked: always },
  'itemised-list': {
    name: text('盖章的费用明细清单', 'itemised list with seal'),
    handedIn: 'upload',
    isAsked: always,
  },
  'bank-account': { name: text('银行账户', 'bank account'), handedIn: 'field', isAsked: always },
  'prescription-or-record': {
    name: text('处方或病历', 'prescription or medical record'),
    handedIn: 'upload',
    isAsked: ({ care }) => care !== 'inpatient',
  },
  'emergency-diagnosis': {
    name: text('急诊诊断证明（急诊）', 'emergency diagnosis'),
    handedIn: 'upload',
    isAsked: ({ visit }) => visit.emergency,
  },
  'discharge-record': {
    name: text('出院记录', 'discharge record'),
    handedIn: 'upload',
    isAsked: ({ care }) => care === 'inpatient',
  },
  'daily-list': { name: text('每日清单（按要求）', 'daily list'), handedIn: 'upload', isAsked: onRequest },
  'cause-statement': {
    name: text('受伤原因说明或承诺书', 'statement of the cause of injury, or commitment letter'),
    handedIn: 'upload',
    isAsked: ({ visit }) => visit.injury !== 'none',
  },
  'third-party-papers': {
    // 社会保险法第三十条: the part that a third party must bear is not paid.
    name: text('公安或法院文书（涉及第三人）', 'police or court papers on the third party'),
    handedIn: 'upload',
    isAsked: ({ visit }) => visit.injury === 'third-party',
  },
  'referral-certificate': {
    name: text('转诊证明', 'referral certificate'),
    handedIn: 'upload',
    isAsked: ({ visit }) => visit.referred,
  },
  'agent-identity': {
    name: text('代办人身份证件', 'identity document of the agent'),
    handedIn: 'upload',
    isAsked: ({ channel }) => channel === 'agent',
  },
  other: { name: text('其他材料', 'another paper'), handedIn: 'upload', isAsked: onRequest },
} as const satisfies Readonly<Record<string, PaperRule>>

export type PaperKind = keyof typeof PAPERS

export const PAPER_KINDS = Object.keys(PAPERS) as readonly PaperKind[]

export const isPaperKind = (word: string): word is PaperKind => Object.hasOwn(PAPERS, word)

const ruleOf = (kind: PaperKind): PaperRule => PAPERS[kind]

/** A paper that a claim must bring, in words, and where that is written; `source` null: not among the policy files. */
export type AskedPaper = {
  readonly kind: PaperKind
  readonly name: Text
  readonly handedIn: HandedIn
  readonly source: { readonly document: Text; readonly confidence: string } | null
}

/** Everything that this claim must bring. */
export const askedPapers = (set: PolicySet, of: PaperOccasion): readonly AskedPaper[] =>
  PAPER_KINDS.filter((kind) => ruleOf(kind).isAsked(of)).map((kind) => {
    const { name, handedIn } = ruleOf(kind)
    return { kind, name, handedIn, source: sourceOf(set, name) }
  })

/** Kinds that must be uploaded and are not. */
export const missingPapers = (
  claim: PaperOccasion & { readonly papers: readonly { readonly kind: PaperKind }[] },
): readonly PaperKind[] =>
  PAPER_KINDS.filter(
    (kind) =>
      ruleOf(kind).handedIn === 'upload' &&
      ruleOf(kind).isAsked(claim) &&
      !claim.papers.some((paper) => paper.kind === kind),
  )

/** What else the home region asks for, as its policy files say it: for whoever accepts a claim to look at. */
export const regionalPapers = (set: PolicySet, region: string): readonly Text[] =>
  entriesOf(set, region).map(({ text }) => text)

const sourceOf = (set: PolicySet, { zh }: Text): AskedPaper['source'] => {
  const entry = entriesOf(set, NATIONAL).find(({ values }) => values.材料?.includes(zh))
  return entry === undefined ? null : { document: entry.source.document.title, confidence: entry.source.confidence }
}

const entriesOf = ({ guides }: PolicySet, region: string) =>
  guides
    .filter((guide) => guide.region === region)
    .flatMap(({ entries }) => entries)
    .filter(({ topic }) => topic === 'claim-papers')
