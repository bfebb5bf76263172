import { Link } from 'react-router'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { type InsuredWordKey, useInsuredWords } from '../../words.ts'
import type { Account, Bond } from '../use-account.ts'
import { BondItem } from './bond-item.tsx'

type BondsSectionProps = { readonly account: Account; readonly onDone: (told: string) => void }

/** 家庭共济: who uses this account, and whose accounts may be used; what sharing is where there is nobody yet. */
export function BondsSection({ account, onDone }: BondsSectionProps) {
  const { say } = useInsuredWords()
  const live = account.bonds.filter(isLive)
  const invited = account.bonds.some(({ state }) => state === 'invited')
  const ended = account.bonds.filter(({ state }) => state === 'declined' || state === 'unbound')
  const group = (title: InsuredWordKey, bonds: readonly Bond[]) =>
    bonds.length > 0 && (
      <div className="card">
        <h3>{say(title)}</h3>
        {bonds.map((bond) => (
          <BondItem key={bond.bondId} bond={bond} onDone={onDone} />
        ))}
      </div>
    )
  return (
    <section aria-labelledby="sharing">
      <h2 id="sharing">{say('account.sharing')}</h2>
      {live.length === 0 && !invited && (
        <EmptyState title={say('account.none')}>
          <p>{say('account.noneWho')}</p>
          <p>{say('account.noneWhat')}</p>
          <p>{say('account.noneHow')}</p>
        </EmptyState>
      )}
      {group(
        'account.iPay',
        live.filter(({ side }) => side === 'payer'),
      )}
      {group(
        'account.iUse',
        live.filter(({ side }) => side === 'member'),
      )}
      <p>
        <Link className="button" to="/account/invite">
          {say('account.invite')}
        </Link>
      </p>
      {ended.length > 0 && (
        <details className="sharing-ended">
          <summary>{say('account.ended')}</summary>
          {ended.map((bond) => (
            <BondItem key={bond.bondId} bond={bond} onDone={onDone} />
          ))}
        </details>
      )}
    </section>
  )
}

/** An invitation that the reader has to answer stands above, not here. */
const isLive = ({ side, state }: Bond): boolean => state === 'bound' || (state === 'invited' && side === 'payer')
