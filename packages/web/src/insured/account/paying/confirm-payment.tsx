import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { grouped } from '../../../public/amounts.ts'
import { useInsuredWords } from '../../words.ts'

type ConfirmPaymentProps = {
  readonly title: string
  readonly action: string
  readonly who: string
  readonly amount: string
  readonly balance: string
  /** What becomes of the money. */
  readonly means: string
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** To whom, how much and out of how much, before money leaves the account. */
export function ConfirmPayment({ who, amount, balance, means, ...dialog }: ConfirmPaymentProps) {
  const { say } = useInsuredWords()
  return (
    <ConfirmDialog {...dialog}>
      <dl className="fact-list">
        <div>
          <dt>{say('account.to')}</dt>
          <dd>{who}</dd>
        </div>
        <div>
          <dt>{say('account.amount')}</dt>
          <dd>{say('account.yuanOf', { amount: grouped(amount) })}</dd>
        </div>
        <div>
          <dt>{say('account.balance')}</dt>
          <dd>{say('account.yuanOf', { amount: grouped(balance) })}</dd>
        </div>
      </dl>
      <p>{means}</p>
    </ConfirmDialog>
  )
}
