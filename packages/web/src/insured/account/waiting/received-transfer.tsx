import { useState } from 'react'
import { grouped } from '../../../public/amounts.ts'
import { useInsuredWords } from '../../words.ts'
import { inChina } from '../until.ts'
import type { Transfer } from '../use-account.ts'
import { AnswerTransferDialog, type TransferAnswer } from './answer-transfer-dialog.tsx'

type ReceivedTransferProps = {
  readonly transfer: Transfer
  readonly who: string
  readonly onDone: (told: string) => void
}

/** Money on its way to this account, to be accepted or sent back, and until when. */
export function ReceivedTransfer({ transfer, who, onDone }: ReceivedTransferProps) {
  const { say } = useInsuredWords()
  const [asking, setAsking] = useState<TransferAnswer | null>(null)
  const { transferId, amount, returnsAt } = transfer
  return (
    <section className="shared-account" aria-labelledby={`transfer-${transferId}`}>
      <h3 id={`transfer-${transferId}`}>{say('account.transferFrom', { who })}</h3>
      <p className="account-amount">{say('account.yuanOf', { amount: grouped(amount) })}</p>
      <p>{say('account.transferUntil', { until: inChina(returnsAt) })}</p>
      <div className="buttons">
        <button type="button" onClick={() => setAsking('accept')}>
          {say('account.accept')}
        </button>
        <button type="button" className="secondary" onClick={() => setAsking('refuse')}>
          {say('account.refuse')}
        </button>
      </div>
      {asking && (
        <AnswerTransferDialog
          transfer={transfer}
          who={who}
          answer={asking}
          onDone={onDone}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  )
}
