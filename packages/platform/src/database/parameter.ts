/**
 * A value as PostgreSQL's text format has it, or bytes for `bytea`; null stays null. Lists become array literals of one
 * dimension, dates UTC timestamps, other objects JSON. Throws for what no column takes.
 */
export function asParameter(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `{${value.map(asElement).join(',')}}`
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return value
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (typeof value === 'object') return JSON.stringify(value)
  throw new TypeError(`a ${typeof value} cannot be sent to the database`)
}

function asElement(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const text = asParameter(value)
  if (text === null) return 'NULL'
  if (typeof text !== 'string') return `"\\\\x${text.toString('hex')}"`
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`
}
