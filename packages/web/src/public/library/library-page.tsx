export function LibraryPage(_: { readonly today?: string }) {
  return null
}
