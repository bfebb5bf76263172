import { createHmac } from 'node:crypto'
import { normalised } from './id-number.ts'

/** What is searched for without being readable. */
export type IndexKind = 'identity' | 'name' | 'phone' | 'bank-account'

/**
 * Keyed blind index (HMAC-SM3, 32 bytes) of a value: equal values have equal indexes, and without the key nothing can be
 * told from one. The kind goes in first, so that a phone number and an account number of the same digits differ.
 */
export function blindIndex(kind: IndexKind, value: string, key: Uint8Array): Uint8Array {
  return hmacSm3(key, `${kind}|${COMPARED[kind](value)}`)
}

/**
 * The person's id: a UUID of version 8 (RFC 9562) made of the first 16 bytes of an HMAC-SM3 over type and number of the
 * identity document. The same person has the same id in every region, and it can be neither guessed nor turned back
 * without the key. `idType` is the code of the document's kind (人员证件类型, `01` resident identity card).
 */
export function personIdOf(idType: string, idNumber: string, key: Uint8Array): string {
  // A separator within the type would let two documents share one message.
  if (!/^[A-Za-z0-9-]+$/.test(idType)) throw new RangeError(`no code of a kind of document: ${JSON.stringify(idType)}`)
  const bytes = hmacSm3(key, `person|${idType}|${normalised(idNumber)}`).subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const hmacSm3 = (key: Uint8Array, message: string): Buffer => createHmac('sm3', key).update(message, 'utf8').digest()

const digits = (value: string): string => value.normalize('NFKC').replace(/\D/g, '')

const COMPARED: Readonly<Record<IndexKind, (value: string) => string>> = {
  identity: normalised,
  // The dot within names of minorities is written in several ways (GB 18030: U+00B7).
  name: (value) => normalised(value).replace(/[‧•・.]/g, '·'),
  phone: (value) => digits(value).replace(/^86(?=1\d{10}$)/, ''),
  'bank-account': digits,
}
