import { integer, pick, type Stream } from '../../src/demo/city/random.ts'

/** Texts that are right nowhere: not as a word, an id, a day, a number or an amount. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  "'; DROP TABLE settlement; --",
  '1 OR 1=1',
  '") UNION (TABLE user_account) --',
  '../../../../etc/passwd',
  '%00%0a%0d',
  'a\u0000b',
  '\ud800',
  '<script>alert(1)</script>',
  '$' + '{jndi:ldap://127.0.0.1/a}',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'NaN',
  '-0.001',
  '1e5',
  '０．５',
  '٣',
  '9'.repeat(400),
  '2025-02-30',
  '0000-00-00',
  'ﷺ'.repeat(100),
  '𠮷'.repeat(60),
  'A'.repeat(5_000),
]

/** Any JSON value, nested at most so deep. */
export function hostileJson(random: Stream, depth: number): unknown {
  const kind = integer(random, 0, depth === 0 ? 3 : 5)
  if (kind === 0) return pick(random, HOSTILE)
  if (kind === 1) return pick(random, [0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER])
  if (kind === 2) return pick(random, [true, false, null])
  if (kind === 3) return personLike
  const parts = Array.from({ length: integer(random, 0, 5) }, () => hostileJson(random, depth - 1))
  return kind === 4
    ? parts
    : Object.fromEntries(parts.map((part, i) => [pick(random, [...NAMES, ...HOSTILE, `f${i}`]), part]))
}

/** Names that routes know, so that something is wrong behind the right name. */
const NAMES = [
  'care',
  'lines',
  'code',
  'price',
  'batch',
  'login',
  'password',
  'insured',
  'visit',
  'bill',
  'name',
  'amount',
  'why',
]

const personLike = { idType: '01', idNumber: '21020219900101XXXX', name: '某某' }
