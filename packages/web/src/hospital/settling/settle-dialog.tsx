import type { Answer } from '@yibao/engine'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { AMOUNT_WORDS, grouped } from '../../public/amounts.ts'
import { useHospitalWords } from '../words.ts'
import type { Settling } from './settlement.ts'

type SettleDialogProps = {
  readonly path: { readonly region: string; readonly personId: string; readonly encounterId: string }
  readonly body: Settling
  readonly amounts: Answer['amounts']
  readonly onSettled: () => void
  readonly onClose: () => void
}

const TOLD = ['total', 'fundTotal', 'account', 'cash'] as const

/** The amounts once more, and the one button after which money has moved. */
export function SettleDialog({ path, body, amounts, onSettled, onClose }: SettleDialogProps) {
  const { say, lang } = useHospitalWords()
  const settle = useAct(`settle/${path.encounterId}`, (api, sent: Settling, key) =>
    api.post('/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/settlement', {
      path,
      body: sent,
      key,
    }),
  )
  const confirm = async (): Promise<void> => {
    if ((await settle.run(body)) !== null) onSettled()
  }
  return (
    <ConfirmDialog
      title={say('visit.confirmSettle')}
      action={say('visit.settle')}
      busy={settle.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <dl className="amounts">
        {TOLD.map((name) => (
          <div key={name}>
            <dt>{AMOUNT_WORDS[name][lang]}</dt>
            <dd className="money">{grouped(amounts[name])}</dd>
          </div>
        ))}
      </dl>
      {body.shared && <p>{say('visit.relativesHint')}</p>}
      <p>{say('visit.confirmSettleHint')}</p>
      <ActProblems act={settle} />
    </ConfirmDialog>
  )
}
