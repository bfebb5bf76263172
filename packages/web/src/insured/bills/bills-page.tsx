import { useState } from 'react'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'
import { BillsTable } from './bills-table.tsx'
import { UnsettledVisits } from './unsettled-visits.tsx'
import { useBills } from './use-bills.ts'

/** The person's bills, twenty at a time. */
export function BillsPage() {
  const { say } = useInsuredWords()
  const [before, setBefore] = useState<string | null>(null)
  const bills = useBills('20', before)
  usePageTitle(say('bills.title'))
  return (
    <>
      <h1>{say('bills.title')}</h1>
      <p>{say('bills.lead')}</p>
      {before === null && <UnsettledVisits />}
      <WhenLoaded loaded={bills}>
        {({ settlements, next }) =>
          settlements.length === 0 ? (
            <EmptyState title={say('bills.none')}>
              <p>{say('bills.noneHint')}</p>
            </EmptyState>
          ) : (
            <>
              <BillsTable bills={settlements} />
              <div className="buttons">
                {before !== null && (
                  <button type="button" className="secondary" onClick={() => setBefore(null)}>
                    {say('bills.newest')}
                  </button>
                )}
                {next && (
                  <button type="button" className="secondary" onClick={() => setBefore(next)}>
                    {say('bills.more')}
                  </button>
                )}
              </div>
            </>
          )
        }
      </WhenLoaded>
    </>
  )
}
