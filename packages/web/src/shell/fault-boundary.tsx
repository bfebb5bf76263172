import { Component, type ReactNode } from 'react'
import type { Say } from '../i18n/i18n.ts'

type FaultBoundaryProps = {
  readonly say: Say
  /** What becomes of what was filled in, where it is not kept in the address. */
  readonly hint?: string
  /** The address: another one is tried anew, and what is around the pages stays. */
  readonly at?: string
  readonly children: ReactNode
}

/** A page that throws is told as our fault, with the way on; the rest of the site stays. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override componentDidUpdate({ at }: FaultBoundaryProps): void {
    if (at !== this.props.at && this.state.failed) this.setState({ failed: false })
  }

  override render(): ReactNode {
    const { say, hint, children } = this.props
    if (!this.state.failed) return children
    return (
      <div className="narrow">
        <h1>{say('shell.crashed')}</h1>
        <p>{hint ?? say('shell.crashedHint')}</p>
        <button type="button" onClick={() => location.reload()}>
          {say('shell.reload')}
        </button>
      </div>
    )
  }
}
