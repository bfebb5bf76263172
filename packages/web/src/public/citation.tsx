import type { Citation } from '@yibao/engine'
import type { Confidence } from './confidence.ts'
import { ConfidenceBadge } from './confidence-badge.tsx'

type CitationLineProps = { readonly source: Citation; readonly confidence?: Confidence | undefined }

/** A source as cited: title, place in it, publisher, date, and how sure it is. */
export function CitationLine({ source, confidence }: CitationLineProps) {
  const { title, locator, publisher, date, url } = source
  return (
    <span className="citation">
      {url ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
      {locator && <span> {locator}</span>}
      <small>{[publisher, date].filter(Boolean).join(' · ')}</small>
      {confidence && <ConfidenceBadge confidence={confidence} />}
    </span>
  )
}
