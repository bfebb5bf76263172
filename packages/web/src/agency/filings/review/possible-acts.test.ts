import { expect, it } from 'vitest'
import { possibleActs } from './possible-acts.ts'

const clerk = { id: 'clerk-1', role: 'clerk' }
const filing = (state: string, reviewer: string | null = null) => ({ state, reviewer, correction: null })

it('what waits is taken first, and decided by whoever took it', () => {
  expect(possibleActs(filing('submitted'), clerk)).toEqual(['take'])
  expect(possibleActs(filing('in-review', 'clerk-1'), clerk)).toEqual(['approve', 'return', 'reject'])
  expect(possibleActs(filing('in-review', 'clerk-2'), clerk)).toEqual(['take-over'])
})

it('what was returned for correction once is approved or rejected', () => {
  const corrected = { ...filing('in-review', 'clerk-1'), correction: [{ paper: '转诊转院证明', why: '没有盖章' }] }
  expect(possibleActs(corrected, clerk)).toEqual(['approve', 'reject'])
})

it('nothing is done to what is decided, nor by an auditor', () => {
  for (const state of ['returned', 'approved', 'active', 'change-pending', 'rejected', 'cancelled'])
    expect(possibleActs(filing(state, 'clerk-1'), clerk)).toEqual([])
  expect(possibleActs(filing('submitted'), { id: 'auditor-1', role: 'auditor' })).toEqual([])
})
