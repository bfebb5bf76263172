import { grouped } from '../../public/amounts.ts'
import { useInsuredWords } from '../words.ts'
import type { Account } from './use-account.ts'

/** What may be spent, and what is set aside for relatives. */
export function BalanceCard({ account }: { readonly account: Account }) {
  const { say } = useInsuredWords()
  const { balance, setAside } = account
  return (
    <section className="card account-balance" aria-label={say('account.balance')}>
      <dl className="fact-list">
        <div>
          <dt>{say('account.balance')}</dt>
          <dd>{say('account.yuanOf', { amount: grouped(balance) })}</dd>
        </div>
        {setAside !== '0.00' && (
          <div>
            <dt>{say('account.setAside')}</dt>
            <dd>{say('account.yuanOf', { amount: grouped(setAside) })}</dd>
          </div>
        )}
      </dl>
      {setAside !== '0.00' && <p className="hint">{say('account.setAsideHint')}</p>}
    </section>
  )
}
