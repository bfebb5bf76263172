import { useState } from 'react'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { grouped } from '../../../public/amounts.ts'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../../words.ts'
import { useRegionName } from '../region-name.ts'
import { otherRegion, type Statement, type StatementAct } from './statement.ts'

const OWN = '/api/v1/regions/{region}/clearings/{clearingId}'
const PATHS = { withdraw: `${OWN}/withdrawal`, sign: `${OWN}/signature`, transfer: `${OWN}/transfer` } as const

type ActDialogProps = {
  readonly act: StatementAct
  readonly statement: Statement
  readonly region: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asked before a statement moves on, with its net amount; a withdrawal with a reason. What is refused is told in the dialog. */
export function ActDialog({ act, statement, region, onDone, onClose }: ActDialogProps) {
  const { say } = useAgencyWords()
  const nameOf = useRegionName()
  const [why, setWhy] = useState('')
  const { clearingId, month, amount } = statement
  const work = useAct(`${act}/${clearingId}`, (api, body: { readonly why?: string }, key) =>
    api.post(PATHS[act], { path: { region, clearingId }, body, key }),
  )
  const needsReason = act === 'withdraw'
  const send = async (): Promise<void> => {
    if ((await work.run(needsReason ? { why: why.trim() } : {})) !== null) onDone()
  }
  return (
    <ConfirmDialog
      title={`${say(`clearing.${act}`)} ${month}`}
      action={say(`clearing.${act}`)}
      busy={work.busy}
      disabled={needsReason && why.trim() === ''}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p className="collect">
        {say('clearing.net')} <strong>{grouped(amount)}</strong> {say('shell.yuan')}
      </p>
      <p>
        {act === 'transfer'
          ? say('clearing.transferHint', { region: nameOf(otherRegion(statement)) })
          : say(`clearing.${act}Hint`)}
      </p>
      {needsReason && <TextField id="why" label={say('clearing.why')} value={why} onChange={setWhy} />}
      <ActProblems act={work} />
    </ConfirmDialog>
  )
}
