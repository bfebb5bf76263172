import { createHmac, timingSafeEqual } from 'node:crypto'
import { formatYuan, type IsoDate } from '@yibao/engine'
import type { StatementState } from './statement.ts'

/** What a check code vouches for. Money in fen. */
export type CheckedFields = {
  /** Pooling region of the insured, six digits. */
  readonly region: string
  readonly settlementId: string
  readonly total: number
  readonly fundTotal: number
  readonly settledOn: IsoDate
  readonly state: StatementState
}

/** Genuine as it stands; genuine when it was printed and taken back since; not what was issued. */
export type CheckResult = 'genuine' | 'reversed-since' | 'changed'

/**
 * The short code printed on a statement: 12 base32 characters (60 bits) of HMAC-SM3 over its fields. Throws a RangeError for a
 * key under 16 bytes or a field that holds the separator.
 */
export function checkCode(fields: CheckedFields, key: Uint8Array): string {
  if (key.length < 16) throw new RangeError('the key of check codes needs at least 16 bytes')
  const { region, settlementId, total, fundTotal, settledOn, state } = fields
  const parts = [region, settlementId, formatYuan(total), formatYuan(fundTotal), settledOn, state]
  if (parts.some((part) => part.includes('|'))) throw new RangeError('a checked field may not hold |')
  return base32(createHmac('sm3', key).update(parts.join('|')).digest()).slice(0, CODE_LENGTH)
}

/** What a code read off a paper says about the statement as the books hold it now. Spaces, hyphens and case do not matter. */
export function checkStatement(fields: CheckedFields, code: string, key: Uint8Array): CheckResult {
  const written = code.replaceAll(/[\s-]/g, '').toUpperCase()
  if (isSame(written, checkCode(fields, key))) return 'genuine'
  const wasSettled = fields.state === 'reversed' && isSame(written, checkCode({ ...fields, state: 'settled' }, key))
  return wasSettled ? 'reversed-since' : 'changed'
}

/** As people read it: `ABCD-EFGH-IJKL`. */
export const groupedCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-')

const CODE_LENGTH = 12
// RFC 4648: no 0, 1 or 8 to be taken for O, I or B.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('')
}

function isSame(written: string, expected: string): boolean {
  const [a, b] = [Buffer.from(written), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
