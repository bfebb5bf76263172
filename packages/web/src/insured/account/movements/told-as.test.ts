import { expect, it } from 'vitest'
import { toldAs } from './told-as.ts'
import type { Movement } from './use-movements.ts'

const with_ = (purpose: NonNullable<Movement['sharing']>['for']): Movement['sharing'] => ({
  for: purpose,
  other: { region: '210200', personId: '0' },
  otherName: '演*',
})

it.each([
  ['settlement', '-10.00', null, 'account.mSettlement'],
  ['account-move', '-10.00', null, 'account.mMoveOut'],
  ['account-move', '10.00', null, 'account.mMoveIn'],
  ['hold', '-10.00', with_('bill'), 'account.mBillHeld'],
  ['hold-release', '10.00', with_('bill'), 'account.mBillBack'],
  ['hold-refund', '10.00', with_('bill'), 'account.mBillRefund'],
  ['hold-release', '10.00', with_('premium'), 'account.mPremiumBack'],
  ['transfer', '-10.00', with_('sent'), 'account.mSent'],
  ['transfer', '10.00', with_('sent'), 'account.mSentBack'],
  ['transfer', '10.00', with_('received'), 'account.mReceived'],
  ['something new', '10.00', null, 'account.mOther'],
] as const)('%s of %s is told as what it is', (reason, amount, sharing, key) => {
  expect(toldAs({ reason, amount, sharing })).toBe(key)
})
