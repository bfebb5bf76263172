import type { Place } from '../problem/problem.ts'
import type { AmountName, Status } from '../settlement/settlement.ts'

/** 示例: a worked case beside the rules it proves; `yibao policy test` runs it. */
export type Example = {
  readonly name: string
  /** A case as written (JSON), with region, scheme, plan and care filled in from the document. */
  readonly case: unknown
  readonly alternative: string | null
  readonly status: Status | null
  readonly complete: boolean | null
  /** Decimal strings of yuan. */
  readonly expect: Readonly<Partial<Record<AmountName, string>>>
  readonly at: Place
}
