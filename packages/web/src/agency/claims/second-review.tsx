import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIM, roundOf } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { grouped } from '../../public/amounts.ts'
import { Shortcuts } from '../shortcuts/shortcuts.tsx'
import { useAgencyWords } from '../words.ts'
import type { ActsProps } from './acts-props.ts'
import { ClaimReasonDialog } from './claim-reason-dialog.tsx'

type Asking = 'approve' | 'return' | 'reject' | null

/** The second review, by another person than the first: approves the amount, sends it back, or rejects. */
export function SecondReview({ claim, path, onDone }: ActsProps) {
  const { say } = useAgencyWords()
  const [asking, setAsking] = useState<Asking>(null)
  const close = (): void => setAsking(null)
  const first = claim.decisions.first_decision
  const fundTotal = claim.computed?.amounts.fundTotal ?? null
  const mayApprove = first?.proposal === 'approve' && fundTotal !== null
  const approve = useAct(`approve/${path.claimId}/${roundOf(claim)}`, (api, amount: string, key) =>
    api.post(`${CLAIM}/approval`, { path, body: { fundTotal: amount }, key }),
  )
  const confirm = async (): Promise<void> => {
    if (fundTotal === null) return
    if ((await approve.run(fundTotal)) !== null) close()
    // Also where it was refused: another bill may have changed the amount (YB-W620), and is to be seen.
    onDone()
  }
  const keys = [
    ...(mayApprove ? [{ key: 'a', label: say('claims.approve'), run: () => setAsking('approve') }] : []),
    { key: 'r', label: say('claims.return'), run: () => setAsking('return') },
    { key: 'x', label: say('claims.reject'), run: () => setAsking('reject') },
  ]
  return (
    <section className="card" aria-labelledby="second-review">
      <h2 id="second-review">{say('claims.secondReview')}</h2>
      <p>
        {first?.proposal === 'approve'
          ? say('claims.firstApproves', { amount: grouped(first.fundTotal ?? '') })
          : say('claims.firstRejects', { why: first?.why ?? '' })}
      </p>
      <div className="buttons">
        {mayApprove && (
          <button type="button" onClick={() => setAsking('approve')}>
            {say('claims.approve')}
          </button>
        )}
        <button type="button" className="secondary" onClick={() => setAsking('return')}>
          {say('claims.return')}
        </button>
        <button type="button" className="danger" onClick={() => setAsking('reject')}>
          {say('claims.reject')}
        </button>
      </div>
      <Shortcuts shortcuts={keys} />
      {asking === 'approve' && (
        <ConfirmDialog
          title={say('claims.approveTitle')}
          action={say('claims.approve')}
          busy={approve.busy}
          onConfirm={() => void confirm()}
          onClose={close}
        >
          <p>{say('claims.approveHint', { amount: grouped(fundTotal ?? '') })}</p>
          <ActProblems act={{ ...approve, busy: false }} />
        </ConfirmDialog>
      )}
      {(asking === 'return' || asking === 'reject') && (
        <ClaimReasonDialog key={asking} act={asking} path={path} onClose={close} onDone={onDone} />
      )}
    </section>
  )
}
