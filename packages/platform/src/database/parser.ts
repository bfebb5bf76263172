import { types } from 'pg'

const BIGINT = 20
const DATE = 1082
const DATES = 1182
const TEXTS = 1009

/** How values of a type are read: bigints as safe integers, dates as 'YYYY-MM-DD', the rest as the driver has it. */
export function parserOf(oid: number, format: 'text' | 'binary' = 'text'): (value: string) => unknown {
  if (oid === BIGINT) return safeInteger
  if (oid === DATE) return asText
  if (oid === DATES) return types.getTypeParser(TEXTS as never, 'text')
  return types.getTypeParser(oid, format as 'text')
}

const asText = (value: string): string => value

function safeInteger(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number))
    throw new Error(`a bigint beyond the safe integers came from the database: ${value}`)
  return number
}
