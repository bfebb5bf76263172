import { Type } from 'typebox'
import { closed, nullable, oneOf, yuan } from './schemas.ts'

const text = Type.String()
const somebody = closed({ region: text, personId: text })
/** Masked; null: no longer registered there. */
const otherName = nullable(text)

const ofBond = {
  bondId: text,
  side: text,
  other: somebody,
  relation: text,
  limit: nullable(yuan),
  state: text,
}
export const bond = closed(ofBond)
export const namedBond = closed({ ...ofBond, otherName })

const ofTransfer = {
  transferId: text,
  side: text,
  other: somebody,
  amount: yuan,
  state: text,
  returnsAt: text,
}
export const transfer = closed(ofTransfer)
export const namedTransfer = closed({ ...ofTransfer, otherName })

export const movementSharing = closed({
  for: oneOf(['bill', 'premium', 'sent', 'received'], '用途：账单、保费、转出、转入 · bill, premium, sent, received'),
  other: somebody,
  otherName,
})
