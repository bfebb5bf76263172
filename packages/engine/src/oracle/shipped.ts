import { shippedPolicies } from '@yibao/engine/policies'
import type { BenefitDocument, PolicySet } from '../policy/documents.ts'
import { NATIONAL } from '../policy/documents.ts'

/** The policies that come with the engine, read once. */
export const SHIPPED: PolicySet = shippedPolicies()

/** A benefit document as it is read: the ordinary way, or by the name of another reading of its source. */
export type Reading = { readonly benefit: BenefitDocument; readonly alternative: string | null }

/** Every benefit document in every reading that changes it, or a fund or account that pays after it. */
export function readingsOf(set: PolicySet): readonly Reading[] {
  return set.benefits.flatMap((benefit) => {
    const names = new Set(beside(set, benefit).flatMap(({ alternatives }) => alternatives.map(({ name }) => name)))
    return [null, ...names].map((alternative) => ({ benefit, alternative }))
  })
}

function beside(set: PolicySet, benefit: BenefitDocument) {
  const { region, scheme } = benefit
  const later = [...set.layers, ...set.accounts].filter(
    (one) => (one.region === region || one.region === NATIONAL) && one.schemes.includes(scheme),
  )
  return [benefit, ...later]
}

export const nameOf = ({ benefit, alternative }: Reading): string =>
  alternative === null ? benefit.id : `${benefit.id} (${alternative})`
