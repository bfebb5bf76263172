import { useAgencyWords } from '../words.ts'
import type { Release } from './release.ts'

/** What the draft changes, as people read it. */
export function ChangesInWords({ changes }: Pick<Release, 'changes'>) {
  const { say, lang } = useAgencyWords()
  if (changes === null) return null
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{say('releases.changes')}</h2>
      {changes.length === 0 ? (
        <p>{say('releases.changesNone')}</p>
      ) : (
        <ul>
          {changes.map(({ document, text }) => (
            <li key={`${document} ${text.zh}`}>
              {text[lang]} <small>{document}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
