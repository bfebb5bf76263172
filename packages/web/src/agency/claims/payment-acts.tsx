import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIM, roundOf } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { grouped } from '../../public/amounts.ts'
import { useAgencyWords } from '../words.ts'
import type { ActsProps } from './acts-props.ts'
import { BankDialog } from './bank-dialog.tsx'

type Asking = 'pay' | 'success' | 'failure' | null

/** Finance: sends the payment, and enters what the bank says of it. */
export function PaymentActs({ claim, path, onDone }: ActsProps) {
  const { say } = useAgencyWords()
  const [asking, setAsking] = useState<Asking>(null)
  const close = (): void => setAsking(null)
  const amount = grouped(claim.computed?.amounts.fundTotal ?? '')
  const pay = useAct(`pay/${path.claimId}/${roundOf(claim)}`, (api, body: Record<string, never>, key) =>
    api.post(`${CLAIM}/payment`, { path, body, key }),
  )
  const confirm = async (): Promise<void> => {
    if ((await pay.run({})) === null) return
    close()
    onDone()
  }
  const attempt = Math.max(0, ...claim.payments.map((one) => one.attempt))
  return (
    <section className="card" aria-labelledby="payment">
      <h2 id="payment">{say('claims.payment')}</h2>
      {claim.state === 'pay-failed' && <p>{say('claims.payFailedHint')}</p>}
      <div className="buttons">
        {claim.actions.includes('pay') && (
          <button type="button" onClick={() => setAsking('pay')}>
            {say(claim.state === 'pay-failed' ? 'claims.payAgain' : 'claims.pay')}
          </button>
        )}
        {claim.actions.includes('confirm') && (
          <>
            <button type="button" onClick={() => setAsking('success')}>
              {say('claims.bankPaid')}
            </button>
            <button type="button" className="danger" onClick={() => setAsking('failure')}>
              {say('claims.bankFailed')}
            </button>
          </>
        )}
      </div>
      {asking === 'pay' && (
        <ConfirmDialog
          title={say('claims.payTitle')}
          action={say('claims.pay')}
          busy={pay.busy}
          onConfirm={() => void confirm()}
          onClose={close}
        >
          <p>{say('claims.payHint', { amount, account: claim.bankAccount, name: claim.person?.name ?? '' })}</p>
          <ActProblems act={{ ...pay, busy: false }} />
        </ConfirmDialog>
      )}
      {(asking === 'success' || asking === 'failure') && (
        <BankDialog key={asking} said={asking} attempt={attempt} path={path} onClose={close} onDone={onDone} />
      )}
    </section>
  )
}
