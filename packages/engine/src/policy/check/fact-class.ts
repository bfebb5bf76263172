/** Values of a fact between which no row makes a difference. */
export type FactClass =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly from: number; readonly below: number | null }
