import { useState } from 'react'
import { Link } from 'react-router'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'
import { useInsuredWords } from '../../words.ts'
import { useAccount } from '../use-account.ts'
import { MovementsTable } from './movements-table.tsx'
import { useMovements } from './use-movements.ts'

/** Everything that went into and out of the account, twenty at a time. */
export function MovementsPage() {
  const { say } = useInsuredWords()
  const [before, setBefore] = useState<string | null>(null)
  const account = useAccount()
  const page = useMovements({ limit: '20', before })
  usePageTitle(say('account.movements'))
  return (
    <>
      <h1>{say('account.movements')}</h1>
      <p>
        <Link to="/account">{say('account.back')}</Link>
      </p>
      <WhenLoaded loaded={page}>
        {({ movements, next }) => (
          <>
            {movements.length === 0 ? (
              <EmptyState title={say('account.movementsNone')}>
                <p>{say('account.movementsNoneHint')}</p>
              </EmptyState>
            ) : (
              <MovementsTable movements={movements} bonds={account.value?.bonds ?? []} />
            )}
            <div className="buttons">
              {before !== null && (
                <button type="button" className="secondary" onClick={() => setBefore(null)}>
                  {say('account.newest')}
                </button>
              )}
              {next && (
                <button type="button" className="secondary" onClick={() => setBefore(next)}>
                  {say('account.earlier')}
                </button>
              )}
            </div>
          </>
        )}
      </WhenLoaded>
    </>
  )
}
