import { text } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { type ProblemWords, sentenceOf } from '../../office/problems/problem-words.ts'
import { useMe } from '../../office/session/session-context.ts'
import { useAgencyWords } from '../words.ts'
import { type Document, DocumentFields, tidyNumber } from './document-fields.tsx'
import { PEOPLE } from './person.ts'

const FIELDS = ['idNumber']
const WORDS: ProblemWords = {
  'YB-W901': {
    message: text('本地区没有登记过这个证件', 'nobody of this region is registered with this document'),
    remedy: text('核对号码；没有登记的先登记', 'check the number; register whoever is not yet'),
  },
}

/** Finds a person of the region by their document. */
export function FindForm() {
  const { say, lang } = useAgencyWords()
  const path = { region: useMe().region ?? '' }
  const navigate = useNavigate()
  const [document, setDocument] = useState<Document>({ idType: '01', idNumber: '' })
  const find = useAct('find', (api, body: Document) => api.post(`${PEOPLE}/find`, { path, body }))
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const found = await find.run({ ...document, idNumber: tidyNumber(document.idNumber) })
    if (found !== null) await navigate(`/people/${found.personId}`)
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{say('people.find')}</h2>
      <DocumentFields
        value={document}
        onChange={(change) => {
          find.clear()
          setDocument((now) => ({ ...now, ...change }))
        }}
        errors={problemsByField(find.problems, FIELDS)
          .at('idNumber')
          .map((problem) => sentenceOf(problem, lang, WORDS))}
      />
      <ActProblems act={find} fields={FIELDS} words={WORDS} />
      <div className="buttons">
        <button type="submit" disabled={find.busy || document.idNumber.trim() === ''}>
          {say('people.find')}
        </button>
      </div>
    </form>
  )
}
