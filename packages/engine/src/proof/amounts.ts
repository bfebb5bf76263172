import { lowerPlan } from '../plan/lower/lower.ts'
import type { Ground } from '../plan/lower/scope.ts'
import type { Plan } from '../plan/plan.ts'
import type { PolicySet } from '../policy/documents.ts'
import type { Problem } from '../problem/problem.ts'
import { alike } from './alike.ts'
import { type BentPlan, withBends } from './bends.ts'
import { PROOF_CODES } from './codes.ts'
import { type Combinations, combinationsOf, writeCodes } from './combinations.ts'
import { type Finding, type FindingKind, Findings, sizeOf } from './finding.ts'
import { findingProblem } from './finding-problem.ts'
import { GrowthScan, type WrongStep } from './growth.ts'
import { compareOrders } from './order.ts'
import { type Growing, Payer } from './payer.ts'
import { type Variant, variantsOf } from './variants.ts'

/**
 * Computes what every plan pays for every combination of facts at every bend of a growing bill, and tells where amounts
 * make no sense. Errors: the payment falls, the person's share falls, the payment jumps. Warnings: a higher level pays
 * more, a retiree gets less, filing is punished. One problem per version and kind, with its worst case.
 */
export function checkAmounts(set: PolicySet): Problem[] {
  const worst = new Map<string, Told>()
  const problems: Problem[] = []
  for (const variant of variantsOf(set)) {
    const combinations = combinationsOf(set, variant)
    for (const ground of variant.grounds) {
      const plan = planOf(variant, ground, problems)
      if (plan === null) continue
      for (const finding of findingsOf(withBends(plan), combinations, growingParts(variant))) {
        const key = `${variant.chosen.benefit.path} ${finding.kind}`
        const known = worst.get(key)
        if (known === undefined || sizeOf(finding) > sizeOf(known.finding))
          worst.set(key, { variant, plan, combinations, finding })
      }
    }
  }
  const told = [...worst.values()].flatMap(({ variant, plan, combinations, finding }) => {
    const problem = findingProblem(variant, plan, combinations, finding)
    return isAccepted(problem, variant) ? [] : [problem]
  })
  return [...problems, ...told]
}

/** A warning that the version itself says is known and left standing (知悉). */
const isAccepted = ({ code, severity }: Problem, { chosen }: Variant): boolean =>
  severity === 'warning' && (chosen.benefit.version.accepted ?? []).some((accepted) => accepted.code === code)

type Told = {
  readonly variant: Variant
  readonly plan: Plan
  readonly combinations: Combinations
  readonly finding: Finding
}

/** What goes wrong with one plan, over all its combinations. */
export function findingsOf(bent: BentPlan, combinations: Combinations, parts: readonly Growing[]): readonly Finding[] {
  const payer = new Payer(bent)
  const groups = alike(bent.plan, combinations)
  const findings = new Findings(combinations.count)
  let group = 0
  let growing: Growing = 'total'
  const scan = new GrowthScan(payer, (step) => {
    groups.groupOf.forEach((own, combination) => {
      if (own === group) findings.add(GROWTH[step.kind], growing, combination, { kind: 'growth', step, growing })
    })
  })
  for (growing of parts) {
    payer.grow(growing)
    for (group = 0; group < groups.members.length; group++) {
      writeCodes(combinations, groups.members[group]!, payer.codes)
      scan.scan()
    }
  }
  compareOrders(payer, combinations, groups, findings)
  return findings.all()
}

const GROWTH: Readonly<Record<WrongStep['kind'], FindingKind>> = {
  'fund-falls': 'fundFalls',
  'person-falls': 'personFalls',
  'fund-jumps': 'fundJumps',
}

/** The parts of a bill that this plan treats in ways of their own. */
function growingParts({ chosen }: Variant): readonly Growing[] {
  const { items, hospitalShare } = chosen.benefit.version
  const layers = Object.values(chosen.layers)
  return [
    'total',
    ...items.map(({ item }) => item),
    ...(hospitalShare ? (['overLimit'] as const) : []),
    ...(layers.some((layer) => layer?.version.includesPreSelfPay) ? (['preSelfPay'] as const) : []),
  ]
}

/** The plan; null, with the problem, where its figures are too fine to compute with exactly. */
function planOf({ chosen }: Variant, ground: Ground, problems: Problem[]): Plan | null {
  try {
    return lowerPlan(chosen, ground)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const { path, version, document } = chosen.benefit
    if (problems.some((known) => known.path === path)) return null
    problems.push({
      code: PROOF_CODES.notExact,
      path,
      at: version.at,
      severity: 'error',
      message: {
        zh: `${document.name.zh}（自 ${version.from}）的比例相乘后小数太多，无法精确到分`,
        en: `${document.name.en} (from ${version.from}): the rates multiply to too many decimals to be exact to the fen`,
      },
      remedy: {
        zh: '比例少写几位小数，或合并相乘的比例',
        en: 'write rates with fewer decimals, or merge rates that multiply',
      },
    })
    return null
  }
}
