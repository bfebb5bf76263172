import { useState } from 'react'
import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useAgencyWords } from '../words.ts'
import { FindForm } from './find-form.tsx'
import { PEOPLE, type Person } from './person.ts'
import { WaitingEnrolments } from './waiting-enrolments.tsx'

/** Finds people, shows what waits about their enrolment, and lists those of the region, masked. */
export function PeoplePage() {
  const { say } = useAgencyWords()
  const { region, role } = useMe()
  const path = { region: region ?? '' }
  const [after, setAfter] = useState<string | null>(null)
  const people = useLoaded(`people/${path.region}/${after}`, (api) =>
    api.get(PEOPLE, { path, query: { limit: '20', ...(after === null ? {} : { after }) } }),
  )
  usePageTitle(say('people.title'))
  return (
    <>
      <h1>{say('people.title')}</h1>
      <FindForm />
      {role === 'clerk' && (
        <p>
          <Link className="button" to="/people/new">
            {say('people.register')}
          </Link>
        </p>
      )}
      <WaitingEnrolments region={path.region} />
      <h2>{say('people.all')}</h2>
      <WhenLoaded loaded={people}>
        {({ people: all, next }) =>
          all.length === 0 && after === null ? (
            <EmptyState title={say('people.none')}>
              <p>{say('people.noneHint')}</p>
            </EmptyState>
          ) : (
            <>
              <PeopleTable people={all} />
              <Pager at={after} next={next} onTurn={setAfter} />
            </>
          )
        }
      </WhenLoaded>
    </>
  )
}

function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const { say } = useAgencyWords()
  return (
    <WideTable label={say('people.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('people.name')}</th>
            <th scope="col">{say('people.idNumber')}</th>
            <th scope="col" className="roomy">
              {say('people.phone')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ personId, name, idNumber, phone }) => (
            <tr key={personId}>
              <th scope="row">
                <Link to={`/people/${personId}`}>{name}</Link>
              </th>
              <td className="whole">{idNumber}</td>
              <td className="roomy">{phone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
