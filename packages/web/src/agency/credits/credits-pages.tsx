import { useState } from 'react'
import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { grouped } from '../../public/amounts.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useAgencyWords } from '../words.ts'
import { CREDITS, type Credit } from './credit.ts'
import { DecideCredit } from './decide-credit.tsx'
import { MonthForm } from './month-form.tsx'

/** Credits to personal accounts: those proposed, which finance decides on, and those of a month. */
export function CreditsPages() {
  const { say } = useAgencyWords()
  const { region, role } = useMe()
  const path = { region: region ?? '' }
  const [after, setAfter] = useState<string | null>(null)
  const credits = useLoaded(`credits/${path.region}/${after}`, (api) =>
    api.get(CREDITS, { path, query: { limit: '20', ...(after === null ? {} : { after }) } }),
  )
  usePageTitle(say('credits.title'))
  return (
    <>
      <h1>{say('credits.title')}</h1>
      <p className="lead">{say('credits.lead')}</p>
      <WhenLoaded loaded={credits}>
        {({ credits: all, next }) =>
          all.length === 0 && after === null ? (
            <EmptyState title={say('credits.none')}>
              <p>{say('credits.noneHint')}</p>
            </EmptyState>
          ) : (
            <>
              <CreditsTable credits={all} onDone={credits.again} />
              <Pager at={after} next={next} onTurn={setAfter} />
            </>
          )
        }
      </WhenLoaded>
      {role === 'clerk' && <MonthForm region={path.region} />}
    </>
  )
}

type CreditsTableProps = { readonly credits: readonly Credit[]; readonly onDone: () => void }

function CreditsTable({ credits, onDone }: CreditsTableProps) {
  const { say } = useAgencyWords()
  const { role } = useMe()
  return (
    <WideTable label={say('credits.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('credits.reason')}</th>
            <th scope="col" className="roomy">
              {say('credits.proposedBy')}
            </th>
            <th scope="col" className="money">
              {say('credits.amount')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {credits.map((credit) => (
            <tr key={credit.creditId}>
              <th scope="row">
                <Link to={`/people/${credit.personId}`}>{credit.reason}</Link>
              </th>
              <td className="roomy">{credit.proposedBy}</td>
              <td className="money">{grouped(credit.amount)}</td>
              <td>{role === 'finance' && <DecideCredit credit={credit} onDone={onDone} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
