import type { Visit } from '../lines/kept-lines.ts'

/** What is done to a visit, beside its bill. */
export type VisitActProps = {
  readonly who: { readonly region: string; readonly personId: string }
  readonly visit: Visit
  readonly onChanged: () => void
}
