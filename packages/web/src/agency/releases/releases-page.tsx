import { useState } from 'react'
import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { dayAndTime } from '../../office/words/day-and-time.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useAgencyWords } from '../words.ts'
import { type Listed, RELEASES } from './release.ts'
import { ReleaseState } from './release-state.tsx'

/** Policy releases of the region, newest first. */
export function ReleasesPage() {
  const { say } = useAgencyWords()
  const { region, role } = useMe()
  const path = { region: region ?? '' }
  const [before, setBefore] = useState<string | null>(null)
  const releases = useLoaded(`releases/${path.region}/${before}`, (api) =>
    api.get(RELEASES, { path, query: { limit: '20', ...(before === null ? {} : { before }) } }),
  )
  usePageTitle(say('releases.title'))
  return (
    <>
      <h1>{say('releases.title')}</h1>
      <p className="lead">{say('releases.lead')}</p>
      {role === 'policy-officer' && (
        <p>
          <Link className="button" to="/releases/new">
            {say('releases.begin')}
          </Link>
        </p>
      )}
      <WhenLoaded loaded={releases}>
        {({ releases: all, next }) =>
          all.length === 0 && before === null ? (
            <EmptyState title={say('releases.none')}>
              <p>{say('releases.noneHint')}</p>
            </EmptyState>
          ) : (
            <>
              <ReleasesTable releases={all} />
              <Pager at={before} next={next} onTurn={setBefore} />
            </>
          )
        }
      </WhenLoaded>
    </>
  )
}

function ReleasesTable({ releases }: { readonly releases: readonly Listed[] }) {
  const { say, lang } = useAgencyWords()
  return (
    <WideTable label={say('releases.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('releases.name')}</th>
            <th scope="col">{say('releases.state')}</th>
            <th scope="col" className="roomy">
              {say('releases.author')}
            </th>
            <th scope="col" className="roomy">
              {say('releases.changedAt')}
            </th>
          </tr>
        </thead>
        <tbody>
          {releases.map(({ releaseId, title, state, author, changedAt }) => (
            <tr key={releaseId}>
              <th scope="row">
                <Link to={`/releases/${releaseId}`}>{title}</Link>
              </th>
              <td>
                <ReleaseState state={state} />
              </td>
              <td className="roomy">{author}</td>
              <td className="roomy">{dayAndTime(changedAt, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
