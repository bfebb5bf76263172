import { NATIONAL } from '@yibao/engine'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useWords } from '../../i18n/i18n.ts'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { nameOf } from '../places-of-china.ts'
import { policies } from '../policies.ts'
import { SourceLine } from '../source-line.tsx'
import { useHashFields } from '../use-hash-fields.ts'
import { directoryOf, filtered, PLACE_KINDS, type PlaceEntry } from './directory.ts'
import './places.css'

const FIELDS = ['region', 'kind', 'q'] as const

export function PlacesPage() {
  const { say, lang } = useWords()
  usePageTitle(say('places.title'))
  const [{ region, kind, q }, change] = useHashFields(FIELDS)
  const entries = useMemo(() => directoryOf(policies, lang), [lang])
  const regions = policies.regions.filter((one) => entries.some((entry) => entry.region === one.region))
  const shown = filtered(entries, { region, kind, words: q })
  return (
    <>
      <header className="page-head">
        <h1>{say('places.title')}</h1>
        <p className="lead">{say('places.lead')}</p>
      </header>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          id="region"
          label={say('places.region')}
          value={region}
          empty={say('places.allRegions')}
          options={regions.map((one) => ({ value: one.region, label: one.name[lang] }))}
          onChange={(value) => change({ region: value })}
        />
        <SelectField
          id="kind"
          label={say('places.kind')}
          value={kind}
          empty={say('places.all')}
          options={PLACE_KINDS.map((value) => ({ value, label: say(`places.${value}`) }))}
          onChange={(value) => change({ kind: value })}
        />
        <TextField
          id="q"
          kind="search"
          label={say('places.search')}
          value={q}
          onChange={(value) => change({ q: value })}
        />
      </form>
      <p role="status">{shown.length === 0 ? say('places.none') : say('places.count', { count: shown.length })}</p>
      {PLACE_KINDS.map((each) => (
        <PlacesOfKind key={each} title={say(`places.${each}`)} entries={shown.filter((one) => one.kind === each)} />
      ))}
    </>
  )
}

function PlacesOfKind({ title, entries }: { readonly title: string; readonly entries: readonly PlaceEntry[] }) {
  if (entries.length === 0) return null
  return (
    <section className="places">
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.region}${entry.title}${entry.text}`}>
            <PlaceCard entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PlaceCard({ entry }: { readonly entry: PlaceEntry }) {
  const { say, lang } = useWords()
  const { region, title, text, address, phone, details, source } = entry
  const where = region === NATIONAL ? say('library.nation') : nameOf(policies, region, lang)
  return (
    <article>
      <h3>{title}</h3>
      <p className="hint">
        <Link to={`/library/${region}`}>{where}</Link>
      </p>
      {phone && (
        <p className="phone">
          <span className="unseen">{say('places.phone')} </span>
          <a href={`tel:${phone}`}>{phone}</a>
        </p>
      )}
      {address && (
        <p>
          {say('places.address')}
          {lang === 'zh' ? '：' : ': '}
          {address}
        </p>
      )}
      {text && <p>{text}</p>}
      {details.map(({ name, values }) =>
        values.length === 1 ? (
          <p key={name}>{[name, values[0]].filter(Boolean).join(lang === 'zh' ? '：' : ': ')}</p>
        ) : (
          <div key={name}>
            {name && <p className="topic">{name}</p>}
            <ul className="checklist plain">
              {values.map((value) => (
                <li key={value}>{value}</li>
              ))}
            </ul>
          </div>
        ),
      )}
      <p className="grounds">
        <SourceLine source={source} />
      </p>
    </article>
  )
}
