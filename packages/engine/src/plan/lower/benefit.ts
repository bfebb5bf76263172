import type { BenefitVersion } from '../../policy/documents.ts'
import { text } from '../../words/text.ts'
import { add, choose, constant, equal, fact, known, lookUp, max, type PlanBuilder, subtract, ZERO } from '../builder.ts'
import { firstMatch } from '../lookup.ts'
import type { Expr } from '../plan.ts'
import { lowerCaps } from './caps.ts'
import { lowerCounters } from './counters.ts'
import { lowerDeductible } from './deductible.ts'
import { lowerHospitalShare } from './hospital-share.ts'
import { lowerItems } from './items.ts'
import { lowerPayment } from './payment.ts'
import type { LoweringScope } from './scope.ts'

/** What the later funds build on. */
export type BenefitAmounts = {
  readonly inScope: Expr
  readonly payable: Expr
  readonly pooledFund: Expr
  readonly overCap: Expr
  readonly offSiteReduction: Expr
  readonly hospitalShare: Expr
}

const LABELS = {
  deductible: text('起付线', 'deductible'),
  pooled: text('统筹基金支付', 'pooled fund pays'),
} as const

/** 待遇 → named amounts, in the order of docs/settlement.md, 1 to 9. */
export function lowerBenefit(builder: PlanBuilder, version: BenefitVersion, scope: LoweringScope): BenefitAmounts {
  const inScope = lowerInScope(builder)
  const permitted = lowerRefusals(builder, version, scope)
  const ordinary = lowerOrdinaryCost(builder, version, inScope)
  const due = lowerDeductible(builder, version.deductible, ordinary, scope)
  const above = builder.amount('aboveDeductible', text('起付线以上', 'above the deductible'), subtract(ordinary, due))
  const payment = lowerPayment(builder, version, { ordinary, due, above }, scope)
  const items = lowerItems(builder, version, payment.ratio, scope)
  const beforeLimits = add(payment.ordinary, items.within)
  const capped = lowerCaps(builder, version.caps, beforeLimits, scope)

  const raw = builder.amount('pooledFund.raw', text('统筹基金应付', 'pooled fund due'), add(capped, items.outside), {
    shown: 'inline',
  })
  const payable = builder.amount('payable', text('是否支付', 'payable'), choose(permitted, known(raw), ZERO))
  const ifPayable = (expr: Expr): Expr => choose(payable, expr, ZERO)
  const deductible = builder.amount('deductible', LABELS.deductible, ifPayable(due))
  const pooledFund = builder.amount('pooledFund', LABELS.pooled, ifPayable(raw), { shown: 'always' })
  const overCap =
    version.caps.length === 0
      ? ZERO
      : builder.amount(
          'overCap',
          text('超过限额部分', 'cut off by limits'),
          ifPayable(subtract(beforeLimits, capped)),
          { shown: 'when-not-zero' },
        )
  const offSiteReduction =
    payment.full === null
      ? ZERO
      : builder.amount(
          'offSiteReduction',
          text('异地下浮少付', 'withheld off-site'),
          ifPayable(max(ZERO, subtract(payment.full, payment.ordinary))),
          { shown: 'when-not-zero' },
        )
  const hospitalShare = lowerHospitalShare(builder, version.hospitalShare, permitted, scope)
  lowerCounters(builder, version, { payable, deductible, pooledFund, above, ordinary, capped }, scope)
  return { inScope, payable, pooledFund, overCap, offSiteReduction, hospitalShare }
}

/** No document, or none on the date: nothing is paid and no counter moves. */
export function lowerAbsentBenefit(builder: PlanBuilder): BenefitAmounts {
  const inScope = lowerInScope(builder)
  const payable = builder.amount('payable', text('是否支付', 'payable'), ZERO)
  builder.amount('deductible', LABELS.deductible, ZERO)
  const pooledFund = builder.amount('pooledFund', LABELS.pooled, ZERO, { shown: 'always' })
  const hospitalShare = builder.amount('hospitalShare', text('医院负担', 'borne by the institution'), ZERO)
  return { inScope, payable, pooledFund, overCap: ZERO, offSiteReduction: ZERO, hospitalShare }
}

function lowerInScope(builder: PlanBuilder): Expr {
  const parts = subtract(
    subtract(subtract(fact('total'), fact('outOfCatalogue')), fact('overLimit')),
    fact('preSelfPay'),
  )
  return builder.amount('inScope', text('符合政策范围金额', 'in-scope amount'), parts, { shown: 'always' })
}

/** 不予支付 → 1 where none of the refusals holds, else 0. */
function lowerRefusals(builder: PlanBuilder, version: BenefitVersion, scope: LoweringScope): Expr {
  if (version.refusals.length === 0) return constant(1)
  version.refusals.forEach(({ reason, source, at }, i) => {
    builder.refusals.push({
      reason,
      row: { rule: `${scope.path}#notPayable[${i + 1}]`, source, at, ask: null, lacks: null },
    })
  })
  return equal(
    builder.amount(
      'refusal',
      text('不予支付', 'not payable'),
      lookUp(firstMatch(version.refusals, scope.ground.domain)),
    ),
    ZERO,
  )
}

/** The in-scope cost without the items that are paid by themselves. */
function lowerOrdinaryCost(builder: PlanBuilder, version: BenefitVersion, inScope: Expr): Expr {
  if (version.items.length === 0) return inScope
  const items = version.items.reduce<Expr>((sum, { item }) => add(sum, fact(item)), ZERO)
  return builder.amount('ordinary', text('普通费用', 'ordinary cost'), subtract(inScope, items))
}
