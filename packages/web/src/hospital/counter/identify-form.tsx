import { type FormEvent, useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { type ProblemWords, sentenceOf } from '../../office/problems/problem-words.ts'
import { SHOWN_DOCUMENTS } from '../../office/words/shown-documents.ts'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { HOSPITAL_WORDS, useHospitalWords } from '../words.ts'
import type { Identified } from './counter-context.tsx'

const FIELDS = ['idNumber']
const { notFound, notFoundRemedy } = HOSPITAL_WORDS.counter
const WORDS: ProblemWords = { 'YB-W901': { message: notFound, remedy: notFoundRemedy } }

/** Who is it? By the document they show. The number is sent in the body and kept nowhere. */
export function IdentifyForm({ onIdentified }: { readonly onIdentified: (patient: Identified) => void }) {
  const { say, lang } = useHospitalWords()
  const [document, setDocument] = useState({ idType: '01', idNumber: '' })
  const identify = useAct('identify', (api, body: typeof document) => api.post('/api/v1/persons/identify', { body }))
  const told = problemsByField(identify.problems, FIELDS)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const idNumber = document.idNumber.replace(/\s/g, '').toUpperCase()
    const found = await identify.run({ ...document, idNumber })
    if (found !== null) onIdentified(found)
  }
  const change = (part: Partial<typeof document>): void => {
    setDocument({ ...document, ...part })
    identify.clear()
  }
  return (
    <form className="card identify" onSubmit={(event) => void submit(event)}>
      <div className="pair">
        <SelectField
          id="idType"
          label={say('counter.idType')}
          hint={say('counter.idTypeHint')}
          value={document.idType}
          options={SHOWN_DOCUMENTS.map(({ code, name }) => ({ value: code, label: name[lang] }))}
          empty={null}
          onChange={(idType) => change({ idType })}
        />
        <TextField
          id="idNumber"
          label={say('counter.idNumber')}
          hint={say('counter.idNumberHint')}
          errors={told.at('idNumber').map((problem) => sentenceOf(problem, lang, WORDS))}
          value={document.idNumber}
          onChange={(idNumber) => change({ idNumber })}
        />
      </div>
      <ActProblems act={identify} fields={FIELDS} words={WORDS} />
      <div className="buttons">
        <button type="submit" disabled={identify.busy || document.idNumber.trim() === ''}>
          {say('counter.identify')}
        </button>
      </div>
    </form>
  )
}
