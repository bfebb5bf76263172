import type { BenchCase } from '../cases/bench-case.ts'
import { type NamedFacts, namedFacts } from '../cases/named-facts.ts'
import type { LinesContender } from '../contender.ts'
import { fastestMode, type Mode } from '../measure/modes.ts'
import { measureRate } from '../measure/rate.ts'
import { AMOUNTS, type Amounts, putAmounts } from '../rules/amounts.ts'
import { settle } from './contender.ts'

/**
 * JSON text in, result with trace as JSON text out: zen's counterpart of an explained answer. Its line holds the facts
 * with the filing resolved and the money in fen, so it has less to read and to decide than the engine has.
 * `trace: 'string'` hands the trace over as text, which saves building it as objects; both forms are tried.
 */
type Trace = true | 'string'

const lineOf = (one: BenchCase): string => JSON.stringify(namedFacts(one.facts))

const explain = async (line: string, trace: Trace): Promise<string> =>
  JSON.stringify(await settle.evaluate(JSON.parse(line) as NamedFacts, { trace }))

const traced = (trace: Trace, inFlight: number): Mode => ({
  name: `trace: ${trace}, ${inFlight} in flight`,
  rate: (cases) => {
    const lines = cases.map(lineOf)
    return measureRate(lines.length, inFlight, async (from, to) => {
      await Promise.all(lines.slice(from, to).map((line) => explain(line, trace)))
    })
  },
})

const MODES = [traced(true, 1), traced(true, 16), traced(true, 64), traced('string', 16), traced('string', 64)]

export const zenTrace = async (cases: readonly BenchCase[]): Promise<LinesContender> => {
  const mode = await fastestMode(MODES, cases)
  const explained = (asked: readonly BenchCase[]): Promise<string[]> =>
    Promise.all(asked.map((one) => explain(lineOf(one), true)))
  return {
    name: 'zen-engine, JSON lines',
    note: `JSON.parse, evaluate, JSON.stringify; ${mode.name}`,
    rate: mode.rate,
    explained,
    answers: async (asked) => {
      const answers = new Float64Array(asked.length * AMOUNTS.length)
      const lines = await explained(asked)
      lines.forEach((line, index) => {
        putAmounts(answers, index, (JSON.parse(line) as { readonly result: Amounts }).result)
      })
      return answers
    },
  }
}
