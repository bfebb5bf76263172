import { fen } from '@yibao/engine'
import { expect, test } from 'vitest'
import { reversalFacts, statementFacts } from './statement.fixture.ts'
import { statementJson } from './statement-json.ts'
import { statementOf } from './statement-of.ts'

const facts = statementFacts()

test('the fee summary by class adds up to the bill, part by part', () => {
  const { classes, amounts } = statementOf(facts)
  expect(classes.map(({ class: one, count }) => [one, count])).toEqual([
    ['A', 16],
    ['B', 16],
    ['C', 8],
  ])
  const sum = (part: 'amount' | 'outOfCatalogue' | 'inScope') => classes.reduce((all, row) => all + row[part], 0)
  expect(sum('amount')).toBe(amounts.total)
  expect(sum('outOfCatalogue')).toBe(amounts.outOfCatalogue)
  expect(sum('inScope')).toBe(amounts.inScope)
})

test('those who pay are named with what they pay, and the account with what is left in it', () => {
  expect(statementOf(facts).payers).toEqual([
    { amountName: 'pooledFund', name: null, relation: null, amount: 5_665_980, balanceAfter: null },
    { amountName: 'account', name: null, relation: null, amount: 100_000, balanceAfter: 0 },
    { amountName: 'sharedAccount', name: '张*', relation: 'child', amount: 60_000, balanceAfter: null },
    { amountName: 'cash', name: null, relation: null, amount: 4_585_177, balanceAfter: null },
  ])
})

test('a sum that is one fen off is refused by name', () => {
  const off = { ...facts.amounts, cash: facts.amounts.cash + 1 }
  expect(() => statementOf({ ...facts, amounts: off })).toThrow('personTotal = account + sharedAccount + cash')
})

test('books that hold other amounts than the explanation are refused', () => {
  const { total, inScope, fundTotal, pooledFund } = facts.amounts
  const amounts = {
    ...facts.amounts,
    total: total + 100,
    inScope: inScope + 100,
    fundTotal: fundTotal + 100,
    pooledFund: pooledFund + 100,
  }
  expect(() => statementOf({ ...facts, amounts, lines: [] })).toThrow('total = explained total')
})

test('fee lines that are not the bill are refused', () => {
  expect(() => statementOf({ ...facts, lines: facts.lines.slice(1) })).toThrow('total = lines')
})

test('payments of relatives that are not the shared amount are refused', () => {
  const shared = facts.shared.map((payment) => ({ ...payment, amount: fen(payment.amount - 1) }))
  expect(() => statementOf({ ...facts, shared })).toThrow('sharedAccount = payments of relatives')
})

test('a reversal has every line and payment of the original with the opposite sign', () => {
  const [original, reversal] = [statementOf(facts), statementOf(reversalFacts())]
  expect(reversal.lines.map(({ amount }) => amount)).toEqual(original.lines.map(({ amount }) => 0 - amount))
  expect(reversal.payers.map(({ amount }) => amount)).toEqual(original.payers.map(({ amount }) => 0 - amount))
  expect(reversal.steps).toEqual([])
})

test('as JSON, money is decimal strings of yuan and a quantity is exact', () => {
  const json = JSON.parse(JSON.stringify(statementJson(statementOf(facts))))
  expect(json.amounts).toMatchObject({ total: '104111.57', fundTotal: '56659.80', cash: '45851.77' })
  expect(json.lines[3]).toMatchObject({ price: '310.11', quantity: '2.5', amount: '775.28', outOfCatalogue: '775.28' })
  expect(json.lines[3]).not.toHaveProperty('quantityE4')
  expect(json.classes[2]).toMatchObject({ class: 'C', count: 8, amount: '27022.83' })
  expect(json.yearToDate).toEqual(facts.yearToDate)
  expect(json.steps[1]).toMatchObject({
    id: 'deductible.due',
    amount: '1500.00',
    label: { zh: '起付线', en: 'deductible' },
  })
  expect(json.payers[1]).toMatchObject({ amount: '1000.00', balanceAfter: '0.00' })
})
