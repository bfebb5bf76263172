export function RegionPage(_: { readonly today?: string }) {
  return null
}
