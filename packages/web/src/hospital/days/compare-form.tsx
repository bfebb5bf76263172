import { type FormEvent, useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { grouped } from '../../public/amounts.ts'
import { tidyAmount } from '../../public/estimator/form/tidy.ts'
import { cellsOf } from '../../public/estimator/lines/cells.ts'
import { Field } from '../../shell/fields/field.tsx'
import { useHospitalWords } from '../words.ts'
import { COMPARE, type Compared, type SentBooks } from './compared.ts'
import { Differences } from './differences.tsx'
import { faultsOfTotals, MONEY, type OwnLine, readOwnLines, type Totals, totalsOfLines } from './own-books.ts'

type CompareFormProps = {
  readonly institutionId: string
  readonly day: string
  readonly agency: Compared['ours']
}

const FIELDS = ['count', ...MONEY] as const
const NOTHING: Totals = { count: '', total: '', fund: '', account: '', cash: '' }

/** Both books side by side: the agency's as they are, the institution's to be written from its own records. */
export function CompareForm({ institutionId, day, agency }: CompareFormProps) {
  const { say, lang } = useHospitalWords()
  const [typed, setTyped] = useState(NOTHING)
  const [pasted, setPasted] = useState('')
  const [pressed, setPressed] = useState(false)
  const [compared, setCompared] = useState<Compared | null>(null)
  const compare = useAct(`compare/${day}`, (api, body: SentBooks, key) =>
    api.post(COMPARE, { path: { institutionId, day }, body, key }),
  )
  const own = readOwnLines(cellsOf(pasted))
  const byLines = own.lines.length > 0 && own.faults.length === 0
  const totals = byLines ? totalsOfLines(own.lines) : typed
  const faults = faultsOfTotals(totals)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setPressed(true)
    if (faults.size > 0 || own.faults.length > 0) return
    const { count, ...money } = totals
    const answer = await compare.run({
      totals: { count: Number(count), ...money },
      ...(byLines ? { lines: own.lines as OwnLine[] } : {}),
    })
    if (answer !== null) setCompared(answer)
  }
  const change = (part: Partial<Totals>): void => {
    setTyped({ ...typed, ...part })
    setCompared(null)
    compare.clear()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p className="hint">{say('month.ownHint')}</p>
      <table className="two-books">
        <thead>
          <tr>
            <td />
            <th scope="col" className="money">
              {say('month.agencyBooks')}
            </th>
            <th scope="col" className="money">
              {say('month.ownBooks')}
            </th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((name) => {
            const fault = pressed ? faults.get(name) : undefined
            return (
              <tr key={name} className={fault ? 'field wrong' : 'field'}>
                <th scope="row">
                  <label htmlFor={`own-${name}`}>{say(`month.${name}`)}</label>
                </th>
                <td className="money">{name === 'count' ? agency.count : grouped(agency[name])}</td>
                <td>
                  <input
                    id={`own-${name}`}
                    inputMode="decimal"
                    autoComplete="off"
                    readOnly={byLines}
                    aria-invalid={fault ? true : undefined}
                    aria-describedby={fault ? `own-${name}-error` : undefined}
                    value={totals[name]}
                    onChange={(event) => change({ [name]: tidyAmount(event.target.value) })}
                  />
                  {fault && (
                    <p className="error" id={`own-${name}-error`}>
                      {fault[lang]}
                    </p>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <details className="part" open={compared?.state === 'different' || undefined}>
        <summary>{say('month.ownLines')}</summary>
        <div className="part-body">
          <Field id="own-lines" label={say('month.ownLinesList')} hint={say('month.ownLinesHint')}>
            <textarea
              id="own-lines"
              rows={5}
              spellCheck={false}
              aria-describedby="own-lines-hint"
              value={pasted}
              onChange={(event) => {
                setPasted(event.target.value)
                setCompared(null)
              }}
            />
          </Field>
          {byLines && <p role="status">{say('month.ownLinesCount', { count: own.lines.length })}</p>}
          {own.faults.length > 0 && pasted.trim() !== '' && (
            <ul className="error" role="alert">
              {own.faults.map(({ row, text }) => (
                <li key={`${row}${text.zh}`}>{say('month.ownLinesRow', { row, what: text[lang] })}</li>
              ))}
            </ul>
          )}
        </div>
      </details>
      <ActProblems act={compare} />
      <div className="buttons">
        <button type="submit" disabled={compare.busy}>
          {say('month.compare')}
        </button>
      </div>
      {compared && <Differences compared={compared} />}
    </form>
  )
}
