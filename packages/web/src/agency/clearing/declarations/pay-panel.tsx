import { useState } from 'react'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { grouped } from '../../../public/amounts.ts'
import { useAgencyWords } from '../../words.ts'
import type { Declaration } from './declaration.ts'

type PayPanelProps = {
  readonly declaration: Declaration
  readonly institution: string
  readonly region: string
  readonly onDone: () => void
}

/** Pays a confirmed declaration, after a question with the amount. Who reviewed it may not (YB-W709), and is told before. */
export function PayPanel({ declaration, institution, region, onDone }: PayPanelProps) {
  const { say } = useAgencyWords()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const { declarationId, month, payable, reviewedBy } = declaration
  const pay = useAct(`pay/${declarationId}`, (api, _input: Readonly<Record<string, never>>, key) =>
    api.post('/api/v1/regions/{region}/declarations/{declarationId}/payment', {
      path: { region, declarationId },
      body: {},
      key,
    }),
  )
  const send = async (): Promise<void> => {
    if ((await pay.run({})) === null) return
    setAsking(false)
    onDone()
  }
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">{say('clearing.pay')}</h2>
      <p className="collect">
        {say('clearing.payable')} <strong>{grouped(payable)}</strong> {say('shell.yuan')}
      </p>
      {reviewedBy === me.id && <p className="hint">{say('clearing.youReviewed')}</p>}
      <div className="buttons">
        <button type="button" onClick={() => setAsking(true)}>
          {say('clearing.pay')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={say('clearing.confirmPay', { month })}
          action={say('clearing.pay')}
          busy={pay.busy}
          onConfirm={() => void send()}
          onClose={() => {
            pay.clear()
            setAsking(false)
          }}
        >
          <p className="collect">
            {say('clearing.payable')} <strong>{grouped(payable)}</strong> {say('shell.yuan')}
          </p>
          <p>{say('clearing.confirmPayHint', { institution })}</p>
          <ActProblems act={pay} />
        </ConfirmDialog>
      )}
    </section>
  )
}
