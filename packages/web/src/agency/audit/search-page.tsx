import { addDays, type IsoDate } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import { Link, useParams } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { localToday } from '../../public/today.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { Trail } from './trail.tsx'

type Asked = { readonly from: string; readonly to: string; readonly actor: string }

/** The trail of the region by days and by who acted, or that of one person. */
export function SearchPage() {
  const { say } = useAgencyWords()
  const region = useMe().region ?? ''
  const { personId } = useParams()
  const today = localToday(new Date()) as IsoDate
  const [typed, setTyped] = useState<Asked>({ from: addDays(today, -6), to: today, actor: '' })
  const [asked, setAsked] = useState(typed)
  const [before, setBefore] = useState<string | null>(null)
  const { from, to, actor } = asked
  const query = { from, to, limit: '50', ...(actor === '' ? {} : { actor }), ...(before === null ? {} : { before }) }
  const trail = useLoaded(`audit/${region}/${personId}/${JSON.stringify(query)}`, (api) =>
    personId === undefined
      ? api.get('/api/v1/regions/{region}/audit', { path: { region }, query })
      : api.get('/api/v1/regions/{region}/persons/{personId}/audit', { path: { region, personId }, query }),
  )
  const title = say(personId === undefined ? 'audit.title' : 'audit.personTitle')
  usePageTitle(title)
  const search = (event: FormEvent): void => {
    event.preventDefault()
    setAsked({ ...typed, actor: typed.actor.trim() })
    setBefore(null)
  }
  return (
    <>
      {personId !== undefined && (
        <p>
          <Link to="/audit">{say('audit.back')}</Link>
        </p>
      )}
      <h1>{title}</h1>
      <form onSubmit={search}>
        <div className="pair">
          <TextField
            id="from"
            kind="date"
            label={say('audit.fromDay')}
            value={typed.from}
            onChange={(day) => setTyped((now) => ({ ...now, from: day }))}
          />
          <TextField
            id="to"
            kind="date"
            label={say('audit.toDay')}
            hint={say('audit.toDayHint')}
            value={typed.to}
            onChange={(day) => setTyped((now) => ({ ...now, to: day }))}
          />
          <TextField
            id="actor"
            label={say('audit.actor')}
            hint={say('audit.actorHint')}
            optional
            value={typed.actor}
            onChange={(text) => setTyped((now) => ({ ...now, actor: text }))}
          />
        </div>
        <div className="buttons">
          <button type="submit">{say('audit.search')}</button>
        </div>
      </form>
      <WhenLoaded loaded={trail}>
        {({ events, next }) =>
          events.length === 0 && before === null ? (
            <EmptyState title={say('audit.none')}>
              <p>{say('audit.noneHint')}</p>
            </EmptyState>
          ) : (
            <>
              <Trail events={events} />
              <Pager at={before} next={next} onTurn={setBefore} />
            </>
          )
        }
      </WhenLoaded>
    </>
  )
}
