import { personId, WORLD_DAY } from '../../rig/world.ts'
import { chance, integer, pick, type Stream, weighted } from '../../src/demo/city/random.ts'
import { HOSTILE, hostileJson } from './hostile.ts'

export type Route = { readonly method: string; readonly path: string }

export type BadRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer | null
}

/** A request that is wrong somewhere: in its address, its headers, its body, or all of them. */
export function badRequest(random: Stream, routes: readonly Route[], tokens: readonly string[]): BadRequest {
  const { method, path } = chance(random, 7_000) ? pick(random, routes) : VISIT
  const wrong = weighted(random, PLACES)
  return {
    method: wrong === 'method' ? pick(random, METHODS) : method,
    path: addressOf(random, path, wrong === 'address'),
    headers: headersOf(random, tokens, wrong === 'headers'),
    body: method === 'GET' && wrong !== 'body' ? null : bodyOf(random, wrong),
  }
}

/** The route that moves the most money is tried the most. */
const VISIT: Route = { method: 'POST', path: '/api/v1/regions/{region}/persons/{personId}/visits' }

const PLACES = [
  ['body', 6],
  ['address', 3],
  ['headers', 2],
  ['method', 1],
] as const

const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']

/** Known ids in the right places, unless the address is what is wrong. */
function addressOf(random: Stream, path: string, wrong: boolean): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    wrong ? inAddress(pick(random, HOSTILE)) : (KNOWN[name] ?? personId(1)),
  )
  if (!wrong) return filled
  return chance(random, 5_000) ? `${filled}?${inAddress(pick(random, HOSTILE))}=${'%zz'.repeat(2)}` : filled
}

/** Byte by byte: halves of surrogate pairs have no encoding of their own. */
const inAddress = (text: string): string =>
  [...Buffer.from(text.slice(0, 130))].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

const KNOWN: Readonly<Record<string, string>> = { region: '210200', institutionId: 'H21020000001' }

function headersOf(random: Stream, tokens: readonly string[], wrong: boolean): Readonly<Record<string, string>> {
  const printable = (): string =>
    pick(random, HOSTILE)
      .replaceAll(/[^\x20-\x7e]/g, '?')
      .slice(0, 300)
  const headers = {
    authorization: `Bearer ${pick(random, tokens)}`,
    'content-type': 'application/json',
    'idempotency-key': `bad-${integer(random, 0, 1_000_000_000)}`,
  }
  if (!wrong) return headers
  const hostile = { [pick(random, NAMES)]: printable(), 'accept-language': printable() }
  return chance(random, 5_000) ? { ...headers, ...hostile } : hostile
}

const NAMES = [
  'authorization',
  'content-type',
  'idempotency-key',
  'cookie',
  'x-forwarded-for',
  'x-yibao-institution',
  'x-yibao-signature',
  'expect-ct',
]

/** A visit that is right but for one place, or no JSON, or JSON of anything. Without any lines, nothing could be settled. */
function bodyOf(random: Stream, wrong: string): string | Buffer {
  if (wrong !== 'body') return JSON.stringify({ ...visit(random), lines: [] })
  const kind = weighted(random, KINDS)
  if (kind === 'cut') return JSON.stringify(visit(random)).slice(0, -integer(random, 1, 40))
  if (kind === 'bytes')
    return Buffer.from(Array.from({ length: integer(random, 1, 200) }, () => integer(random, 128, 255)))
  if (kind === 'anything') return JSON.stringify(hostileJson(random, 4))
  if (kind === 'deep') return '['.repeat(integer(random, 1_000, 20_000))
  const body = visit(random)
  const field = pick(random, Object.keys(body))
  if (kind === 'field') return JSON.stringify({ ...body, [field]: wrongOf(random, field) })
  const line = body.lines[0]!
  const part = pick(random, Object.keys(line))
  return JSON.stringify({ ...body, lines: [{ ...line, [part]: wrongOf(random, part) }] })
}

const KINDS = [
  ['line', 4],
  ['field', 3],
  ['anything', 2],
  ['cut', 1],
  ['bytes', 1],
  ['deep', 1],
] as const

const visit = (random: Stream) => ({
  care: 'outpatient',
  selected: true,
  useAccount: true,
  lines: [{ code: 'Z990001', price: `${integer(random, 1, 99)}.00`, quantity: '1', providedOn: WORLD_DAY }],
})

/** Never what the field may be: no boolean, no kind of care, no list with a line in it, no price, day, quantity or code. */
function wrongOf(random: Stream, field: string): unknown {
  const value = chance(random, 3_000)
    ? { [pick(random, HOSTILE)]: hostileJson(random, 2) }
    : pick(random, [...HOSTILE, 7, -1, 1e308, []])
  return field === 'code' && value === null ? 0 : value
}
