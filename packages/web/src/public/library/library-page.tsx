import { useMemo } from 'react'
import { Link } from 'react-router'
import { useWords } from '../../i18n/i18n.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { CONFIDENCE_HINTS, CONFIDENCES } from '../confidence.ts'
import { ConfidenceBadge } from '../confidence-badge.tsx'
import { policies } from '../policies.ts'
import { useHashFields } from '../use-hash-fields.ts'
import { libraryRegions } from './documents.ts'
import { type Fact, factIndex, searchFacts } from './search.ts'
import './library.css'

const FIELDS = ['q'] as const
const SHOWN = 50

export function LibraryPage() {
  const { say, lang } = useWords()
  usePageTitle(say('library.title'))
  const [{ q }, change] = useHashFields(FIELDS)
  const regions = useMemo(() => libraryRegions(policies, lang, say('library.nation')), [lang, say])
  const searching = q.trim() !== ''
  const index = useMemo(() => (searching ? factIndex(policies, regions, lang) : []), [searching, regions, lang])
  const found = searchFacts(index, q)
  return (
    <>
      <header className="page-head">
        <h1>{say('library.title')}</h1>
        <p className="lead">{say('library.lead')}</p>
      </header>
      <search>
        <TextField
          id="q"
          kind="search"
          label={say('library.search')}
          hint={say('library.searchHint')}
          value={q}
          onChange={(asked) => change({ q: asked })}
        />
      </search>
      {!searching ? (
        <>
          <h2>{say('library.regions')}</h2>
          <ul className="cards">
            {regions.map(({ code, name, documents, hasBenefits }) => (
              <li key={code}>
                <Link to={`/library/${code}`}>{name}</Link>
                <p className="hint">{say('library.documents', { count: documents })}</p>
                {code !== '000000' && (
                  <span className={hasBenefits ? 'tag' : 'tag faint'}>
                    {say(hasBenefits ? 'library.benefits' : 'library.onlyFacts')}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <h2>{say('library.confidences')}</h2>
          <dl className="legend">
            {CONFIDENCES.map((confidence) => (
              <div key={confidence}>
                <dt>
                  <ConfidenceBadge confidence={confidence} />
                </dt>
                <dd>{say(CONFIDENCE_HINTS[confidence])}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <Found facts={found} />
      )}
    </>
  )
}

function Found({ facts }: { readonly facts: readonly Fact[] }) {
  const { say } = useWords()
  const count = facts.length
  const words =
    count === 0
      ? say('library.foundNone')
      : count > SHOWN
        ? say('library.foundMany', { count, shown: SHOWN })
        : say('library.found', { count })
  return (
    <>
      <p role="status">{words}</p>
      <ol className="found">
        {facts.slice(0, SHOWN).map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same; the list is made anew for each search
          <li key={at}>
            <Link to={`/library/${fact.region}#${new URLSearchParams({ doc: fact.document, on: 'all' })}`}>
              {fact.regionName} · {fact.documentName}
            </Link>
            <p>
              <span className="topic">{[fact.heading, fact.version].filter(Boolean).join(' · ')}</span>
              {fact.cells.filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
