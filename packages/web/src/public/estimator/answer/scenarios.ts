import { parseYuan, type ScenarioAnswer } from '@yibao/engine'

export type ScenarioRow = {
  readonly kind: ScenarioAnswer['kind']
  readonly scenario: ScenarioAnswer
  /** Whether amounts can be told. */
  readonly isKnown: boolean
  /** Fen less to pay than as it is; negative: more; null: one of the two is not known, or it is the case itself. */
  readonly saves: number | null
  /** The least to pay of those that are known and may be chosen; an emergency is no choice. */
  readonly isLeast: boolean
}

/** The case as it is first, then the others, what costs least before. */
export function scenarioRows(scenarios: readonly ScenarioAnswer[]): readonly ScenarioRow[] {
  const [asIs, ...others] = scenarios
  if (asIs === undefined) return []
  const pays = ({ answer }: ScenarioAnswer): number => parseYuan(answer.amounts.personTotal)!
  const isKnown = ({ answer }: ScenarioAnswer): boolean => answer.status !== 'not-established'
  const choosable = scenarios.filter((one) => isKnown(one) && one.kind !== 'emergency')
  const least = Math.min(...choosable.map(pays))
  const differ = choosable.some((one) => pays(one) !== least)
  const row = (scenario: ScenarioAnswer): ScenarioRow => ({
    kind: scenario.kind,
    scenario,
    isKnown: isKnown(scenario),
    saves: scenario === asIs || !isKnown(asIs) || !isKnown(scenario) ? null : pays(asIs) - pays(scenario),
    isLeast: differ && choosable.includes(scenario) && pays(scenario) === least,
  })
  const rank = (one: ScenarioAnswer): number => (isKnown(one) ? pays(one) : Number.POSITIVE_INFINITY)
  return [row(asIs), ...[...others].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))).map(row)]
}
