import { addMonths, type IsoDate } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { PlaceField } from '../../../public/place-field.tsx'
import { localToday } from '../../../public/today.ts'
import { Field } from '../../../shell/fields/field.tsx'
import { useAgencyWords } from '../../words.ts'
import { useRegionName } from '../region-name.ts'

const FIELDS = ['month', 'homeRegion']

/** A clerk of the region of care makes the statement of a month that is over, for one home region. */
export function GenerateForm({ region }: { readonly region: string }) {
  const { say, lang } = useAgencyWords()
  const nameOf = useRegionName()
  const navigate = useNavigate()
  const [month, setMonth] = useState(lastMonth)
  const [homeRegion, setHomeRegion] = useState('')
  const [pressed, setPressed] = useState(false)
  const [asking, setAsking] = useState(false)
  const generate = useAct(
    `clear/${month}/${homeRegion}`,
    (api, body: { readonly month: string; readonly homeRegion: string }, key) =>
      api.post('/api/v1/regions/{region}/clearings', { path: { region }, body, key }),
  )
  const told = problemsByField(generate.problems, FIELDS)
  const wrongRegion = homeRegion === '' ? 'clearing.noHomeRegion' : homeRegion === region ? 'clearing.ownRegion' : null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setPressed(true)
    if (wrongRegion === null) setAsking(true)
  }
  const send = async (): Promise<void> => {
    const made = await generate.run({ month, homeRegion })
    setAsking(false)
    if (made !== null) navigate(`/clearing/statements/${made.clearingId}`)
  }
  const errorsAt = (field: string) => told.at(field).map((problem) => sentenceOf(problem, lang))
  return (
    <>
      <form className="card" onSubmit={submit} aria-labelledby="generate" noValidate>
        <h2 id="generate">{say('clearing.generateTitle')}</h2>
        <p className="hint">{say('clearing.generateHint')}</p>
        <Field id="month" label={say('clearing.month')} errors={errorsAt('month')}>
          <input
            id="month"
            type="month"
            className="date"
            max={lastMonth()}
            value={month}
            aria-describedby={errorsAt('month').length > 0 ? 'month-error' : undefined}
            onChange={(event) => {
              if (event.target.value === '') return
              generate.clear()
              setMonth(event.target.value)
            }}
          />
        </Field>
        <PlaceField
          id="home-region"
          label={say('clearing.homeRegion')}
          value={homeRegion}
          errors={pressed && wrongRegion !== null ? [say(wrongRegion)] : errorsAt('homeRegion')}
          onChange={(code) => {
            generate.clear()
            setHomeRegion(code)
          }}
        />
        <ActProblems act={generate} fields={FIELDS} />
        <div className="buttons">
          <button type="submit" disabled={generate.busy}>
            {say('clearing.generate')}
          </button>
        </div>
      </form>
      {asking && (
        <ConfirmDialog
          title={say('clearing.confirmGenerate', { month, region: nameOf(homeRegion) })}
          action={say('clearing.generate')}
          busy={generate.busy}
          onConfirm={() => void send()}
          onClose={() => setAsking(false)}
        >
          <p>{say('clearing.confirmGenerateHint')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

/** The last month that is over. */
const lastMonth = (): string => addMonths(`${localToday(new Date()).slice(0, 7)}-01` as IsoDate, -1).slice(0, 7)
