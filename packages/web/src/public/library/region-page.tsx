import { NATIONAL } from '@yibao/engine'
import { useMemo } from 'react'
import { Link, useParams } from 'react-router'
import { useWords } from '../../i18n/i18n.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { policies } from '../policies.ts'
import { useHashFields } from '../use-hash-fields.ts'
import { DiffPart } from './diff-part.tsx'
import { DocumentPart } from './document-part.tsx'
import { documentsOf } from './documents.ts'
import './library.css'

const FIELDS = ['on', 'doc', 'from', 'to'] as const
const ALL = 'all'

/** One region's rules: as they stand on a day, or through time, and what changed between two days. */
export function RegionPage({ today }: { readonly today: string }) {
  const { say, lang } = useWords()
  const { region = '' } = useParams()
  const [fields, change] = useHashFields(FIELDS)
  const on = fields.on || today
  const documents = useMemo(() => documentsOf(policies, region, lang, on === ALL ? null : on), [region, lang, on])
  const about = documents.find(({ id }) => id === `${region}/region`)
  const rules = documents.filter((document) => document !== about)
  const name =
    region === NATIONAL ? say('library.nation') : policies.regions.find((one) => one.region === region)?.name[lang]
  usePageTitle(name ?? say('library.title'))
  if (name === undefined) {
    return (
      <div className="narrow">
        <h1>{say('library.noDocument')}</h1>
        <Link to="/library">{say('library.back')}</Link>
      </div>
    )
  }
  return (
    <>
      <p>
        <Link to="/library">← {say('library.back')}</Link>
      </p>
      <header className="page-head">
        <h1>{name}</h1>
        {region === NATIONAL && <p className="lead">{say('library.national')}</p>}
        <ul className="about">
          {about?.meta.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </header>
      <div className="library">
        <form className="library-when" onSubmit={(event) => event.preventDefault()}>
          <TextField
            id="on"
            kind="date"
            label={say('library.on')}
            value={on === ALL ? '' : on}
            onChange={(day) => change({ on: day })}
          />
          <button
            type="button"
            className="secondary"
            aria-pressed={on === ALL}
            onClick={() => change({ on: on === ALL ? '' : ALL })}
          >
            {say('library.allVersions')}
          </button>
        </form>
        {rules.map((document) => (
          <DocumentPart
            key={document.id}
            document={document}
            on={on === ALL ? null : on}
            open={document.id === fields.doc}
            onChooseDay={(day) => change({ on: day, doc: document.id })}
          />
        ))}
        <DiffPart region={region} today={today} from={fields.from} to={fields.to} onChange={change} />
      </div>
    </>
  )
}
