import type { Text } from '@yibao/engine'

/** One thing that does not hold in the books: which proof failed, for whom, where, and what is wrong. */
export type Finding = {
  readonly proof: string
  readonly region: string
  readonly personId: string
  /** `settlement/<id>`, `ledger/<set>`, … */
  readonly where: string
  readonly message: Text
}

/** What a row of a failed proof points at. */
export type FoundAt = { readonly region: string; readonly person_id: string }

export const finding = (
  proof: string,
  { region, person_id }: FoundAt,
  where: string,
  zh: string,
  en: string,
): Finding => ({ proof, region, personId: person_id, where, message: { zh, en } })
