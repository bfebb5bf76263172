import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import type { BenefitDocument, LayerDocument, PolicySet } from '../documents.ts'
import { CHECK_CODES } from './codes.ts'
import { errorAt } from './report.ts'

/**
 * A later fund is on file from the day on which the benefit it follows begins: before its first version it would silently pay
 * nothing. What is not known of the time before is written as a version with 未确定; what did not exist, with 0 %.
 */
export function laterFundPeriods(set: PolicySet): Problem[] {
  return set.layers.flatMap((layer) => {
    const began = layer.versions.map(({ from }) => from).sort()[0]
    if (began === undefined) return []
    const earlier = set.benefits
      .filter((benefit) => follows(layer, benefit))
      .flatMap(({ versions }) => versions.map(({ from }) => from))
    const first = earlier.sort()[0]
    if (first === undefined || first >= began) return []
    return [
      errorAt(
        CHECK_CODES.laterFundBegins,
        '版本',
        layer.at,
        text(
          `${layer.name.zh}从 ${began} 才有版本，但它接续的待遇从 ${first} 就有：这之前会被当作不支付`,
          `${layer.name.en} has versions from ${began} only, but the benefits it follows begin on ${first}: before, it would silently pay nothing`,
        ),
        text(
          `补一个 自: ${first} 的版本；当时的数值不知道就写 未确定，当时没有这项保障就写 0%`,
          `add a version from ${first}; write not-established for figures that are not known, 0% where the fund did not exist`,
        ),
      ),
    ]
  })
}

/** In the same region, for some of the same schemes, plans and kinds of care. */
const follows = (layer: LayerDocument, benefit: BenefitDocument): boolean =>
  layer.region === benefit.region &&
  layer.schemes.includes(benefit.scheme) &&
  (layer.plans === null || benefit.plans === null || layer.plans.some((plan) => benefit.plans!.includes(plan))) &&
  layer.care.some((care) => benefit.care.includes(care))
