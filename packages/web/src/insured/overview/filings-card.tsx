import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useInsuredWords } from '../words.ts'
import { Card } from './card.tsx'
import type { LoadedFilings } from './loaded.ts'

/** States in which a filing counts: a change that waits for review leaves it in force. */
const IN_FORCE = ['active', 'change-pending']

/** Where the person may go for care. */
export function FilingsCard({ filings }: { readonly filings: LoadedFilings }) {
  const { say } = useInsuredWords()
  return (
    <Card id="filings" title={say('overview.filings')} to="/filings" page={say('filings.title')}>
      <WhenLoaded loaded={filings}>
        {({ filings: all }) => {
          const inForce = all.filter(({ state }) => IN_FORCE.includes(state))
          if (inForce.length === 0) return <p>{say('overview.filingsNone')}</p>
          return (
            <ul>
              {inForce.map(({ filingId, placeName: place, from, to }) => (
                <li key={filingId}>
                  {to === null
                    ? say('overview.filing', { place, from })
                    : say('overview.filingTo', { place, from, to })}
                </li>
              ))}
            </ul>
          )
        }}
      </WhenLoaded>
    </Card>
  )
}
