import { LEVELS } from '../case/enums.ts'
import type { Groups } from './alike.ts'
import { type Combinations, classOf, strideOf, writeCodes } from './combinations.ts'
import type { FindingKind, Findings } from './finding.ts'
import { type Payer, REFUSED } from './payer.ts'

/** Two classes of a column: who is in `favoured` should not get less than who is in `other`, all else the same. */
type Expectation = {
  readonly kind: FindingKind
  readonly column: number
  readonly favoured: number
  readonly other: number
  /** Whether a case that 不予支付 names counts as one that gets nothing. */
  readonly withRefused: boolean
}

/** Bills at which cases are compared, in fen: from a visit's to a year's in intensive care. */
const BILLS = Float64Array.of(500_00, 3_000_00, 20_000_00, 100_000_00, 500_000_00)
const ROUNDING = 1

/** Compares levels, working and retired, and filings, on the same bill with all else the same. */
export function compareOrders(payer: Payer, combinations: Combinations, groups: Groups, findings: Findings): void {
  const expectations = expectationsOf(combinations)
  if (expectations.length === 0) return
  const payments = paymentsOf(payer, combinations, groups)
  for (const one of expectations) compareClasses(one, combinations, groups, payments, findings)
}

type Payments = { readonly funds: Float64Array; readonly known: Int32Array }

function compareClasses(
  { kind, column, favoured, other, withRefused }: Expectation,
  combinations: Combinations,
  { groupOf }: Groups,
  { funds, known }: Payments,
  findings: Findings,
): void {
  const stride = strideOf(combinations, column)
  const block = stride * combinations.columns[column]!.classes.length
  for (let start = favoured * stride; start < combinations.count; start += block) {
    for (let combination = start; combination < start + stride; combination++) {
      const partner = combination + (other - favoured) * stride
      const [own, its] = [groupOf[combination]!, groupOf[partner]!]
      if (own === its || own < 0 || its < 0) continue
      for (let i = 0; i < BILLS.length; i++) {
        const [at, otherAt] = [own * BILLS.length + i, its * BILLS.length + i]
        const [paid, otherPaid] = [funds[at]!, funds[otherAt]!]
        if (otherPaid - paid <= ROUNDING || !comparable(known[at]!, known[otherAt]!, withRefused)) continue
        const found = { kind: 'compared', bill: BILLS[i]!, other: partner, paid, otherPaid, column } as const
        findings.add(kind, `${favoured} ${other}`, combination, found)
      }
    }
  }
}

function comparable(own: number, other: number, withRefused: boolean): boolean {
  if (own === REFUSED) return withRefused && other >= 0
  return own >= 0 && own === other
}

/** What the funds pay each group at each of the `BILLS`. */
function paymentsOf(payer: Payer, combinations: Combinations, { members }: Groups): Payments {
  const funds = new Float64Array(members.length * BILLS.length)
  const known = new Int32Array(members.length * BILLS.length)
  payer.grow('total')
  members.forEach((combination, group) => {
    writeCodes(combinations, combination, payer.codes)
    for (let i = 0, at = group * BILLS.length; i < BILLS.length; i++, at++) {
      payer.pay(BILLS[i]!)
      known[at] = payer.known
      funds[at] = payer.known < 0 ? 0 : payer.funds
    }
  })
  return { funds, known }
}

/** Filings that people have taken the trouble of, before those that they have not. */
const FILINGS_BY_FAVOUR = [
  ['filedGetsLess', 'temporary', 'unfiled'],
  ['filedGetsLess', 'referral', 'unfiled'],
  ['filedGetsLess', 'long-term', 'unfiled'],
  ['longTermGetsLess', 'long-term', 'temporary'],
] as const

function expectationsOf({ columns }: Combinations): Expectation[] {
  const found = new Map<string, Expectation>()
  const expect = (kind: FindingKind, fact: string, favoured: string, other: string, withRefused: boolean): void => {
    const column = columns.findIndex((one) => one.fact === fact)
    if (column < 0) return
    const [a, b] = [classOf(columns[column]!, favoured), classOf(columns[column]!, other)]
    if (a < 0 || b < 0 || a === b) return
    found.set(`${kind} ${a} ${b}`, { kind, column, favoured: a, other: b, withRefused })
  }
  const level = columns.find(({ fact }) => fact === 'level')
  const levels = level === undefined ? [] : LEVELS.filter((one) => classOf(level, one) >= 0)
  levels.slice(1).forEach((higher, i) => {
    expect('higherLevelPaysMore', 'level', levels[i]!, higher, false)
  })
  expect('retireeGetsLess', 'category', 'retired', 'working', true)
  for (const [kind, favoured, other] of FILINGS_BY_FAVOUR) expect(kind, 'filing', favoured, other, true)
  return [...found.values()]
}
