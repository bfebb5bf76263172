import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chance, integer, pick, stream, weighted } from './random.ts'

const first = (seed: string, ...name: readonly (string | number)[]): readonly number[] => {
  const source = stream(seed, ...name)
  return Array.from({ length: 5 }, () => source.next())
}

describe('a stream', () => {
  it('is the same for the same seed and name, on every machine', () => {
    expect(first('演示', 'people', 1)).toEqual(first('演示', 'people', 1))
    expect(first('demo')).toMatchInlineSnapshot(`
      [
        3038674160,
        1929045538,
        3618825144,
        2068133145,
        408824903,
      ]
    `)
  })

  it('differs by seed and by each part of its name', () => {
    const heads = [
      first('a', 'b', 1),
      first('a', 'b', 2),
      first('a', 'c', 1),
      first('ab', 1),
      first('a', 'b1'),
      first('b'),
    ]
    expect(new Set(heads.map(String)).size).toBe(heads.length)
  })

  it('has every bit set half of the time', () => {
    const source = stream('bits')
    const counts = new Array<number>(32).fill(0)
    for (let n = 0; n < 10_000; n++) {
      const drawn = source.next()
      for (let bit = 0; bit < 32; bit++) counts[bit]! += (drawn >>> bit) & 1
    }
    // Five standard deviations of 10,000 throws of a coin.
    for (const count of counts) expect(Math.abs(count - 5_000)).toBeLessThan(250)
  })

  it('gives the first numbers of neighbouring names without a pattern', () => {
    const buckets = new Array<number>(10).fill(0)
    for (let i = 0; i < 10_000; i++) buckets[integer(stream('city', 'people', i), 0, 9)]! += 1
    for (const count of buckets) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })
})

describe('what is drawn', () => {
  it('stays within its bounds and reaches both', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -1000, max: 1000 }), fc.nat(2 ** 31), (seed, from, width) => {
        const drawn = integer(stream(seed), from, from + width)
        expect(Number.isInteger(drawn) && drawn >= from && drawn <= from + width).toBe(true)
      }),
    )
    const source = stream('dice')
    expect(new Set(Array.from({ length: 200 }, () => integer(source, 1, 6)))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
    expect(() => integer(source, 2, 1)).toThrow(RangeError)
    expect(() => integer(source, 0, 1.5)).toThrow(RangeError)
  })

  it('follows the weights', () => {
    const source = stream('weights')
    const counts = { often: 0, seldom: 0, never: 0 }
    for (let n = 0; n < 10_000; n++)
      counts[
        weighted(source, [
          ['never', 0],
          ['often', 90],
          ['seldom', 10],
        ] as const)
      ]++
    expect(counts.never).toBe(0)
    expect(Math.abs(counts.seldom - 1_000)).toBeLessThan(150)
    let hits = 0
    for (let n = 0; n < 10_000; n++) if (chance(source, 300)) hits++
    expect(Math.abs(hits - 300)).toBeLessThan(90)
    expect(chance(source, 0) || !chance(source, 10_000)).toBe(false)
    expect(['a', 'b']).toContain(pick(source, ['a', 'b']))
  })
})
