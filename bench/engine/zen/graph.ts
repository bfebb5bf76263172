import { CAPS, CATASTROPHIC, PERSONS, PLACES, ROWS } from '../rules/dalian-resident-inpatient-2025.ts'

/**
 * The rules as a JSON decision model: two decision tables look up the figures, one expression node computes. Text compares
 * as text, numbers are decimals, so the engine's own arithmetic is exact and `round` is half up for amounts that are not
 * negative. Fewer nodes are faster; splitting these further only costs.
 */
const text = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ')

const edge = (sourceId: string, targetId: string) => ({
  id: `${sourceId}-${targetId}`,
  type: 'edge',
  sourceId,
  targetId,
})

const benefitTable = {
  id: 'benefit',
  type: 'decisionTableNode',
  name: 'Deductible and ratio',
  content: {
    hitPolicy: 'first',
    passThrough: true,
    inputs: [
      { id: 'level', name: 'Level', field: 'level' },
      { id: 'category', name: 'Category', field: 'category' },
      { id: 'filing', name: 'Filing', field: 'filing' },
    ],
    outputs: [
      { id: 'standard', name: 'Deductible', field: 'standard' },
      { id: 'rate', name: 'Ratio', field: 'rate' },
      { id: 'cap', name: 'Cap', field: 'cap' },
    ],
    rules: ROWS.map((row, index) => ({
      _id: `row-${index}`,
      level: text([row.level]),
      category: text(PERSONS[row.person]),
      filing: text(PLACES[row.place]),
      standard: String(row.deductible),
      rate: String(row.rate),
      cap: String(CAPS[row.person]),
    })),
  },
}

const [first, second, third] = CATASTROPHIC.bands

const catastrophicTable = {
  id: 'catastrophic',
  type: 'decisionTableNode',
  name: 'Catastrophic insurance',
  content: {
    hitPolicy: 'first',
    passThrough: true,
    inputs: [{ id: 'relieved', name: 'Relieved', field: 'relieved' }],
    outputs: [
      { id: 'start', name: 'Deductible', field: 'start' },
      { id: 'rate1', name: 'First band', field: 'rate1' },
      { id: 'rate2', name: 'Second band', field: 'rate2' },
      { id: 'rate3', name: 'Third band', field: 'rate3' },
    ],
    rules: [
      bandRow('relieved', 'true', CATASTROPHIC.relieved.deductible, Array(3).fill(CATASTROPHIC.relieved.rate)),
      bandRow('general', '', CATASTROPHIC.deductible, [first.rate, second.rate, third.rate]),
    ],
  },
}

function bandRow(id: string, relieved: string, start: number, rates: readonly number[]) {
  const [rate1, rate2, rate3] = rates.map(String)
  return { _id: id, relieved, start: String(start), rate1, rate2, rate3 }
}

const paidOn = (excess: string): string =>
  `round((min([${excess}, ${first.upTo}]) * rate1 + max([0, min([${excess}, ${second.upTo}]) - ${first.upTo}]) * rate2` +
  ` + max([0, ${excess} - ${second.upTo}]) * rate3) / 100)`

const amounts: readonly (readonly [string, string])[] = [
  ['inScope', 'total - outOfCatalogue - overLimit - preSelfPay'],
  ['deductible', 'min([$.inScope, standard])'],
  ['pooledBeforeCap', 'round(($.inScope - $.deductible) * rate / 100)'],
  ['pooledFund', 'min([$.pooledBeforeCap, max([0, cap - (pooledPaid - outpatientPaid)])])'],
  ['catastrophicBase', 'catastrophicBase + $.inScope - $.pooledFund'],
  ['excessBefore', 'max([0, catastrophicBase - start])'],
  ['excessAfter', 'max([0, $.catastrophicBase - start])'],
  ['catastrophic', `${paidOn('$.excessAfter')} - ${paidOn('$.excessBefore')}`],
  ['fundTotal', '$.pooledFund + $.catastrophic'],
  ['personTotal', 'total - $.fundTotal'],
]

const expressions = {
  id: 'amounts',
  type: 'expressionNode',
  name: 'Amounts',
  content: {
    passThrough: false,
    expressions: amounts.map(([key, value]) => ({ id: key, key, value })),
  },
}

/** One case in, its amounts out. */
export const settleGraph = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'Case' },
    benefitTable,
    catastrophicTable,
    expressions,
    { id: 'out', type: 'outputNode', name: 'Answer' },
  ],
  edges: [
    edge('in', 'benefit'),
    edge('benefit', 'catastrophic'),
    edge('catastrophic', 'amounts'),
    edge('amounts', 'out'),
  ],
}

/**
 * Many cases in one call: the same nodes in the documented loop mode, so that the border to native code is crossed once.
 * (A looping sub-decision was tried too: four to five times slower than looping each node.)
 */
export const loopGraph = {
  ...settleGraph,
  nodes: settleGraph.nodes.map((node) =>
    'content' in node
      ? { ...node, content: { ...node.content, executionMode: 'loop', inputField: 'cases', outputPath: 'cases' } }
      : node,
  ),
}
