import { describe, expect, it, vi } from 'vitest'
import { createEngine } from '../engine.ts'
import { Draw, mulberry32 } from '../oracle/draw.ts'
import { randomCases } from '../oracle/random-case.ts'
import { nameOf, readingsOf, SHIPPED } from '../oracle/shipped.ts'
import { completeCase } from '../proof/example-case.ts'
import { worldOf } from '../settlement/world.ts'
import { createLineEstimator } from './lines.ts'
import { damaged, expectedAnswer, writtenCase } from './written-case.fixture.ts'

/** Random cases of all shipped documents together. */
const CASES = Number(process.env.YIBAO_LINES_CASES ?? 20_000)

const readings = readingsOf(SHIPPED)

describe('a line estimator says byte for byte what the engine says', () => {
  const each = Math.ceil(CASES / readings.length)

  it.each(readings.map((reading) => [nameOf(reading), reading] as const))('about random cases of %s', (_, reading) => {
    const alternatives = reading.alternative === null ? [] : [reading.alternative]
    const engine = createEngine(SHIPPED, { alternatives })
    for (const lang of ['zh', 'en'] as const) {
      const lines = createLineEstimator(SHIPPED, { lang, alternatives })
      const draw = new Draw(mulberry32(7))
      const cases = randomCases(SHIPPED, reading.benefit, lang === 'zh' ? 1 : 2)
      for (let i = 0; i < each / 2; i++) {
        const line = JSON.stringify(writtenCase(cases.next().value.case, draw))
        expect(lines.estimate(line), line).toBe(expectedAnswer(engine, line, lang))
      }
    }
  })

  it('about every shipped example', () => {
    const { plansOf } = worldOf(SHIPPED, new Set())
    const readers = new Map<string | null, ReturnType<typeof readerOf>>()
    const readerOf = (alternative: string | null) => {
      const alternatives = alternative === null ? [] : [alternative]
      const lines = {
        zh: createLineEstimator(SHIPPED, { lang: 'zh', alternatives }),
        en: createLineEstimator(SHIPPED, { lang: 'en', alternatives }),
      }
      return { engine: createEngine(SHIPPED, { alternatives }), lines }
    }
    for (const document of [...SHIPPED.benefits, ...SHIPPED.layers]) {
      for (const { case: written, alternative } of document.examples) {
        const line = JSON.stringify(completeCase(document, written, plansOf))
        const { engine, lines } = readers.get(alternative) ?? readerOf(alternative)
        readers.set(alternative, { engine, lines })
        for (const lang of ['zh', 'en'] as const)
          expect(lines[lang].estimate(line)).toBe(expectedAnswer(engine, line, lang))
      }
    }
  })

  it('about lines with a slip of the pen, be they still cases or not', () => {
    const engine = createEngine(SHIPPED)
    const lines = createLineEstimator(SHIPPED, { lang: 'zh' })
    const draw = new Draw(mulberry32(11))
    let refused = 0
    for (const benefit of SHIPPED.benefits.slice(0, 12)) {
      const cases = randomCases(SHIPPED, benefit, 5)
      for (let i = 0; i < 250; i++) {
        const line = damaged(JSON.stringify(writtenCase(cases.next().value.case, draw)), draw)
        const expected = expectedAnswer(engine, line, 'zh')
        if (expected.startsWith('{"problems"')) refused++
        expect(lines.estimate(line), line).toBe(expected)
      }
    }
    expect(refused).toBeGreaterThan(1_000)
    expect(refused).toBeLessThan(2_900)
  })

  it('however a case is laid out', () => {
    const engine = createEngine(SHIPPED)
    const lines = createLineEstimator(SHIPPED, { lang: 'zh' })
    const draw = new Draw(mulberry32(3))
    const cases = randomCases(SHIPPED, SHIPPED.benefits[0]!, 3)
    for (let i = 0; i < 100; i++) {
      const written = writtenCase(cases.next().value.case, draw)
      const expected = expectedAnswer(engine, JSON.stringify(written), 'zh')
      const spaced = JSON.stringify(written, null, 1).replaceAll(/\n */g, ' ')
      for (const line of [JSON.stringify(written, null, 2), spaced, `\t${spaced}  \r`, `${JSON.stringify(written)}\n`])
        expect(lines.estimate(line)).toBe(expected)
    }
  })
})

describe('the fast way', () => {
  it('is the one that usual cases go', () => {
    const parse = vi.spyOn(JSON, 'parse')
    let [ordinary, all] = [0, 0]
    for (const { benefit, alternative } of readings) {
      if (alternative !== null) continue
      const lines = createLineEstimator(SHIPPED, { lang: 'zh' })
      const draw = new Draw(mulberry32(1))
      const cases = randomCases(SHIPPED, benefit, 9)
      for (let i = 0; i < 100; i++) {
        const line = JSON.stringify(writtenCase(cases.next().value.case, draw))
        parse.mockClear()
        if (lines.estimate(line).startsWith('{"problems"')) continue
        all++
        ordinary += parse.mock.calls.length
      }
    }
    parse.mockRestore()
    // Days before the first version on file, and plain numbers with cents, which are refused, are all that is left.
    expect(ordinary / all).toBeLessThan(0.1)
  })
})
