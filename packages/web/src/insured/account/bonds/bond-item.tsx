import { useState } from 'react'
import { Link } from 'react-router'
import { type InsuredWordKey, useInsuredWords } from '../../words.ts'
import { useWhoIs } from '../relatives.ts'
import type { Bond } from '../use-account.ts'
import { BondLimit } from './bond-limit.tsx'
import { EndBondDialog } from './end-bond-dialog.tsx'

const STATES: Readonly<Record<string, readonly [InsuredWordKey, string]>> = {
  invited: ['account.stateInvited', 'state waiting'],
  bound: ['account.stateBound', 'state good'],
  declined: ['account.stateDeclined', 'state'],
  unbound: ['account.stateUnbound', 'state'],
}

type BondItemProps = { readonly bond: Bond; readonly onDone: (told: string) => void }

/** One relative: how it stands, what it allows, and what may be done. */
export function BondItem({ bond, onDone }: BondItemProps) {
  const { say } = useInsuredWords()
  const who = useWhoIs([bond])(bond)
  const [ending, setEnding] = useState(false)
  const { bondId, side, state, limit } = bond
  const [stateWord, stateClass] = STATES[state] ?? ['account.mOther', 'state']
  const pays = side === 'payer' && state === 'bound'
  return (
    <div className="shared-account">
      <p>
        <strong>{who}</strong> <span className={stateClass}>{say(stateWord)}</span>
        <small className="under">
          <BondLimit limit={limit} />
        </small>
      </p>
      {state === 'invited' && <p className="hint">{say('account.invitedNext')}</p>}
      {state === 'bound' && side === 'member' && <p className="hint">{say('account.useNext')}</p>}
      {(state === 'bound' || state === 'invited') && (
        <div className="buttons">
          {pays && (
            <>
              <Link
                className="button secondary"
                to={`/account/bonds/${bondId}/send`}
                aria-label={say('account.sendTo', { who })}
              >
                {say('account.send')}
              </Link>
              <Link
                className="button secondary"
                to={`/account/bonds/${bondId}/premium`}
                aria-label={say('account.premiumFor', { who })}
              >
                {say('account.premium')}
              </Link>
            </>
          )}
          <button
            type="button"
            className="danger"
            aria-label={say(state === 'invited' ? 'account.withdrawOf' : 'account.endOf', { who })}
            onClick={() => setEnding(true)}
          >
            {say(state === 'invited' ? 'account.withdraw' : 'account.end')}
          </button>
        </div>
      )}
      {ending && <EndBondDialog bond={bond} who={who} onDone={onDone} onClose={() => setEnding(false)} />}
    </div>
  )
}
