export function FilingPage(_: { readonly today?: string }) {
  return null
}
