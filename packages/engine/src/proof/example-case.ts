import type { Care, Plan, Scheme } from '../case/enums.ts'
import type { BenefitDocument, LayerDocument } from '../policy/documents.ts'

/** A document that carries examples. */
export type ProvenDocument = BenefitDocument | LayerDocument

type Written = Readonly<Record<string, unknown>>

/**
 * An example's case with what its document tells filled in: region, scheme, plan and kind of care. What the example
 * writes itself goes before. `plansOf`: the plans a region's scheme has.
 */
export function completeCase(
  document: ProvenDocument,
  written: unknown,
  plansOf: (region: string, scheme: Scheme) => readonly string[],
): unknown {
  if (!isObject(written)) return written
  const { region } = document
  const own = isObject(written.insured) ? written.insured : {}
  const scheme = own.scheme ?? schemeOf(document)
  const plan = planOf(document, plansOf, own.region ?? region, scheme)
  return {
    ...written,
    insured: { region, scheme, ...(plan === undefined ? {} : { plan }), ...own },
    visit: {
      region,
      care: document.care[0] satisfies Care | undefined,
      ...(isObject(written.visit) ? written.visit : {}),
    },
  }
}

const schemeOf = (document: ProvenDocument): Scheme | undefined =>
  'scheme' in document ? document.scheme : document.schemes[0]

/** The document's one plan; else, where the region has plans, the first that the document covers. */
function planOf(
  { plans }: ProvenDocument,
  plansOf: (region: string, scheme: Scheme) => readonly string[],
  region: unknown,
  scheme: unknown,
): string | undefined {
  if (plans?.length === 1) return plans[0]
  const known = typeof region === 'string' ? plansOf(region, scheme as Scheme) : []
  return known.find((plan) => plans === null || plans.includes(plan as Plan))
}

function isObject(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
