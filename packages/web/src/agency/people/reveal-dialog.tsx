import { type FormEvent, useState } from 'react'
import type { RequestOf } from '../../office/api/routes.ts'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { Dialog } from '../../office/parts/dialog.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { type AgencyWordKey, useAgencyWords } from '../words.ts'
import { PERSON, type PersonAt } from './person.ts'

type Reveal = RequestOf<`${typeof PERSON}/reveal`, 'post'>['body']

const REVEALED: readonly (readonly [Reveal['field'], AgencyWordKey])[] = [
  ['idNumber', 'people.idNumber'],
  ['name', 'people.name'],
  ['phone', 'people.phone'],
  ['bankAccount', 'people.bankAccount'],
  ['birthDate', 'people.birthDate'],
]
const FIELDS = ['field', 'why']

/** One field in full, for a reason that the audit trail keeps. */
export function RevealDialog({ at, onClose }: { readonly at: PersonAt; readonly onClose: () => void }) {
  const { say, lang } = useAgencyWords()
  const [field, setField] = useState<Reveal['field']>('idNumber')
  const [why, setWhy] = useState('')
  const [seen, setSeen] = useState<string | null>(null)
  const reveal = useAct(`reveal/${at.personId}`, (api, body: Reveal) =>
    api.post(`${PERSON}/reveal`, { path: at, body }),
  )
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const found = await reveal.run({ field, why: why.trim() })
    if (found !== null) setSeen(found.value ?? say('people.notOnRecord'))
  }
  const change = (): void => {
    reveal.clear()
    setSeen(null)
  }
  return (
    <Dialog title={say('people.reveal')} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <p>{say('people.revealHint')}</p>
        <ChoiceField
          id="field"
          label={say('people.which')}
          value={field}
          options={REVEALED.map(([value, label]) => ({ value, label: say(label) }))}
          onChange={(value) => {
            change()
            setField(value as Reveal['field'])
          }}
        />
        <TextField
          id="why"
          label={say('people.why')}
          value={why}
          onChange={(text) => {
            change()
            setWhy(text)
          }}
          errors={problemsByField(reveal.problems, FIELDS)
            .at('why')
            .map((problem) => sentenceOf(problem, lang))}
        />
        <ActProblems act={reveal} fields={FIELDS} />
        {seen !== null && (
          <p className="done-box" role="status">
            <strong>{seen}</strong>
          </p>
        )}
        <div className="buttons">
          <button type="submit" disabled={reveal.busy || why.trim() === ''}>
            {say('people.revealIt')}
          </button>
          <button type="button" className="secondary" onClick={onClose}>
            {say('papers.close')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
