import type { Care, Diagnosis } from '@yibao/engine'
import { integer, type Stream, weighted } from './random.ts'

/** The size of a bill: at most `budget` fen on about `lines` lines. */
export type Spending = { readonly budget: number; readonly lines: number }

/**
 * What a visit or a stay costs and on how many lines, drawn. A bill comes to more than half of its budget (see `fill`), so
 * that visits cost some 80 to 2,000 yuan, stays 4,000 to 80,000 and seldom up to 300,000. Made-up frequencies.
 */
export function spendingOn(source: Stream, care: Care, diagnosis: Diagnosis): Spending {
  const kind = care === 'chronic' && COSTLY.includes(diagnosis) ? 'costly' : care
  const [from, to] = weighted(source, BUDGETS[kind])
  const [fewest, most] = LINES[kind]
  return { budget: integer(source, from * 100, to * 100), lines: integer(source, fewest, most) }
}

const COSTLY: readonly Diagnosis[] = ['malignant-tumour', 'dialysis', 'transplant']

type Range = readonly [from: number, to: number]

/** Yuan, by frequency in a hundred. */
const BUDGETS: Readonly<Record<Care | 'costly', readonly (readonly [Range, number])[]>> = {
  outpatient: [
    [[110, 400], 55],
    [[400, 900], 33],
    [[900, 2_000], 12],
  ],
  emergency: [
    [[240, 800], 55],
    [[800, 2_500], 35],
    [[2_500, 5_000], 10],
  ],
  chronic: [
    [[120, 500], 60],
    [[500, 1_500], 40],
  ],
  costly: [
    [[1_200, 4_000], 60],
    [[4_000, 12_000], 40],
  ],
  pharmacy: [
    [[40, 150], 65],
    [[150, 500], 35],
  ],
  inpatient: [
    [[5_000, 20_000], 56],
    [[20_000, 50_000], 32],
    [[50_000, 80_000], 10],
    [[80_000, 300_000], 2],
  ],
}

const LINES: Readonly<Record<Care | 'costly', Range>> = {
  outpatient: [3, 12],
  emergency: [4, 14],
  chronic: [2, 6],
  costly: [2, 8],
  pharmacy: [1, 5],
  inpatient: [15, 60],
}
