import { type FormEvent, useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'
import { csvOf } from './csv.ts'

const FILE = '/api/v1/regions/{region}/claims/payment-file'
const FIELDS = ['why']

/** The file for the bank, with names and accounts in full: taken for a reason, which stays in the audit trail. */
export function PaymentFile({ region }: { readonly region: string }) {
  const { say, lang } = useAgencyWords()
  const [why, setWhy] = useState('')
  const [taken, setTaken] = useState(0)
  const take = useAct('payment-file', (api, body: { readonly why: string; readonly after: string | null }) =>
    api.post(FILE, { path: { region }, body }),
  )
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const rows: (readonly string[])[] = []
    // Page by page, so that a file that is cut short is none.
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof take.run>> = await take.run({ why: why.trim(), after })
      if (page === null) return
      rows.push(...page.rows.map((row) => [row.reference, row.payee, row.bankAccount, row.amount]))
      after = page.next
      if (after === null) break
    }
    const head = ['claims.reference', 'claims.payee', 'claims.account', 'claims.amount'] as const
    save(csvOf([head.map((key) => say(key)), ...rows]))
    setTaken(rows.length)
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{say('claims.file')}</h2>
      <TextField
        id="why"
        label={say('claims.fileWhy')}
        hint={say('claims.fileHint')}
        value={why}
        onChange={(text) => {
          take.clear()
          setWhy(text)
        }}
        errors={problemsByField(take.problems, FIELDS)
          .at('why')
          .map((problem) => sentenceOf(problem, lang))}
      />
      <ActProblems act={take} fields={FIELDS} />
      <div className="buttons">
        <button type="submit" className="secondary" disabled={take.busy || why.trim() === ''}>
          {say('claims.fileTake')}
        </button>
      </div>
      {taken > 0 && (
        <p className="done-box" role="status">
          {say('claims.fileTaken', { count: taken })}
        </p>
      )}
    </form>
  )
}

function save(text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = 'payments.csv'
  link.click()
  URL.revokeObjectURL(link.href)
}
