import { Link } from 'react-router'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { useInsuredWords } from '../../words.ts'
import type { Bond } from '../use-account.ts'
import { MovementsTable } from './movements-table.tsx'
import { useMovements } from './use-movements.ts'

type LatestMovementsProps = {
  readonly bonds: readonly Bond[]
  /** Another one asks anew: something was done that moved money. */
  readonly version: number
}

/** What moved last, with the way to everything. */
export function LatestMovements({ bonds, version }: LatestMovementsProps) {
  const { say } = useInsuredWords()
  const latest = useMovements({ limit: '5', version })
  return (
    <section aria-labelledby="movements">
      <h2 id="movements">{say('account.movements')}</h2>
      <WhenLoaded loaded={latest}>
        {({ movements, next }) =>
          movements.length === 0 ? (
            <EmptyState title={say('account.movementsNone')}>
              <p>{say('account.movementsNoneHint')}</p>
            </EmptyState>
          ) : (
            <>
              <MovementsTable movements={movements} bonds={bonds} />
              {next && (
                <p>
                  <Link to="/account/movements">{say('account.allMovements')}</Link>
                </p>
              )}
            </>
          )
        }
      </WhenLoaded>
    </section>
  )
}
