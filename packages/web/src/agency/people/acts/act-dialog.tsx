import { useState } from 'react'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { useAgencyWords } from '../../words.ts'
import type { PersonAt } from '../person.ts'
import { bodyOf, type Entered, emptyIn, type PersonAct } from './act.ts'
import { ActFieldView } from './act-field-view.tsx'

type ActDialogProps = {
  readonly act: PersonAct
  readonly at: PersonAt
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The form of an act, and its button; everything that is wrong is told at its field. */
export function ActDialog({ act, at, onClose, onDone }: ActDialogProps) {
  const { say, lang } = useAgencyWords()
  const [entered, setEntered] = useState<Entered>({})
  const [empty, setEmpty] = useState<readonly string[]>([])
  const names = act.fields.map(({ name }) => name)
  const send = useAct(`${act.id}/${at.personId}`, (api, body: object, key) => act.send(api, at, body, key))
  const told = problemsByField(send.problems, names)
  const confirm = async (): Promise<void> => {
    const missing = emptyIn(act.fields, entered)
    setEmpty(missing)
    if (missing.length > 0 || (await send.run(bodyOf(act.fields, entered))) === null) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={say(act.title)}
      action={say(act.title)}
      busy={send.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {act.hint && <p>{say(act.hint)}</p>}
      {act.fields.map((field) => (
        <ActFieldView
          key={field.name}
          field={field}
          value={entered[field.name] ?? ''}
          onChange={(value) => {
            send.clear()
            setEmpty([])
            setEntered((now) => ({ ...now, [field.name]: value }))
          }}
          errors={[
            ...(empty.includes(field.name) ? [say('people.isEmpty')] : []),
            ...told.at(field.name).map((problem) => sentenceOf(problem, lang)),
          ]}
        />
      ))}
      <ActProblems act={{ ...send, busy: false }} fields={names} />
    </ConfirmDialog>
  )
}
