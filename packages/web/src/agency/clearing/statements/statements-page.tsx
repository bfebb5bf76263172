import { useState } from 'react'
import { Link } from 'react-router'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { Pager } from '../../../office/parts/pager.tsx'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { grouped } from '../../../public/amounts.ts'
import { usePageTitle } from '../../../shell/page-title.ts'
import { WideTable } from '../../../shell/wide-table.tsx'
import { useAgencyWords } from '../../words.ts'
import { useRegionName } from '../region-name.ts'
import { StateMark } from '../state-of.tsx'
import { GenerateForm } from './generate-form.tsx'
import { type ListedStatement, otherRegion, stateWord } from './statement.ts'

/** The clearing statements of the region, of both sides, newest first. */
export function StatementsPage() {
  const { say } = useAgencyWords()
  const { role, region } = useMe()
  const [before, setBefore] = useState<string | null>(null)
  usePageTitle(say('clearing.statements'))
  const listed = useLoaded(`clearings/${before}`, (api) =>
    api.get('/api/v1/regions/{region}/clearings', { path: { region: region ?? '' }, query: before ? { before } : {} }),
  )
  return (
    <div className="clearing">
      <h1>{say('clearing.statements')}</h1>
      <p className="lead">{say('clearing.statementsLead')}</p>
      {role === 'clerk' && <GenerateForm region={region ?? ''} />}
      <WhenLoaded loaded={listed}>
        {({ clearings, next }) =>
          clearings.length === 0 && before === null ? (
            <EmptyState title={say('clearing.noStatements')}>
              <p>{say('clearing.noStatementsHint')}</p>
            </EmptyState>
          ) : (
            <>
              <StatementsTable statements={clearings} />
              <Pager at={before} next={next} onTurn={setBefore} />
            </>
          )
        }
      </WhenLoaded>
    </div>
  )
}

function StatementsTable({ statements }: { readonly statements: readonly ListedStatement[] }) {
  const { say } = useAgencyWords()
  const nameOf = useRegionName()
  return (
    <WideTable label={say('clearing.statements')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('clearing.month')}</th>
            <th scope="col">{say('clearing.other')}</th>
            <th scope="col">{say('clearing.side')}</th>
            <th scope="col">{say('clearing.state')}</th>
            <th scope="col" className="money">
              {say('clearing.settlements')}
            </th>
            <th scope="col" className="money">
              {say('clearing.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statements.map((one) => (
            <tr key={one.clearingId}>
              <th scope="row">
                <Link
                  to={`/clearing/statements/${one.clearingId}`}
                  aria-label={`${say('clearing.open')} ${one.month} ${nameOf(otherRegion(one))}`}
                >
                  {one.month}
                </Link>
              </th>
              <td>{nameOf(otherRegion(one))}</td>
              <td>{say(one.side === 'host' ? 'clearing.sideHost' : 'clearing.sideHome')}</td>
              <td>
                <StateMark state={one.state} word={stateWord(one.state)} />
              </td>
              <td className="money">{one.settlements}</td>
              <td className="money">{grouped(one.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
