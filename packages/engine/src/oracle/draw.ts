/** Where random choices come from: whole numbers of 32 bits. Lower numbers should mean simpler choices. */
export type Source32 = () => number

/** Choices made from such numbers. Lists are written simplest first, so that a failing case shrinks to simple ones. */
export class Draw {
  readonly #next: Source32

  constructor(next: Source32) {
    this.#next = next
  }

  /** 0 … count − 1; `count` may exceed 32 bits. */
  below(count: number): number {
    const low = this.#next()
    return count <= 0x1_0000_0000 ? low % count : (this.#next() * 0x1_0000_0000 + low) % count
  }

  /** `from` … `to`, both included. */
  between(from: number, to: number): number {
    return to <= from ? from : from + this.below(to - from + 1)
  }

  pick<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)]
    if (chosen === undefined) throw new RangeError('nothing to pick from')
    return chosen
  }

  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent
  }
}

/** Fast, seeded, good enough for test cases. */
export function mulberry32(seed: number): Source32 {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** Plays back given numbers, then zeros: the source of a property test, which shortens and lowers them. */
export function tape(numbers: readonly number[]): Source32 {
  let index = 0
  return () => numbers[index++] ?? 0
}
