import { createEngine, type Settlement } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import type { BenchCase } from './cases/bench-case.ts'
import type { Contender, LinesContender } from './contender.ts'
import { ourLines } from './lines/contender.ts'
import { measureRate } from './measure/rate.ts'
import { AMOUNTS } from './rules/amounts.ts'

export type Ours = { readonly engine: Contender; readonly lines: LinesContender }

const BLOCK = 2_000

/** Keeps the optimiser from dropping work whose result nobody reads. */
const sink = { fen: 0 }

/** Where each of `AMOUNTS` stands among the plan's named amounts. */
const NAMES: Readonly<Record<(typeof AMOUNTS)[number], string>> = {
  inScope: 'inScope',
  deductible: 'deductible',
  pooledBeforeCap: 'ordinaryPayment',
  pooledFund: 'pooledFund',
  catastrophicBase: 'after.catastrophicBase',
  catastrophic: 'catastrophic',
  fundTotal: 'fundTotal',
  personTotal: 'personTotal',
}

/** The cases as the compiled plan takes them, side by side. All of them are settled by one plan. */
type Encoded = {
  readonly codes: Int32Array
  readonly money: Float64Array
  readonly codesEach: number
  readonly moneyEach: number
  readonly settled: Settlement
}

/** One engine, as a program has: its plans are compiled once. */
const yibao = createEngine(shippedPolicies())

function encode(cases: readonly BenchCase[]): Encoded {
  const settled = cases.map(({ json }) => {
    const read = yibao.read(json)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return yibao.settle(read.value)
  })
  const first = settled[0]!
  if (settled.some(({ ready }) => ready.run !== first.ready.run)) throw new Error('the cases need more than one plan')
  const [codesEach, moneyEach] = [first.codes.length, first.money.length]
  const codes = new Int32Array(cases.length * codesEach)
  const money = new Float64Array(cases.length * moneyEach)
  settled.forEach((one, i) => {
    codes.set(one.codes, i * codesEach)
    money.set(one.money, i * moneyEach)
  })
  return { codes, money, codesEach, moneyEach, settled: first }
}

const settleAll = (
  { codes, money, codesEach, moneyEach, settled }: Encoded,
  from: number,
  to: number,
  slots: Float64Array,
  read: number,
): number => {
  const { run } = settled.ready
  let sum = 0
  for (let i = from; i < to; i++) {
    run(codes, i * codesEach, money, i * moneyEach, slots)
    sum += slots[read]!
  }
  return sum
}

const engine: Contender = {
  name: 'yibao, compiled plan',
  note: 'encoded cases in, every named amount into a reused Float64Array',
  rate: (cases) => {
    const encoded = encode(cases)
    const { plan } = encoded.settled.ready
    const slots = new Float64Array(plan.amounts.length)
    const read = plan.slotOf.personTotal!
    return measureRate(cases.length, BLOCK, (from, to) => {
      sink.fen += settleAll(encoded, from, to, slots, read)
    })
  },
  answers: async (cases) => {
    const encoded = encode(cases)
    const { plan } = encoded.settled.ready
    const slots = new Float64Array(plan.amounts.length)
    const answers = new Float64Array(cases.length * AMOUNTS.length)
    for (let i = 0; i < cases.length; i++) {
      settleAll(encoded, i, i + 1, slots, 0)
      AMOUNTS.forEach((name, column) => {
        answers[i * AMOUNTS.length + column] = slots[plan.slotOf[NAMES[name]]!]!
      })
    }
    return answers
  },
}

export const ours = async (cases: readonly BenchCase[]): Promise<Ours> => ({ engine, lines: await ourLines(cases) })
