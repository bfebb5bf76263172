import { shippedPolicies } from '@yibao/engine/policies'
import { expect, it } from 'vitest'
import { createEngine } from '../engine.ts'
import type { Answer } from '../settlement/settlement.ts'

const engine = createEngine(shippedPolicies())

function answerTo(written: unknown): Answer {
  const answer = engine.estimate(written)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value
}

const stepOf = (answer: Answer, id: string) => answer.steps.find((step) => step.id === id)

const dalianResident = (total: string, catastrophicBase: string) => ({
  insured: { region: '210200', scheme: 'resident', category: 'adult' },
  visit: { care: 'inpatient', region: '210200', level: 'level3', settledOn: '2025-05-10' },
  bill: { total },
  yearToDate: { catastrophicBase },
})

it('a catastrophic payment cites the bracket in which the money lies, not the first of the table', () => {
  const high = stepOf(answerTo(dalianResident('100000.00', '150000.00')), 'catastrophic')
  const low = stepOf(answerTo(dalianResident('100000.00', '20000.00')), 'catastrophic')
  expect(high?.formula).toContain('× 70%')
  expect(low?.formula).toContain('× 60%')
  expect(high?.rule).not.toBe(low?.rule)
})

it('a retiree at a tertiary hospital in Dalian sees how 660 yuan come about, with the document behind each figure', () => {
  const answer = answerTo({
    insured: { region: '210200', scheme: 'employee', category: 'retired' },
    visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
    bill: { total: '1500.00' },
  })
  expect(answer.amounts).toMatchObject({ pooledFund: '660.00', personTotal: '840.00' })
  expect(answer.steps.map((step) => step.id)).toEqual([
    'inScope',
    'deductible.due',
    'ordinaryPayment',
    'limit1.capped',
    'pooledFund',
    'personTotal',
  ])
  expect(stepOf(answer, 'ordinaryPayment')).toMatchObject({
    formula: '1,100.00 × 60%',
    amount: '660.00',
    confidence: 'document',
    source: { title: '大连医保新政策' },
  })
  expect(answer.policy.alternatives).toEqual(['2024年起降低'])
})

it('a fact that decides only whether the benefit is refused is told as an assumption', () => {
  const answer = answerTo({
    insured: { region: '440300', scheme: 'employee', plan: 'tier2', category: 'working' },
    visit: { care: 'outpatient', region: '440300', level: 'community', settledOn: '2025-11-01' },
    bill: { total: '300.00' },
  })
  expect(answer.assumptions.map(({ path }) => path)).toContain('visit.selected')
})

it('what was told is no assumption', () => {
  const answer = answerTo({
    insured: { region: '440300', scheme: 'employee', plan: 'tier2', category: 'working' },
    visit: { care: 'outpatient', region: '440300', level: 'community', selected: true, settledOn: '2025-11-01' },
    bill: { total: '300.00' },
  })
  expect(answer.assumptions.map(({ path }) => path)).not.toContain('visit.selected')
})
