import { overrideConfig, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import type { BenchCase } from '../cases/bench-case.ts'
import { namedFacts } from '../cases/named-facts.ts'
import type { Contender } from '../contender.ts'
import { fastestMode, type Mode } from '../measure/modes.ts'
import { measureRate } from '../measure/rate.ts'
import { AMOUNTS, type Amounts, putAmounts } from '../rules/amounts.ts'
import { loopGraph, settleGraph } from './graph.ts'

/**
 * The decision is compiled once (`ZenDecisionContent`, documented as the fast way). There is no synchronous call for a
 * graph: an evaluation runs on the library's own threads, so several in flight use every core, while the other contenders
 * have one. Two ways remain, many single evaluations at once, or the documented loop mode over an array of cases.
 * `nodesInContext` is off because the graph does not look back at `$nodes`: up to a tenth faster.
 */
overrideConfig({ nodesInContext: false })
const engine = new ZenEngine()
export const settle = engine.createDecision(new ZenDecisionContent(settleGraph))
const loop = engine.createDecision(new ZenDecisionContent(loopGraph))

const inputsOf = (cases: readonly BenchCase[]) => cases.map((one) => namedFacts(one.facts))

const oneByOne: Mode = {
  name: 'one evaluation at a time',
  rate: (cases) => {
    const inputs = inputsOf(cases)
    return measureRate(inputs.length, 50, async (from, to) => {
      for (let i = from; i < to; i++) await settle.evaluate(inputs[i])
    })
  },
}

const concurrent = (inFlight: number): Mode => ({
  name: `${inFlight} evaluations in flight`,
  rate: (cases) => {
    const inputs = inputsOf(cases)
    return measureRate(inputs.length, inFlight, async (from, to) => {
      await Promise.all(inputs.slice(from, to).map((input) => settle.evaluate(input)))
    })
  },
})

const looped = (size: number, inFlight: number): Mode => ({
  name: `loop mode, ${inFlight} × ${size} cases in flight`,
  rate: (cases) => {
    const inputs = inputsOf(cases)
    return measureRate(inputs.length, size * inFlight, async (from, to) => {
      const calls: Promise<unknown>[] = []
      for (let at = from; at < to; at += size) {
        calls.push(loop.evaluate({ cases: inputs.slice(at, Math.min(at + size, to)) }))
      }
      await Promise.all(calls)
    })
  },
})

const MODES = [oneByOne, concurrent(16), concurrent(64), looped(100, 1), looped(10, 4), looped(100, 4)]

/** Tries the modes on this machine and keeps the fastest. */
export const zen = async (cases: readonly BenchCase[]): Promise<Contender> => {
  const mode = await fastestMode(MODES, cases)
  return {
    name: 'zen-engine',
    note: `decision graph compiled once; ${mode.name}`,
    rate: mode.rate,
    answers: async (asked) => {
      const answers = new Float64Array(asked.length * AMOUNTS.length)
      for (const [index, input] of inputsOf(asked).entries()) {
        putAmounts(answers, index, (await settle.evaluate(input)).result as Amounts)
      }
      const looped = (await loop.evaluate({ cases: inputsOf(asked) })).result as { readonly cases: readonly Amounts[] }
      for (const [index, amounts] of looped.cases.entries()) mustEqual(answers, index, amounts)
      return answers
    },
  }
}

/** The loop graph is a graph of its own, so its answers are compared with those of the single evaluations. */
const mustEqual = (answers: Float64Array, index: number, amounts: Amounts): void => {
  AMOUNTS.forEach((name, at) => {
    if (answers[index * AMOUNTS.length + at] !== amounts[name]) throw new Error(`zen's loop mode differs in ${name}`)
  })
}
