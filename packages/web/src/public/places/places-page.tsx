export function PlacesPage(_: { readonly today?: string }) {
  return null
}
