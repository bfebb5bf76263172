import type { Source } from '@yibao/engine'
import { useWords } from '../i18n/i18n.ts'
import { CitationLine } from './citation.tsx'

/** Where a fact of the policy files comes from, and how sure it is. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { lang } = useWords()
  const { document, locator, confidence } = source
  const { title, publisher, date, url } = document
  return (
    <CitationLine
      source={{ title: title[lang], publisher: publisher[lang], date, url, locator }}
      confidence={confidence}
    />
  )
}
