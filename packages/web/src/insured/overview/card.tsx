import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useInsuredWords } from '../words.ts'

type CardProps = {
  readonly id: string
  readonly title: string
  /** The page with everything about it, and what that is called. */
  readonly to?: string
  readonly page?: string
  readonly children: ReactNode
}

/** One thing on the first page, with the way to all of it. */
export function Card({ id, title, to, page, children }: CardProps) {
  const { say } = useInsuredWords()
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {to && page && (
        <p>
          <Link to={to}>{say('overview.all', { what: page })}</Link>
        </p>
      )}
    </section>
  )
}
