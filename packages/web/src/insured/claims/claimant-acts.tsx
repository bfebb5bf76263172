import { useState } from 'react'
import type { Dossier } from '../../office/claim/dossier.ts'
import { useInsuredWords } from '../words.ts'
import { AccountDialog, AppealDialog, WithdrawDialog } from './claim-dialogs.tsx'
import { SupplyForm } from './supply-form.tsx'

type ClaimantActsProps = {
  readonly claim: Dossier
  readonly path: { readonly region: string; readonly personId: string; readonly claimId: string }
  readonly onDone: () => void
}

type Asking = 'withdraw' | 'account' | 'appeal' | null

/** What the claimant may do with the claim now. */
export function ClaimantActs({ claim, path, onDone }: ClaimantActsProps) {
  const { say, lang } = useInsuredWords()
  const [asking, setAsking] = useState<Asking>(null)
  const may = (action: string): boolean => claim.actions.includes(action)
  const dialog = { path, onClose: () => setAsking(null), onDone }
  return (
    <>
      {may('supply') && <SupplyForm claim={claim} path={path} onDone={onDone} />}
      {claim.howToAppeal && <p>{claim.howToAppeal[lang]}</p>}
      <div className="buttons">
        {may('appeal') && (
          <button type="button" onClick={() => setAsking('appeal')}>
            {say('claims.appeal')}
          </button>
        )}
        {may('account') && (
          <button type="button" className="secondary" onClick={() => setAsking('account')}>
            {say('claims.changeAccount')}
          </button>
        )}
        {may('withdraw') && (
          <button type="button" className="danger" onClick={() => setAsking('withdraw')}>
            {say('claims.withdraw')}
          </button>
        )}
      </div>
      {asking === 'withdraw' && <WithdrawDialog {...dialog} />}
      {asking === 'account' && <AccountDialog {...dialog} />}
      {asking === 'appeal' && <AppealDialog {...dialog} />}
    </>
  )
}
