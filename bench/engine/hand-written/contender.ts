import type { Contender } from '../contender.ts'
import { measureRate } from '../measure/rate.ts'
import { AMOUNTS } from '../rules/amounts.ts'
import { pack, STRIDE } from './pack.ts'
import { SLOTS, settleFundTotal, settleIntoSlots } from './settle.ts'

const BLOCK = 2_000

/** Keeps the optimiser from dropping work whose result nobody reads. */
const sink = { fen: 0 }

/** The loops are functions of their own: V8 then optimises them alike in every round, which a closure in the timer it does not. */
const settleAll = (cases: Float64Array, from: number, to: number, slots: Float64Array): number => {
  let sum = 0
  for (let i = from; i < to; i++) {
    settleIntoSlots(cases, i * STRIDE, slots)
    sum += slots[7]!
  }
  return sum
}

const fundTotals = (cases: Float64Array, from: number, to: number): number => {
  let sum = 0
  for (let i = from; i < to; i++) sum += settleFundTotal(cases, i * STRIDE)
  return sum
}

/** The one the engine is compared with. */
export const handWritten: Contender = {
  name: 'hand-written',
  note: 'packed Float64Array in, every named amount into a reused Float64Array',
  rate: (cases) => {
    const packed = pack(cases)
    const slots = new Float64Array(SLOTS)
    return measureRate(cases.length, BLOCK, (from, to) => {
      sink.fen += settleAll(packed, from, to, slots)
    })
  },
  answers: async (cases) => {
    const packed = pack(cases)
    const slots = new Float64Array(SLOTS)
    const answers = new Float64Array(cases.length * AMOUNTS.length)
    for (let i = 0; i < cases.length; i++) {
      settleIntoSlots(packed, i * STRIDE, slots)
      answers.set(slots.subarray(0, AMOUNTS.length), i * AMOUNTS.length)
    }
    return answers
  },
}

/** Shown beside the others, not compared with: it keeps nothing. Its one amount is checked, the rest are the slots'. */
export const handWrittenFundTotal: Contender = {
  name: 'hand-written, one amount',
  note: 'returns only the total of the funds, keeps nothing',
  rate: (cases) => {
    const packed = pack(cases)
    return measureRate(cases.length, BLOCK, (from, to) => {
      sink.fen += fundTotals(packed, from, to)
    })
  },
  answers: async (cases) => {
    const packed = pack(cases)
    const answers = Float64Array.from(await handWritten.answers(cases))
    for (let i = 0; i < cases.length; i++) {
      answers[i * AMOUNTS.length + AMOUNTS.indexOf('fundTotal')] = settleFundTotal(packed, i * STRIDE)
    }
    return answers
  },
}
