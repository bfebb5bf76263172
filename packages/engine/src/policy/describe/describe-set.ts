import type { PolicySet } from '../documents.ts'
import { describeAccount, describeBenefit, describeCatalogue, describeLayer } from './describe-benefit.ts'
import { describeFiling } from './describe-filing.ts'
import { describeGuide } from './describe-guide.ts'
import { describeReference } from './describe-reference.ts'
import { describeRegion } from './describe-region.ts'
import type { DescribeOptions, Description } from './description.ts'

/** Every document of a region, with its id (`210200/employee-outpatient`), in the order in which a person would read. */
export function describeRegionPolicies(
  set: PolicySet,
  region: string,
  options: DescribeOptions,
): { readonly id: string; readonly description: Description }[] {
  const told = <D extends { readonly region: string }>(
    documents: readonly D[],
    id: (document: D) => string,
    describe: (document: D, options: DescribeOptions) => Description,
  ) =>
    documents
      .filter((document) => document.region === region)
      .map((document) => ({ id: id(document), description: describe(document, options) }))
  const byId = (document: { readonly id: string }): string => document.id
  return [
    ...told(set.regions, () => `${region}/region`, describeRegion),
    ...told(set.benefits, byId, describeBenefit),
    ...told(set.layers, byId, describeLayer),
    ...told(set.accounts, byId, describeAccount),
    ...told(set.catalogues, byId, describeCatalogue),
    ...told(set.references, byId, describeReference),
    ...told(set.filings, byId, describeFiling),
    ...told(set.guides, byId, describeGuide),
  ]
}
