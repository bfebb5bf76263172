import { useState } from 'react'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { useSelf } from '../../overview/use-self.ts'
import { useInsuredWords } from '../../words.ts'
import { BondLimit } from '../bonds/bond-limit.tsx'
import { ACCOUNT, type Bond } from '../use-account.ts'

type InvitationProps = { readonly bond: Bond; readonly who: string; readonly onDone: (told: string) => void }
type Body = { readonly answer: 'confirm' | 'decline' }

/** An invitation to use a relative's account: what it allows, to be confirmed or declined. */
export function Invitation({ bond, who, onDone }: InvitationProps) {
  const { say } = useInsuredWords()
  const self = useSelf()
  const [declining, setDeclining] = useState(false)
  const answer = useAct(`bond-answer/${bond.bondId}`, (api, body: Body, key) =>
    api.post(`${ACCOUNT}/bonds/{bondId}/answer`, { path: { ...self, bondId: bond.bondId }, body, key }),
  )
  const confirm = async (): Promise<void> => {
    if ((await answer.run({ answer: 'confirm' })) !== null) onDone(say('account.confirmed', { who }))
  }
  const decline = async (): Promise<void> => {
    if ((await answer.run({ answer: 'decline' })) !== null) onDone(say('account.declined'))
  }
  return (
    <section className="shared-account" aria-labelledby={`invitation-${bond.bondId}`}>
      <h3 id={`invitation-${bond.bondId}`}>{say('account.invitedBy', { who })}</h3>
      <p>
        <BondLimit limit={bond.limit} />
      </p>
      <p>{say('account.invitedMeans')}</p>
      <p className="hint">{say('account.invitedExpect')}</p>
      {!declining && <ActProblems act={answer} />}
      <div className="buttons">
        <button type="button" disabled={answer.busy} onClick={() => void confirm()}>
          {say('account.confirm')}
        </button>
        <button type="button" className="secondary" disabled={answer.busy} onClick={() => setDeclining(true)}>
          {say('account.decline')}
        </button>
      </div>
      {declining && (
        <ConfirmDialog
          title={say('account.declineTitle')}
          action={say('account.decline')}
          busy={answer.busy}
          onConfirm={() => void decline()}
          onClose={() => setDeclining(false)}
        >
          <p>{say('account.invitedBy', { who })}</p>
          <p>{say('account.declineHint')}</p>
          <ActProblems act={answer} />
        </ConfirmDialog>
      )}
    </section>
  )
}
