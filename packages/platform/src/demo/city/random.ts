/** A source of numbers that look random and are the same for the same seed. `next` gives 32 bits, from 0 to 2^32 − 1. */
export type Stream = { readonly next: () => number }

/**
 * The sub-stream of a seed under a name, e.g. `stream('dalian', 'people', 17)`. Streams of different names are independent:
 * what is drawn from one changes nothing in another, so person 17 is the same person in a city of any size.
 * sfc32 (Chris Doty-Humphrey, PractRand), its 128 bits of state filled by a hash of the name.
 */
export function stream(seed: string, ...name: readonly (string | number)[]): Stream {
  let [a, b, c, counter] = hash128([seed, ...name].join('\u0000'))
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  // The state is a hash already; these rounds mix its four words into each other.
  for (let round = 0; round < 12; round++) next()
  return { next }
}

/** A whole number from `from` to `to`, both included, each as likely as any other. At most 2^32 of them. */
export function integer(source: Stream, from: number, to: number): number {
  const count = to - from + 1
  if (!Number.isInteger(from) || !Number.isInteger(to) || count < 1 || count > TWO_32)
    throw new RangeError(`no whole number from ${from} to ${to}`)
  const fair = TWO_32 - (TWO_32 % count)
  let drawn = source.next()
  while (drawn >= fair) drawn = source.next()
  return from + (drawn % count)
}

/** True in `basisPoints` of 10,000 cases. */
export const chance = (source: Stream, basisPoints: number): boolean => integer(source, 1, 10_000) <= basisPoints

export function pick<T>(source: Stream, from: readonly T[]): T {
  return from[integer(source, 0, from.length - 1)]!
}

/** One of the values, as often as its weight (a whole number) says. */
export function weighted<T>(source: Stream, from: readonly (readonly [T, number])[]): T {
  let left = integer(source, 1, total(from))
  for (const [value, weight] of from) {
    left -= weight
    if (left <= 0) return value
  }
  throw new RangeError('no weights')
}

const total = (from: readonly (readonly [unknown, number])[]): number =>
  from.reduce((sum, [, weight]) => sum + weight, 0)

const TWO_32 = 2 ** 32

/** cyrb128: four interleaved multiplicative hashes of a text. */
function hash128(key: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    h1 = h2 ^ Math.imul(h1 ^ unit, 597399067)
    h2 = h3 ^ Math.imul(h2 ^ unit, 2869860233)
    h3 = h4 ^ Math.imul(h3 ^ unit, 951274213)
    h4 = h1 ^ Math.imul(h4 ^ unit, 2716044179)
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067)
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233)
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213)
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179)
  const all = h1 ^ h2 ^ h3 ^ h4
  return [all, h2 ^ all, h3 ^ all, h4 ^ all]
}
