import type { Case } from './case/case.ts'
import { readCase } from './case/read.ts'
import { createExplainer } from './explain/explain.ts'
import { type Summary, summaryOf } from './explain/summary.ts'
import type { PolicySet } from './policy/documents.ts'
import { ok, type Result } from './problem/problem.ts'
import type { ScenarioKind } from './settlement/scenarios.ts'
import { createSettler, type Settlement } from './settlement/settle.ts'
import type { Answer } from './settlement/settlement.ts'
import { worldOf } from './settlement/world.ts'
import { treeFromJson } from './shape/from-json.ts'
import type { Lang, Text } from './words/text.ts'

export type EngineOptions = {
  /** Names of other readings to use where a document has them (`--alternative`). */
  readonly alternatives?: readonly string[]
}

export type ScenarioAnswer = { readonly kind: ScenarioKind; readonly name: Text; readonly answer: Answer }

/** The engine over one set of policies. Pure: the same case gives the same answer, whatever the day. */
export type Engine = {
  /** Reads a case (JSON value; contract in docs/case.md): the case, or every problem at once (`YB-C…`, `YB-S…`). */
  readonly read: (written: unknown) => Result<Case>
  /** Settles a case that has been read: amounts in fen, by name, without texts. Throws only for policies that
   * `policy check` refuses (YB-P049: rates with too many decimals to be exact). */
  readonly settle: (input: Case) => Settlement
  /** The figures of a settlement in fen, for books: the same that `explain` writes out. */
  readonly summary: (settlement: Settlement) => Summary
  /** Reads, settles and explains. */
  readonly estimate: (written: unknown, lang?: Lang) => Result<Answer>
  /** Explains a settlement, with advice on what would have cost less. */
  readonly explain: (settlement: Settlement, lang: Lang) => Answer
  /** The bill as it is and under other filings, for off-site care. */
  readonly compare: (written: unknown, lang?: Lang) => Result<readonly ScenarioAnswer[]>
}

/**
 * @example
 * const engine = createEngine(policies)
 * const answer = engine.estimate({ insured: …, visit: …, bill: { total: '1500.00' } })
 */
export function createEngine(set: PolicySet, options: EngineOptions = {}): Engine {
  const alternatives = new Set(options.alternatives ?? [])
  const world = worldOf(set, alternatives)
  const settler = createSettler(set, alternatives)
  const read = (written: unknown): Result<Case> => readCase(treeFromJson(written), world)
  const { explain, answer, compared } = createExplainer(settler)
  return {
    read,
    settle: settler.settle,
    summary: summaryOf,
    explain,
    estimate: (written, lang = 'zh') => {
      const input = read(written)
      return input.ok ? ok(explain(settler.settle(input.value), lang)) : input
    },
    compare: (written, lang = 'zh') => {
      const input = read(written)
      if (!input.ok) return input
      const all = compared(input.value)
      return ok(
        all.map(({ scenario, settlement }) => ({
          kind: scenario.kind,
          name: scenario.name,
          answer: answer(settlement, lang, all),
        })),
      )
    },
  }
}
