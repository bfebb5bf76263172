import type { FILING_REASONS, FilingType, IsoDate, LongTermKind } from '@yibao/engine'
import type { FilingRow, KeptPaper } from './filing.ts'

/** What a person applies for. */
export type FilingApplication = {
  /** Why one is there; says which type and kind of filing it is. */
  readonly reason: ApplicationReason
  /** Place of care, six digits. A district stands for its whole city. */
  readonly place: string
  readonly from: IsoDate
  /** Last day wished; null: what the region's rule gives. */
  readonly to: IsoDate | null
  readonly papers: readonly KeptPaper[]
  /** Upload of the signed commitment letter (承诺书), where it stands for papers. */
  readonly commitment: string | null
}

/** The guide's reasons without emergencies: those are deemed filed (医保发〔2022〕22号), nobody applies. */
export type ApplicationReason = Exclude<keyof typeof FILING_REASONS, 'emergency'>

type Filed = { readonly type: FilingType; readonly kind: LongTermKind | null }

export const FILED_AS: Readonly<Record<ApplicationReason, Filed>> = {
  retirement: { type: 'long-term', kind: 'retirement' },
  residence: { type: 'long-term', kind: 'residence' },
  work: { type: 'long-term', kind: 'work' },
  referral: { type: 'referral', kind: null },
  travel: { type: 'temporary', kind: null },
}

/** The reason for which a filing on record was made. */
export const reasonOf = ({ type, kind }: Pick<FilingRow, 'type' | 'kind'>): ApplicationReason => {
  if (type === 'long-term') return kind ?? 'residence'
  return type === 'referral' ? 'referral' : 'travel'
}

/**
 * Types that are approved without an official where the papers, or the commitment letter, are there. A referral rests on a
 * certificate that somebody must look at.
 */
export const SELF_SERVICE: Readonly<Record<FilingType, boolean>> = {
  'long-term': true,
  temporary: true,
  referral: false,
}
