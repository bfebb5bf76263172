import { Link } from 'react-router'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { grouped } from '../../public/amounts.ts'
import { useInsuredWords } from '../words.ts'
import { Card } from './card.tsx'
import type { LoadedAccount, LoadedClaims, LoadedFilings } from './loaded.ts'

type WaitingCardProps = {
  readonly account: LoadedAccount
  readonly filings: LoadedFilings
  readonly claims: LoadedClaims
}

type Waiting = { readonly id: string; readonly told: string; readonly to: string }

/** What goes no further until the person does something. */
export function WaitingCard({ account, filings, claims }: WaitingCardProps) {
  const { say } = useInsuredWords()
  const waiting = useWaiting({ account, filings, claims })
  const loaded = [account, filings, claims].every(({ value }) => value !== null)
  return (
    <Card id="waiting" title={say('overview.waits')}>
      <WhenLoaded loaded={claims}>{() => null}</WhenLoaded>
      {waiting.length > 0 && (
        <ul>
          {waiting.map(({ id, told, to }) => (
            <li key={id}>
              <Link to={to}>{told}</Link>
            </li>
          ))}
        </ul>
      )}
      {/* Nothing is said to wait only when everything was asked for and answered. */}
      {loaded && waiting.length === 0 && <p>{say('overview.waitsNone')}</p>}
    </Card>
  )
}

function useWaiting({ account, filings, claims }: WaitingCardProps): readonly Waiting[] {
  const { say } = useInsuredWords()
  const ofFilings = (filings.value?.filings ?? []).flatMap(({ filingId: id, state, placeName: place }) =>
    state === 'returned'
      ? [{ id, told: say('overview.filingReturned', { place }), to: `/filings/${id}` }]
      : state === 'draft'
        ? [{ id, told: say('overview.filingDraft', { place }), to: `/filings/${id}` }]
        : [],
  )
  const ofClaims = (claims.value?.claims ?? [])
    .filter(({ state }) => state === 'correction')
    .map(({ claimId: id, placeName: place }) => ({
      id,
      told: say('overview.claimCorrection', { place }),
      to: `/claims/${id}`,
    }))
  const invitations = (account.value?.bonds ?? [])
    .filter(({ side, state }) => side === 'member' && state === 'invited')
    .map(({ bondId: id }) => ({ id, told: say('overview.invitation'), to: '/account' }))
  const transfers = (account.value?.transfers ?? [])
    .filter(({ side, state }) => side === 'to' && state === 'pending')
    .map(({ transferId: id, amount }) => ({
      id,
      told: say('overview.transfer', { amount: grouped(amount) }),
      to: '/account',
    }))
  return [...ofFilings, ...ofClaims, ...invitations, ...transfers]
}
