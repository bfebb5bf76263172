import Engine from 'publicodes'
import type { BenchCase } from '../cases/bench-case.ts'
import { namedFacts } from '../cases/named-facts.ts'
import type { Contender } from '../contender.ts'
import { fastestMode, type Mode } from '../measure/modes.ts'
import { measureRate } from '../measure/rate.ts'
import { AMOUNTS } from '../rules/amounts.ts'
import { type RuleName, rules } from './rules.ts'

/** The rules that hold what `AMOUNTS` names, in its order. */
const ASKED: readonly RuleName[] = [
  'in scope',
  'deductible',
  'pooled before cap',
  'pooled fund',
  'base after',
  'catastrophic',
  'fund total',
  'person total',
]

/**
 * Rules are parsed once and the engine is reused; warnings are off. Each `evaluate` after the first finds its value in the
 * cache of the situation, so that asking for all amounts costs little more than asking for the last.
 */
const engine = new Engine<RuleName>(rules, { warn: false })

const situationOf = (one: BenchCase) => {
  const facts = namedFacts(one.facts)
  return {
    level: `'${facts.level}'`,
    category: `'${facts.category}'`,
    filing: `'${facts.filing}'`,
    relieved: facts.relieved ? 'oui' : 'non',
    total: facts.total,
    'out of catalogue': facts.outOfCatalogue,
    'over limit': facts.overLimit,
    'pre self pay': facts.preSelfPay,
    'pooled paid': facts.pooledPaid,
    'outpatient paid': facts.outpatientPaid,
    'base before': facts.catastrophicBase,
  }
}
type Situation = ReturnType<typeof situationOf>

const settle = (
  on: Engine<RuleName>,
  situation: Situation,
  keepPreviousSituation: boolean,
  into: Float64Array,
): void => {
  on.setSituation(situation, { keepPreviousSituation })
  for (let i = 0; i < ASKED.length; i++) into[i] = Number(on.evaluate(ASKED[i]!).nodeValue)
}

const mode = (name: string, engineFor: () => Engine<RuleName>, keepPreviousSituation: boolean): Mode => ({
  name,
  rate: (cases) => {
    const situations = cases.map(situationOf)
    const into = new Float64Array(ASKED.length)
    return measureRate(situations.length, 10, (from, to) => {
      for (let i = from; i < to; i++) settle(engineFor(), situations[i]!, keepPreviousSituation, into)
    })
  },
})

const MODES = [
  mode('setSituation afresh', () => engine, false),
  mode('setSituation keeping the previous one', () => engine, true),
  mode('shallowCopy per case', () => engine.shallowCopy(), false),
]

export const publicodes = async (cases: readonly BenchCase[]): Promise<Contender> => {
  const fastest = await fastestMode(MODES, cases)
  return {
    name: 'publicodes',
    note: `one parsed engine, warnings off; ${fastest.name}`,
    rate: fastest.rate,
    answers: async (asked) => {
      const answers = new Float64Array(asked.length * AMOUNTS.length)
      asked.forEach((one, index) => {
        settle(engine, situationOf(one), false, answers.subarray(index * AMOUNTS.length))
      })
      return answers
    },
  }
}
