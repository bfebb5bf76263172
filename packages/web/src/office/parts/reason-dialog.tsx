import { type ReactNode, useState } from 'react'
import { TextField } from '../../shell/fields/text-field.tsx'
import type { Act } from '../api/use-act.ts'
import { problemsByField } from '../problems/by-field.ts'
import { sentenceOf } from '../problems/problem-words.ts'
import { useOfficeWords } from '../words/words.ts'
import { ActProblems } from './act-problems.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'

type ReasonDialogProps = {
  readonly title: string
  readonly action: string
  /** What happens then. */
  readonly children: ReactNode
  /** What is asked for: 原因, 银行流水号. */
  readonly label: string
  /** Its path in the request. */
  readonly path?: string
  readonly optional?: boolean
  /** Sends what was said. */
  readonly act: Act<string, unknown>
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asked before something is done for which a word has to be said, most often why. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, action, children, label, path = 'why', optional = false, act, onClose, onDone } = props
  const { lang } = useOfficeWords()
  const [said, setSaid] = useState('')
  const confirm = async (): Promise<void> => {
    if ((await act.run(said.trim())) === null) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={title}
      action={action}
      busy={act.busy}
      disabled={!optional && said.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {children}
      <TextField
        id="said"
        label={label}
        optional={optional}
        value={said}
        onChange={(text) => {
          act.clear()
          setSaid(text)
        }}
        errors={problemsByField(act.problems, [path])
          .at(path)
          .map((problem) => sentenceOf(problem, lang))}
      />
      <ActProblems act={{ ...act, busy: false }} fields={[path]} />
    </ConfirmDialog>
  )
}
