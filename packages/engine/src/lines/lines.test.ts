import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine.ts'
import { Draw, mulberry32 } from '../oracle/draw.ts'
import { randomCases } from '../oracle/random-case.ts'
import { nameOf, readingsOf, SHIPPED } from '../oracle/shipped.ts'
import { completeCase } from '../proof/example-case.ts'
import { worldOf } from '../settlement/world.ts'
import type { Lang } from '../words/text.ts'
import { createLineEstimator } from './lines.ts'
import { writtenCase } from './written-case.fixture.ts'

/** Random cases of all shipped documents together. */
const CASES = Number(process.env.YIBAO_LINES_CASES ?? 20_000)

const expected = (line: string, lang: Lang, engine = createEngine(SHIPPED)): string => {
  const answer = engine.estimate(JSON.parse(line), lang)
  return JSON.stringify(answer.ok ? answer.value : { problems: answer.problems })
}

describe('a line estimator says byte for byte what the engine says', () => {
  const readings = readingsOf(SHIPPED)
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
        expect(lines.estimate(line), line).toBe(expected(line, lang, engine))
      }
    }
  })

  it('about every shipped example', () => {
    const { plansOf } = worldOf(SHIPPED, new Set())
    for (const document of [...SHIPPED.benefits, ...SHIPPED.layers]) {
      for (const { case: written, alternative } of document.examples) {
        const line = JSON.stringify(completeCase(document, written, plansOf))
        const alternatives = alternative === null ? [] : [alternative]
        const engine = createEngine(SHIPPED, { alternatives })
        for (const lang of ['zh', 'en'] as const)
          expect(createLineEstimator(SHIPPED, { lang, alternatives }).estimate(line)).toBe(expected(line, lang, engine))
      }
    }
  })

  it.each([
    ['2023-03-01', 'spouse', null],
    ['2023-03-01', 'sibling', 'YB-C039'],
    ['2024-07-25', '外祖父母', 'YB-C039'],
    ['2024-07-26', '外祖父母', null],
    ['2020-03-01', 'sibling', null],
    ['2025-03-01', 'friend', 'YB-S001'],
    ['2025-03-01', '', 'YB-S001'],
    ['2025-03-01', null, null],
  ])('about an account shared on %s by %j', (settledOn, relation, code) => {
    const insured = { region: '210200', scheme: 'employee', category: 'retired' }
    const visit = { care: 'inpatient', region: '210200', level: 'level3', settledOn }
    const account = { shared: [{ relation, balance: '100.00' }] }
    const line = JSON.stringify({ insured, visit, bill: { total: '5000.00' }, account })
    const said = createLineEstimator(SHIPPED, { lang: 'zh' }).estimate(line)
    expect(said).toBe(expected(line, 'zh'))
    expect(JSON.parse(said).problems?.map((one: { code: string }) => one.code) ?? []).toEqual(code ? [code] : [])
  })
})
