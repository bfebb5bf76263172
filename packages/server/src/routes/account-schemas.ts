import { Type } from 'typebox'
import { closed, nullable, yuan } from './schemas.ts'

const text = Type.String()
const somebody = closed({ region: text, personId: text })
export const bond = closed({
  bondId: text,
  side: text,
  other: somebody,
  relation: text,
  limit: nullable(yuan),
  state: text,
})
export const transfer = closed({
  transferId: text,
  side: text,
  other: somebody,
  amount: yuan,
  state: text,
  returnsAt: text,
})
