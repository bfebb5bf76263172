import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { grouped } from '../../../public/amounts.ts'
import { useSelf } from '../../overview/use-self.ts'
import { useInsuredWords } from '../../words.ts'
import { ACCOUNT, type Transfer } from '../use-account.ts'

export type TransferAnswer = 'accept' | 'refuse'

type AnswerTransferDialogProps = {
  readonly transfer: Transfer
  readonly who: string
  readonly answer: TransferAnswer
  readonly onDone: (told: string) => void
  readonly onClose: () => void
}

/** The amount once more before it goes onto the account, or back. */
export function AnswerTransferDialog({ transfer, who, answer, onDone, onClose }: AnswerTransferDialogProps) {
  const { say } = useInsuredWords()
  const self = useSelf()
  const { transferId } = transfer
  const amount = grouped(transfer.amount)
  const act = useAct(`transfer-answer/${transferId}`, (api, body: { readonly answer: TransferAnswer }, key) =>
    api.post(`${ACCOUNT}/transfers/{transferId}/answer`, { path: { ...self, transferId }, body, key }),
  )
  const accepts = answer === 'accept'
  const confirm = async (): Promise<void> => {
    if ((await act.run({ answer })) === null) return
    onClose()
    onDone(say(accepts ? 'account.accepted' : 'account.refused', { amount }))
  }
  return (
    <ConfirmDialog
      title={say(accepts ? 'account.acceptTitle' : 'account.refuseTitle')}
      action={say(accepts ? 'account.accept' : 'account.refuse')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <dl className="fact-list">
        <div>
          <dt>{say('account.from')}</dt>
          <dd>{who}</dd>
        </div>
        <div>
          <dt>{say('account.amount')}</dt>
          <dd>{say('account.yuanOf', { amount })}</dd>
        </div>
      </dl>
      <p>{say(accepts ? 'account.acceptHint' : 'account.refuseHint')}</p>
      <ActProblems act={act} />
    </ConfirmDialog>
  )
}
