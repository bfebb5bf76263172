import { Engine, Fact } from 'json-rules-engine'
import type { BenchCase } from '../cases/bench-case.ts'
import { namedFacts } from '../cases/named-facts.ts'
import type { Contender } from '../contender.ts'
import { fastestMode, type Mode } from '../measure/modes.ts'
import { measureRate } from '../measure/rate.ts'
import { AMOUNTS, type Amounts, putAmounts } from '../rules/amounts.ts'
import { computeAmounts, RULES } from './rules.ts'

/**
 * One engine for all cases, as its documentation advises. Facts are tried with the library's cache and without it
 * (`cache: false` saves hashing a key per fact). Runs go one after another: `stop` is a state of the engine, and running
 * several at once brought nothing on one thread.
 */
const engine = new Engine([...RULES])
engine.on('benefit', () => {
  engine.stop()
})
engine.addFact('amounts', computeAmounts, { cache: false })

const uncached = <T>(id: string, value: T): Fact<T> => new Fact(id, value, { cache: false })

const inputOf = (one: BenchCase, cache: boolean): Record<string, unknown> => {
  const { level, category, filing, relieved } = namedFacts(one.facts)
  const facts = { level, category, filing, relieved, bill: one.facts }
  return cache ? facts : Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, uncached(id, value)]))
}

const settle = async (input: Record<string, unknown>): Promise<Amounts> => {
  const { almanac } = await engine.run(input)
  return almanac.factValue<Amounts>('amounts')
}

const mode = (cache: boolean): Mode => ({
  name: `${cache ? 'cached' : 'uncached'} facts`,
  rate: (cases) => {
    const inputs = cases.map((one) => inputOf(one, cache))
    return measureRate(inputs.length, 20, async (from, to) => {
      for (let i = from; i < to; i++) await settle(inputs[i]!)
    })
  },
})

const MODES = [mode(true), mode(false)]

export const jsonRulesEngine = async (cases: readonly BenchCase[]): Promise<Contender> => {
  const fastest = await fastestMode(MODES, cases)
  return {
    name: 'json-rules-engine',
    note: `a rule per table row, stopped at the one that holds; amounts in a dynamic fact; ${fastest.name}`,
    rate: fastest.rate,
    answers: async (asked) => {
      const answers = new Float64Array(asked.length * AMOUNTS.length)
      for (const [index, one] of asked.entries()) putAmounts(answers, index, await settle(inputOf(one, false)))
      return answers
    },
  }
}
