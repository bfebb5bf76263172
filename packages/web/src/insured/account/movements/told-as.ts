import type { InsuredWordKey } from '../../words.ts'
import type { Movement } from './use-movements.ts'

const BY_REASON: Readonly<Record<string, InsuredWordKey>> = {
  settlement: 'account.mSettlement',
  reversal: 'account.mReversal',
  credit: 'account.mCredit',
}

const SHARED: Readonly<Record<string, { readonly out: InsuredWordKey; readonly back: InsuredWordKey }>> = {
  bill: { out: 'account.mBillHeld', back: 'account.mBillBack' },
  premium: { out: 'account.mPremiumHeld', back: 'account.mPremiumBack' },
  sent: { out: 'account.mSent', back: 'account.mSentBack' },
  received: { out: 'account.mReceived', back: 'account.mReceived' },
}

/** What a movement is called in plain words, by its reason, its direction, and what a relative has to do with it. */
export function toldAs({ reason, amount, sharing }: Pick<Movement, 'reason' | 'amount' | 'sharing'>): InsuredWordKey {
  const out = amount.startsWith('-')
  if (reason === 'account-move') return out ? 'account.mMoveOut' : 'account.mMoveIn'
  if (reason === 'hold-refund') return 'account.mBillRefund'
  const shared = sharing === null ? undefined : SHARED[sharing.for]
  if (shared) return out ? shared.out : shared.back
  return BY_REASON[reason] ?? 'account.mOther'
}
