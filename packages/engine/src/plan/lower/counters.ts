import type { Care } from '../../case/enums.ts'
import type { BenefitVersion } from '../../policy/documents.ts'
import { text } from '../../words/text.ts'
import { add, choose, constant, equal, fact, lookUp, type PlanBuilder, ZERO } from '../builder.ts'
import type { MoneyFact } from '../facts.ts'
import type { Expr } from '../plan.ts'
import type { LoweringScope } from './scope.ts'
import { moneyLookup } from './values.ts'

export type Counted = {
  readonly payable: Expr
  readonly deductible: Expr
  readonly pooledFund: Expr
  readonly above: Expr
  readonly ordinary: Expr
  readonly capped: Expr
}

/** The year's counters after this bill, `after.…`; one that this benefit cannot move has no amount (docs/settlement.md, 13). */
export function lowerCounters(
  builder: PlanBuilder,
  version: BenefitVersion,
  paid: Counted,
  scope: LoweringScope,
): void {
  const counter = (name: string, before: Expr, grows: Expr): void => {
    if (grows !== ZERO) builder.amount(`after.${name}`, text('本年累计', 'this year so far'), add(before, grows))
  }
  const forFund = (name: MoneyFact, grows: Expr): void => counter(name, fact(name), grows)
  const { care } = scope.ground
  counter('stays', ZERO, care === 'inpatient' ? paid.payable : ZERO)
  counter('deductible', fact('deductibleMet'), version.deductible === null ? ZERO : paid.deductible)
  forFund('pooledFund', paid.pooledFund)
  forFund('outpatientFund', isOrdinaryOutpatient(care) ? paid.pooledFund : ZERO)
  forFund('outpatientUpperFund', underUpperLimit(version, paid, scope))
  forFund('chronicFund', care === 'chronic' ? paid.pooledFund : ZERO)
  forFund('pooledBase', yearlyBase(version, paid))
}

const isOrdinaryOutpatient = (care: Care): boolean =>
  care === 'outpatient' || care === 'emergency' || care === 'pharmacy'

/** What counts against the sub-limit for second- and third-level outpatient care: only where that limit holds. */
function underUpperLimit(version: BenefitVersion, { payable, capped }: Counted, scope: LoweringScope): Expr {
  const counted = version.caps
    .filter(({ counts }) => counts === 'outpatient-upper')
    .reduce<Expr>((otherwise, cap) => {
      const limit = lookUp(moneyLookup(cap.limit, `${scope.path}#caps`, scope.ground))
      return choose(equal(limit, constant(Number.POSITIVE_INFINITY)), otherwise, capped)
    }, ZERO)
  return counted === ZERO ? ZERO : choose(payable, counted, ZERO)
}

function yearlyBase({ coinsurance }: BenefitVersion, { payable, above, ordinary }: Counted): Expr {
  if (coinsurance?.basis !== 'year') return ZERO
  return choose(payable, coinsurance.origin === 'excess' ? above : ordinary, ZERO)
}
