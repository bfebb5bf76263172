import type { FILING_REASONS } from '@yibao/engine'

/** Why one is elsewhere. Nobody applies in an emergency: it is deemed filed (医保发〔2022〕22号). */
export type Reason = Exclude<keyof typeof FILING_REASONS, 'emergency'>
export const REASONS: readonly Reason[] = ['retirement', 'residence', 'work', 'referral', 'travel']

/** The reason for which a filing on record was made. */
export function reasonOf({ type, kind }: { readonly type: string; readonly kind: string | null }): Reason {
  if (type === 'long-term') return REASONS.find((reason) => reason === kind) ?? 'residence'
  return type === 'referral' ? 'referral' : 'travel'
}
