import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'

const KEY = '/api/v1/regions/{region}/institutions/{institutionId}/signing-key'
const FIELDS = ['institutionId']

/** Issues the key that an institution's system signs its requests with; it is shown once, and the one before is of no use. */
export function KeyForm({ region }: { readonly region: string }) {
  const { say, lang } = useAgencyWords()
  const [institutionId, setInstitutionId] = useState('')
  const [asks, setAsks] = useState(false)
  const [issued, setIssued] = useState<string | null>(null)
  const issue = useAct(`signing-key/${institutionId.trim()}`, (api, code: string, key) =>
    api.post(KEY, { path: { region, institutionId: code }, key }),
  )
  const confirm = async (): Promise<void> => {
    const made = await issue.run(institutionId.trim())
    setAsks(false)
    if (made !== null) setIssued(made.key ?? say('users.shownBefore'))
  }
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault()
        setAsks(true)
      }}
    >
      <h2>{say('users.key')}</h2>
      <p>{say('users.keyHint')}</p>
      <TextField
        id="key-institution"
        label={say('users.institution')}
        value={institutionId}
        onChange={(code) => {
          issue.clear()
          setIssued(null)
          setInstitutionId(code)
        }}
        errors={problemsByField(issue.problems, FIELDS)
          .at('institutionId')
          .map((problem) => sentenceOf(problem, lang))}
      />
      <ActProblems act={issue} fields={FIELDS} />
      <div className="buttons">
        <button type="submit" className="secondary" disabled={issue.busy || institutionId.trim() === ''}>
          {say('users.keyIssue')}
        </button>
      </div>
      {issued && (
        <div className="done-box" role="status">
          <p>{say('users.once')}</p>
          <code>{issued}</code>
        </div>
      )}
      {asks && (
        <ConfirmDialog
          title={say('users.keyTitle', { institution: institutionId.trim() })}
          action={say('users.keyIssue')}
          busy={issue.busy}
          onConfirm={() => void confirm()}
          onClose={() => setAsks(false)}
        >
          <p>{say('users.keyWarning')}</p>
        </ConfirmDialog>
      )}
    </form>
  )
}
