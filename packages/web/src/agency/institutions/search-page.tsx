import { type FormEvent, useState } from 'react'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { FilterFields } from './filter-fields.tsx'
import { FoundTable } from './found-table.tsx'
import { type Filters, queryOf } from './institution.ts'
import './institutions.css'

/** Looks for institutions, in the own region unless another is chosen. */
export function SearchPage() {
  const { say } = useAgencyWords()
  const region = useMe().region ?? ''
  const [typed, setTyped] = useState<Filters>({ region, name: '', kind: '', level: '' })
  const [asked, setAsked] = useState(typed)
  const [after, setAfter] = useState<string | null>(null)
  usePageTitle(say('institutions.title'))
  const query = { ...queryOf(asked), ...(after === null ? {} : { after }) }
  const found = useLoaded(`institutions/${JSON.stringify(query)}`, (api) => api.get('/api/v1/institutions', { query }))
  const search = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(typed)
    setAfter(null)
  }
  return (
    <>
      <h1>{say('institutions.title')}</h1>
      <p className="lead">{say('institutions.lead')}</p>
      <form className="institution-filters" onSubmit={search}>
        <FilterFields filters={typed} onChange={setTyped} />
        <div className="buttons">
          <button type="submit">{say('institutions.search')}</button>
        </div>
      </form>
      <WhenLoaded loaded={found}>
        {({ institutions, next }) =>
          institutions.length === 0 && after === null ? (
            <EmptyState title={say('institutions.none')}>
              <p>{say('institutions.noneHint')}</p>
            </EmptyState>
          ) : (
            <>
              <FoundTable institutions={institutions} />
              <Pager at={after} next={next} onTurn={setAfter} />
            </>
          )
        }
      </WhenLoaded>
    </>
  )
}
