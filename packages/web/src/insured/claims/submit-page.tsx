import { text } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIMS } from '../../office/claim/dossier.ts'
import { useIsUploading, withFile } from '../../office/papers/files.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { type ProblemWords, sentenceOf } from '../../office/problems/problem-words.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { BillFields } from './bill-fields.tsx'
import { type Application, applicationOf, type ClaimDraft, EMPTY, emptyFields, papersFor } from './claim-draft.ts'
import { ClaimPaperFields } from './claim-paper-fields.tsx'
import { InstitutionFields } from './institution-fields.tsx'
import { VisitFields } from './visit-fields.tsx'

const NO_AMOUNT = {
  message: text('这不是金额', 'this is not an amount'),
  remedy: text('写元，最多两位小数，如 1250.50', 'yuan with at most two decimals, as 1250.50'),
}
const WORDS: ProblemWords = {
  // Elsewhere the account may be left out; here it may not.
  'YB-W107': { remedy: text('填写8至30位数字', 'give 8 to 30 digits') },
  'YB-H001 bill.total': NO_AMOUNT,
  'YB-H001 bill.outOfCatalogue': NO_AMOUNT,
  'YB-H001 bill.overLimit': NO_AMOUNT,
  'YB-H001 bill.preSelfPay': NO_AMOUNT,
  'YB-H001 invoices[].amount': NO_AMOUNT,
}

/** A claim for costs that one has paid oneself. */
export function SubmitPage() {
  const { say, lang } = useInsuredWords()
  const path = useSelf()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(EMPTY)
  const [empty, setEmpty] = useState<readonly string[]>([])
  usePageTitle(say('claims.new'))
  const submit = useAct(`claim/${path.personId}`, (api, body: Application, key) =>
    api.post(CLAIMS, { path, body, key }),
  )
  const isUploading = useIsUploading()
  const fields = fieldsOf(draft)
  const told = problemsByField(submit.problems, fields)
  const errorsOf = (...paths: readonly string[]): readonly string[] => [
    ...(paths.some((one) => empty.includes(one)) ? [say('claims.isEmpty')] : []),
    ...paths.flatMap((one) => told.at(one)).map((problem) => sentenceOf(problem, lang, WORDS)),
  ]
  const change = (part: Partial<ClaimDraft>): void => {
    submit.clear()
    setEmpty([])
    setDraft((now) => ({ ...now, ...part }))
  }
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const missing = emptyFields(draft)
    setEmpty(missing)
    if (missing.length > 0 || draft.care === '') return
    const submitted = await submit.run(applicationOf({ ...draft, care: draft.care }))
    if (submitted !== null) await navigate(`/claims/${submitted.claimId}`, { replace: true })
  }
  const part = { draft, onChange: change, errorsOf }
  return (
    <>
      <p>
        <Link to="/claims">{say('claims.back')}</Link>
      </p>
      <h1>{say('claims.new')}</h1>
      <p>{say('claims.newLead')}</p>
      <form className="narrow" onSubmit={(event) => void send(event)}>
        <h2>{say('claims.partVisit')}</h2>
        <InstitutionFields {...part} />
        <VisitFields {...part} />
        <h2>{say('claims.partBill')}</h2>
        <BillFields {...part} />
        <h2>{say('claims.partPapers')}</h2>
        <p>{say('claims.papersLead')}</p>
        <ClaimPaperFields
          kinds={papersFor(draft)}
          value={draft.papers}
          onFile={(kind, file) => {
            submit.clear()
            setDraft((now) => ({ ...now, papers: withFile(kind, file)(now.papers) }))
          }}
        />
        <h2>{say('claims.partAccount')}</h2>
        <TextField
          id="bankAccount"
          label={say('claims.bankAccount')}
          hint={say('claims.bankAccountHint')}
          value={draft.bankAccount}
          onChange={(bankAccount) => change({ bankAccount })}
          errors={errorsOf('bankAccount')}
        />
        {empty.length > 0 && (
          <p className="error" role="alert">
            {say('claims.emptyCount', { count: empty.length })}
          </p>
        )}
        <ActProblems act={submit} fields={fields} words={WORDS} />
        <div className="buttons">
          <button type="submit" disabled={submit.busy || isUploading}>
            {say('claims.submit')}
          </button>
        </div>
      </form>
    </>
  )
}

/** Paths of the request that have a field, the longer before those that they begin with. */
const fieldsOf = ({ invoices }: ClaimDraft): readonly string[] => [
  ...[
    'institution.place',
    'institution.name',
    'institution.level',
    'institution.code',
    'institution',
    'care',
    'visit.care',
  ],
  ...['visit.from', 'visit.to', 'bill.total', 'bill.outOfCatalogue', 'bill.overLimit', 'bill.preSelfPay'],
  ...['bill.parts.total', 'bill.parts.outOfCatalogue', 'bill.parts.overLimit', 'bill.parts.preSelfPay'],
  ...invoices.flatMap((_, i) => ['number', 'issuedOn', 'amount'].map((part) => `invoices[${i}].${part}`)),
  'invoices',
  'bankAccount',
]
