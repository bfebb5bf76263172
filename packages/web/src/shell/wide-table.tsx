import type { ReactNode } from 'react'

/** A table that may be wider than the screen: it moves by itself, also from the keyboard, and the page does not. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard (WCAG 2.1.1)
    <section className="wide-table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
