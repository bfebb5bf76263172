import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { grouped } from '../../public/amounts.ts'
import { useRegionName } from '../clearing/region-name.ts'
import { type AgencyWordKey, useAgencyWords } from '../words.ts'
import { ActButtons } from './acts/act-buttons.tsx'
import { ACCEPT_TRANSFER, closeOf, returnOf } from './acts/transfer-acts.ts'
import { PERSON, type PersonAt, type Transfer } from './person.ts'

const STATES: Readonly<Record<string, AgencyWordKey>> = {
  accepted: 'people.transferAccepted',
  requested: 'people.transferRequested',
  closed: 'people.transferClosed',
  completed: 'people.transferCompleted',
  returned: 'people.transferReturned',
}

/** Transfers from and to other regions (转移接续). */
export function TransfersPart({ at }: { readonly at: PersonAt }) {
  const { say } = useAgencyWords()
  const regionName = useRegionName()
  const isClerk = useMe().role === 'clerk'
  const loaded = useLoaded(`transfers/${at.personId}`, (api) => api.get(`${PERSON}/enrolment-transfers`, { path: at }))
  return (
    <section className="card" aria-labelledby="transfers">
      <h2 id="transfers">{say('people.transfers')}</h2>
      <WhenLoaded loaded={loaded}>
        {({ transfers }) => (
          <>
            {transfers.length === 0 && <p>{say('people.transfersNone')}</p>}
            <ul>
              {transfers.map((transfer) => (
                <li key={transfer.transferId}>
                  {say(transfer.side === 'in' ? 'people.transferIn' : 'people.transferOut', {
                    region: regionName(transfer.otherRegion),
                    day: transfer.askedOn,
                  })}{' '}
                  <span className="state">{say(STATES[transfer.state] ?? 'people.transferAccepted')}</span>
                  {transfer.account !== '0.00' && (
                    <span className="under">
                      {say('people.transferAccount', { amount: grouped(transfer.account) })}
                    </span>
                  )}
                  {transfer.why && <span className="under">{transfer.why}</span>}
                  {isClerk && <ActButtons acts={actsOn(transfer)} at={at} onDone={loaded.again} />}
                </li>
              ))}
            </ul>
            {isClerk && <ActButtons acts={[ACCEPT_TRANSFER]} at={at} onDone={loaded.again} />}
          </>
        )}
      </WhenLoaded>
    </section>
  )
}

const actsOn = ({ transferId, actions }: Transfer) => [
  ...(actions.includes('close') ? [closeOf(transferId)] : []),
  ...(actions.includes('return') ? [returnOf(transferId)] : []),
]
