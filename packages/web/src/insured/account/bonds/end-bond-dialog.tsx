import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { useSelf } from '../../overview/use-self.ts'
import { useInsuredWords } from '../../words.ts'
import { ACCOUNT, type Bond } from '../use-account.ts'

type EndBondDialogProps = {
  readonly bond: Bond
  readonly who: string
  readonly onDone: (told: string) => void
  readonly onClose: () => void
}

/** Ends a bond, or takes an invitation back: neither can be undone, only begun anew. */
export function EndBondDialog({ bond, who, onDone, onClose }: EndBondDialogProps) {
  const { say } = useInsuredWords()
  const self = useSelf()
  const { bondId, side, state } = bond
  const end = useAct(`bond-end/${bondId}`, (api, body: Readonly<Record<string, never>>, key) =>
    api.post(`${ACCOUNT}/bonds/{bondId}/end`, { path: { ...self, bondId }, body, key }),
  )
  const withdraws = state === 'invited'
  const confirm = async (): Promise<void> => {
    if ((await end.run({})) === null) return
    onClose()
    onDone(say(withdraws ? 'account.withdrawn' : 'account.endDone', { who }))
  }
  const means = withdraws ? 'account.withdrawHint' : side === 'payer' ? 'account.endPayer' : 'account.endMember'
  return (
    <ConfirmDialog
      title={say(withdraws ? 'account.withdrawTitle' : 'account.endTitle')}
      action={say(withdraws ? 'account.withdraw' : 'account.end')}
      busy={end.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say(means, { who })}</p>
      <ActProblems act={end} />
    </ConfirmDialog>
  )
}
