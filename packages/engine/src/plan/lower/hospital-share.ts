import type { HospitalShare } from '../../policy/steps/hospital-share.ts'
import { text } from '../../words/text.ts'
import { choose, fact, known, type PlanBuilder, ZERO } from '../builder.ts'
import type { Expr, Figure } from '../plan.ts'
import type { LoweringScope } from './scope.ts'
import { rateLookup } from './values.ts'

const LABEL = text('医院负担', 'borne by the institution')

/** 医院负担: a share of what lies above the price limits, unless the benefit is refused. */
export function lowerHospitalShare(
  builder: PlanBuilder,
  share: HospitalShare | null,
  permitted: Expr,
  scope: LoweringScope,
): Expr {
  if (share === null) return builder.amount('hospitalShare', LABEL, ZERO)
  const { lookup, digits } = rateLookup(share.rate, `${scope.path}#hospitalShare`, scope.ground)
  const figures: Figure[] = [
    { role: 'rate', label: text('医院负担比例', "institution's share"), lookup, digits, band: null },
  ]
  const overLimit = builder.amount('hospitalShare.base', text('超限价自费', 'over the price limits'), fact('overLimit'))
  const raw = builder.amount(
    'hospitalShare.raw',
    LABEL,
    { kind: 'share', of: overLimit, rate: lookup, digits },
    { figures, shown: 'inline' },
  )
  builder.need(figures, 'not-counted', LABEL, overLimit)
  const counted = choose(permitted, choose(known(raw), raw, ZERO), ZERO)
  return builder.amount('hospitalShare', LABEL, counted, { figures, shown: 'when-not-zero' })
}
