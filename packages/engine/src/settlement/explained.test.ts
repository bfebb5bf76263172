import { describe, expect, it } from 'vitest'
import type { Answer } from './settlement.ts'
import { casesOf, holds } from './shipped-cases.fixture.ts'

/** Words of a program that no reader should meet. */
const SLIPS = /NaN|undefined|null|Infinity|\[object|\{\}/

const textsOf = ({ steps, missing, advice, assumptions, filing, reason }: Answer): readonly string[] => [
  ...steps.flatMap(({ label, formula }) => [label, formula]),
  ...missing.flatMap(({ ask, effect }) => [ask, effect]),
  ...[...advice, ...assumptions].map(({ text }) => text),
  filing.because,
  reason ?? '',
]

describe('the explanation of any bill under the shipped policies', () => {
  for (const lang of ['zh', 'en'] as const)
    it(`tells the amounts of the answer, in words that are whole (${lang})`, () => {
      holds(
        casesOf(),
        ({ engine, case: given }) => {
          const answer = engine.explain(engine.settle(given), lang)
          const amounts: Readonly<Record<string, string>> = answer.amounts
          for (const { id, amount } of answer.steps) if (id in amounts) expect(amount, id).toBe(amounts[id])
          for (const text of textsOf(answer)) expect(text).not.toMatch(SLIPS)
        },
        1_500,
      )
    })

  it('shows the cost within the catalogue first and what the person pays at the end', () => {
    holds(
      casesOf(),
      ({ engine, case: given }) => {
        const ids = engine.explain(engine.settle(given), 'zh').steps.map(({ id }) => id)
        expect(ids[0]).toBe('inScope')
        expect(ids).toContain('personTotal')
      },
      300,
    )
  })
})
