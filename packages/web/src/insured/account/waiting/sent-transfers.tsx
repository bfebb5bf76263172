import { grouped } from '../../../public/amounts.ts'
import { useInsuredWords } from '../../words.ts'
import { useWhoIs } from '../relatives.ts'
import { inChina } from '../until.ts'
import type { Account } from '../use-account.ts'

/** Transfers that the relative has not answered yet, and when they come back. Nothing where there are none. */
export function SentTransfers({ account }: { readonly account: Account }) {
  const { say } = useInsuredWords()
  const whoIs = useWhoIs(account.bonds)
  const sent = account.transfers.filter(({ side }) => side === 'from')
  return sent.map((transfer) => (
    <section key={transfer.transferId} className="card" aria-labelledby={`sent-${transfer.transferId}`}>
      <h2 id={`sent-${transfer.transferId}`}>{say('account.sentTo', { who: whoIs(transfer) })}</h2>
      <p className="account-amount">{say('account.yuanOf', { amount: grouped(transfer.amount) })}</p>
      <p>{say('account.sentUntil', { until: inChina(transfer.returnsAt) })}</p>
    </section>
  ))
}
