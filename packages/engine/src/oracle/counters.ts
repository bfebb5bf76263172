import type { Case, YearToDate } from '../case/case.ts'
import type { Care, LayerFund } from '../case/enums.ts'
import type { BenefitVersion } from '../policy/documents.ts'
import { poolKey } from './deductible.ts'
import type { Reading } from './figures.ts'
import type { LayerPayment } from './layers.ts'
import type { PooledPayment } from './pooled.ts'

const ORDINARY_OUTPATIENT: readonly Care[] = ['outpatient', 'emergency', 'pharmacy']

/** Step 13: what the year has seen once this bill is paid. */
export function yearAfter(
  version: BenefitVersion,
  given: Case,
  pooled: PooledPayment,
  layers: ReadonlyMap<LayerFund, LayerPayment>,
  reading: Reading,
): YearToDate {
  const { yearToDate: before, visit } = given
  const when = (holds: boolean, amount: number): number => (holds ? amount : 0)
  return {
    stays: before.stays + when(visit.care === 'inpatient', 1),
    deductible: deductiblesAfter(version, before.deductible, pooled.deductible, reading),
    pooledFund: before.pooledFund + pooled.pooledFund,
    outpatientFund: before.outpatientFund + when(ORDINARY_OUTPATIENT.includes(visit.care), pooled.pooledFund),
    outpatientUpperFund: before.outpatientUpperFund + when(pooled.countsAsUpper, pooled.capped),
    chronicFund: before.chronicFund + when(visit.care === 'chronic', pooled.pooledFund),
    pooledBase: before.pooledBase + pooled.pooledBase,
    layers: layersAfter(before.layers, layers),
  } as YearToDate
}

function deductiblesAfter(
  version: BenefitVersion,
  before: YearToDate['deductible'],
  deductible: number,
  reading: Reading,
): Readonly<Record<string, number>> {
  if (version.deductible === null) return before
  const key = poolKey(version.deductible, reading)
  return { ...before, [key]: (before[key] ?? 0) + deductible }
}

function layersAfter(before: YearToDate['layers'], layers: ReadonlyMap<LayerFund, LayerPayment>) {
  const after: Record<LayerFund, { readonly base: number; readonly paid: number }> = { ...before }
  for (const [fund, { base, payment }] of layers) after[fund] = { base, paid: before[fund].paid + payment }
  return after
}
