import {
  CAPS,
  CATEGORIES,
  type Category,
  FILINGS,
  type Filing,
  LEVELS,
  PLACES,
  personOf,
  RELIEVED_GROUPS,
} from '../rules/dalian-resident-inpatient-2025.ts'
import type { BenchCase, Facts } from './bench-case.ts'
import { jsonCase } from './json-case.ts'
import { type Random, randomFrom } from './random.ts'

const BENCH_CATEGORIES: readonly Category[] = ['adult', 'adult', 'minor', 'student', 'newborn']
/** Groups that medical aid is for (国办发〔2021〕42号). */
const AIDED_GROUPS: readonly string[] = ['extreme-poverty', 'minimum-living', 'minimum-living-edge']
const HOME_FILINGS: readonly Filing[] = ['local', ...PLACES.home]
const BENCH_FILINGS: readonly Filing[] = ['local', ...PLACES.home, ...PLACES.away]

/**
 * Bills as a year has them, drawn so that every row, both caps, all bands and both sides of each deductible occur:
 * a few below the deductible, most ordinary, some that run into the cap or far into the catastrophic bands.
 */
export const generateCases = (count: number, seed: number): BenchCase[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => generateCase(random))
}

const generateCase = (random: Random): BenchCase => {
  const category = random.pick(BENCH_CATEGORIES)
  // Dalian pays its students off-site as at home, whatever they filed: for them there is only one column.
  const filing = random.pick(category === 'student' ? HOME_FILINGS : BENCH_FILINGS)
  const away = (PLACES.away as readonly Filing[]).includes(filing)
  const group = random.chance(20) ? relievedGroup(category, random) : null
  const total = bill(random)
  const part = (percent: number): number => random.between(0, Math.floor((total * percent) / 100))
  const outpatientPaid = random.chance(30) ? random.between(1, 500_00) : 0
  const facts: Facts = {
    level: random.between(away ? 1 : 0, LEVELS.length - 1),
    category: CATEGORIES.indexOf(category),
    filing: FILINGS.indexOf(filing),
    relieved: group === null ? 0 : 1,
    aided: group !== null && AIDED_GROUPS.includes(group) ? 1 : 0,
    total,
    outOfCatalogue: part(15),
    overLimit: random.chance(20) ? part(5) : 0,
    preSelfPay: part(10),
    pooledPaid: outpatientPaid + inpatientPaid(CAPS[personOf(category)], random),
    outpatientPaid,
    catastrophicBase: random.chance(45) ? 0 : random.between(0, random.pick([10_000_00, 60_000_00, 200_000_00])),
  }
  const json = jsonCase(facts, group, random)
  return { facts, json, line: JSON.stringify(json) }
}

const bill = (random: Random): number => {
  const draw = random.between(1, 100)
  if (draw <= 5) return random.between(1, 1_500_00)
  if (draw <= 60) return random.between(1_000_00, 30_000_00)
  if (draw <= 85) return random.between(30_000_00, 150_000_00)
  return random.between(150_000_00, 600_000_00)
}

/** Nothing yet, something, close to the cap, or the cap itself. */
const inpatientPaid = (cap: number, random: Random): number => {
  const draw = random.between(1, 100)
  if (draw <= 50) return 0
  if (draw <= 85) return random.between(1, 100_000_00)
  if (draw <= 98) return cap - random.between(0, 20_000_00)
  return cap
}

const relievedGroup = (category: Category, random: Random): string => {
  const group = random.pick(RELIEVED_GROUPS)
  return group === 'child-serious-illness' && category === 'adult' ? 'minimum-living' : group
}
