import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { grouped } from '../../public/amounts.ts'
import { useAgencyWords } from '../words.ts'
import type { Credit } from './credit.ts'

const DECISION = '/api/v1/regions/{region}/persons/{personId}/account/credits/{creditId}/decision'

type Decision = 'approve' | 'reject'

/** Approves or rejects a credit, by another person than who proposed it. */
export function DecideCredit({ credit, onDone }: { readonly credit: Credit; readonly onDone: () => void }) {
  const { say } = useAgencyWords()
  const { region, id } = useMe()
  const [asking, setAsking] = useState<Decision | null>(null)
  const { creditId, personId, amount, reason } = credit
  const path = { region: region ?? '', personId, creditId }
  const decide = useAct(`credit/${creditId}`, (api, decision: Decision, key) =>
    api.post(DECISION, { path, body: { decision }, key }),
  )
  if (credit.proposedBy === id) return <>{say('credits.needsAnother')}</>
  const confirm = async (): Promise<void> => {
    if (asking === null || (await decide.run(asking)) === null) return
    setAsking(null)
    onDone()
  }
  return (
    <div className="buttons">
      <button type="button" onClick={() => setAsking('approve')}>
        {say('credits.approve')}
      </button>
      <button type="button" className="danger" onClick={() => setAsking('reject')}>
        {say('credits.reject')}
      </button>
      {asking && (
        <ConfirmDialog
          title={say(asking === 'approve' ? 'credits.approveTitle' : 'credits.rejectTitle')}
          action={say(asking === 'approve' ? 'credits.approve' : 'credits.reject')}
          busy={decide.busy}
          onConfirm={() => void confirm()}
          onClose={() => {
            decide.clear()
            setAsking(null)
          }}
        >
          <p>
            {say(asking === 'approve' ? 'credits.approveHint' : 'credits.rejectHint', {
              amount: grouped(amount),
              reason,
            })}
          </p>
          <ActProblems act={{ ...decide, busy: false }} />
        </ConfirmDialog>
      )}
    </div>
  )
}
