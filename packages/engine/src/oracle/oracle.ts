import { yearOf } from '../calendar/date.ts'
import type { Case, YearToDate } from '../case/case.ts'
import { type FilingStatus, LAYER_FUNDS, type LayerFund } from '../case/enums.ts'
import type { BenefitVersion, PolicySet } from '../policy/documents.ts'
import type { AmountName, Status } from '../settlement/settlement.ts'
import { payFromAccounts } from './account.ts'
import { yearAfter } from './counters.ts'
import { factsOf } from './facts.ts'
import { type Reading, rateIn } from './figures.ts'
import { type LayerPayment, payLayer } from './layers.ts'
import { type PooledPayment, payPooled } from './pooled.ts'
import { multiply, roundHalfUp, whole } from './rational.ts'
import { rowsThatHold } from './rows.ts'
import { type Rules, rulesFor, versionOn } from './rules.ts'

export type OracleInput = {
  readonly case: Case
  /** As resolved by the filing rules, which the oracle does not judge. */
  readonly filing: FilingStatus
  /** Names one of the document's `alternatives`. */
  readonly alternative: string | null
}

export type OracleResult = {
  readonly status: Status
  readonly complete: boolean
  /** Short ids of what is not established, e.g. `deductible`, `cap:outpatient`, `layer:catastrophic`. */
  readonly missing: readonly string[]
  /** In fen. */
  readonly amounts: Readonly<Record<AmountName, number>>
  readonly yearToDate: YearToDate
}

/** What the funds pay and which counters move; the accounts and the sums follow from it. */
type Judgement = {
  readonly status: Status
  readonly missing: readonly string[]
  readonly deductible: number
  readonly pooledFund: number
  readonly layers: ReadonlyMap<LayerFund, LayerPayment>
  readonly hospitalShare: number
  readonly yearToDate: YearToDate
}

/** docs/settlement.md once more, straight over the policy documents: what the plan is checked against. */
export function settleByOracle(set: PolicySet, input: OracleInput): OracleResult {
  const { case: given, alternative } = input
  const { bill, insured, visit } = given
  const rules = rulesFor(set, insured, visit.care)
  const year = yearOf(visit.settledOn)
  const reading: Reading = {
    facts: factsOf(given, input.filing, rules.levels),
    reference: (name) => rules.reference(name, year),
  }
  const inScope = bill.total - bill.outOfCatalogue - bill.overLimit - bill.preSelfPay
  const judged = judge(rules, input, inScope, reading)
  const laterFunds = laterFundsOf(judged.layers)
  const fundTotal = LAYER_FUNDS.reduce((sum, fund) => sum + laterFunds[fund], judged.pooledFund)
  const personTotal = bill.total - fundTotal - judged.hospitalShare
  const part = { personTotal, inScope, fundTotal }
  return {
    status: judged.status,
    complete: judged.missing.length === 0,
    missing: judged.missing,
    amounts: {
      total: bill.total,
      outOfCatalogue: bill.outOfCatalogue,
      overLimit: bill.overLimit,
      preSelfPay: bill.preSelfPay,
      inScope,
      deductible: judged.deductible,
      pooledFund: judged.pooledFund,
      ...laterFunds,
      fundTotal,
      hospitalShare: judged.hospitalShare,
      personTotal,
      ...payFromAccounts(rules, alternative, given, part, reading.facts),
    },
    yearToDate: judged.yearToDate,
  }
}

function judge(rules: Rules, input: OracleInput, inScope: number, reading: Reading): Judgement {
  const { case: given, alternative } = input
  const { benefit } = rules
  if (benefit === undefined) return nothingPaid(given, 'not-established', ['benefit'])
  const version = versionOn(benefit, alternative, given.visit.settledOn)
  if (version === undefined) return nothingPaid(given, 'not-established', ['version'])
  if (rowsThatHold(version.refusals, reading.facts).length > 0) return nothingPaid(given, 'not-payable', [])

  const hospital = hospitalShareOf(version, given, reading)
  const pooled = payPooled(version, given, inScope, reading)
  if (pooled.unknown.length > 0) {
    const missing = [...new Set([...hospital.missing, ...pooled.unknown])]
    return { ...nothingPaid(given, 'not-established', missing), hospitalShare: hospital.amount }
  }
  const layers = payLayers(rules, input, pooled, inScope, reading)
  const missing = [...hospital.missing, ...pooled.openCaps]
  for (const layer of layers.values()) missing.push(...layer.missing)
  return {
    status: 'payable',
    missing: [...new Set(missing)],
    deductible: pooled.deductible,
    pooledFund: pooled.pooledFund,
    layers,
    hospitalShare: hospital.amount,
    yearToDate: yearAfter(version, given, pooled, layers, reading),
  }
}

const nothingPaid = (given: Case, status: Status, missing: readonly string[]): Judgement => ({
  status,
  missing,
  deductible: 0,
  pooledFund: 0,
  layers: new Map(),
  hospitalShare: 0,
  yearToDate: given.yearToDate,
})

/** Step 1: the institution's share of what lies above the price limits. */
function hospitalShareOf(version: BenefitVersion, given: Case, reading: Reading) {
  const { overLimit } = given.bill
  if (version.hospitalShare === null || overLimit === 0) return { amount: 0, missing: [] }
  const share = rateIn(version.hospitalShare.rate, reading, 'hospital share')
  if (share === null) return { amount: 0, missing: ['hospital-share'] }
  return { amount: roundHalfUp(multiply(share, whole(overLimit))), missing: [] }
}

/** Step 10: each later fund in turn, on what the earlier ones have left. */
function payLayers(
  rules: Rules,
  { case: given, alternative }: OracleInput,
  pooled: PooledPayment,
  inScope: number,
  reading: Reading,
): ReadonlyMap<LayerFund, LayerPayment> {
  const layers = new Map<LayerFund, LayerPayment>()
  let personal = inScope - pooled.pooledFund
  for (const { fund, document } of rules.layers) {
    const version = versionOn(document, alternative, given.visit.settledOn)
    if (version === undefined) continue
    const paid = payLayer(fund, version, given, pooled, personal, reading)
    layers.set(fund, paid)
    personal -= paid.payment
  }
  return layers
}

const laterFundsOf = (layers: Judgement['layers']): Record<LayerFund, number> => ({
  employeeSupplement: layers.get('employeeSupplement')?.payment ?? 0,
  catastrophic: layers.get('catastrophic')?.payment ?? 0,
  medicalAid: layers.get('medicalAid')?.payment ?? 0,
  civilServant: layers.get('civilServant')?.payment ?? 0,
  enterpriseSupplement: layers.get('enterpriseSupplement')?.payment ?? 0,
  otherFund: layers.get('otherFund')?.payment ?? 0,
})
