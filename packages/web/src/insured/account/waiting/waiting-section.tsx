import { useInsuredWords } from '../../words.ts'
import { useWhoIs } from '../relatives.ts'
import type { Account } from '../use-account.ts'
import { Invitation } from './invitation.tsx'
import { ReceivedTransfer } from './received-transfer.tsx'

type WaitingSectionProps = { readonly account: Account; readonly onDone: (told: string) => void }

/** Invitations and transfers that go no further without an answer. Nothing where there are none. */
export function WaitingSection({ account, onDone }: WaitingSectionProps) {
  const { say } = useInsuredWords()
  const whoIs = useWhoIs(account.bonds)
  const invitations = account.bonds.filter(({ side, state }) => side === 'member' && state === 'invited')
  const received = account.transfers.filter(({ side }) => side === 'to')
  if (invitations.length + received.length === 0) return null
  return (
    <section className="card" aria-labelledby="account-waits">
      <h2 id="account-waits">{say('account.waits')}</h2>
      {invitations.map((bond) => (
        <Invitation key={bond.bondId} bond={bond} who={whoIs(bond)} onDone={onDone} />
      ))}
      {received.map((transfer) => (
        <ReceivedTransfer key={transfer.transferId} transfer={transfer} who={whoIs(transfer)} onDone={onDone} />
      ))}
    </section>
  )
}
