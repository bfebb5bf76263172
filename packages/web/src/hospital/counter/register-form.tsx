import { CARES, DIAGNOSES } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import type { RequestOf } from '../../office/api/routes.ts'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { CheckField } from '../../shell/fields/check-field.tsx'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useHospitalWords } from '../words.ts'
import { type Home, type Identified, useCounter } from './counter-context.tsx'
import { maskedOf } from './patient-visits.tsx'

const ENCOUNTERS = '/api/v1/regions/{region}/persons/{personId}/encounters'
type Registration = RequestOf<typeof ENCOUNTERS, 'post'>['body']

const FIELDS = ['care', 'diagnosis', 'admittedOn', 'injury']
const FACTS = ['emergency', 'selected', 'referred', 'signed'] as const

/** What the institution knows of a visit when it begins. What is not said is not so. */
export function RegisterForm({ patient, home }: { readonly patient: Identified; readonly home: Home }) {
  const { say, lang } = useHospitalWords()
  const { today, remember } = useCounter()
  const navigate = useNavigate()
  const who = { region: home.region, personId: patient.personId }
  const [visit, setVisit] = useState<Registration>({ care: 'outpatient', diagnosis: 'none', admittedOn: today })
  const register = useAct(`register/${who.region}/${who.personId}`, (api, body: Registration, key) =>
    api.post(ENCOUNTERS, { path: who, body, key }),
  )
  const told = problemsByField(register.problems, FIELDS)
  const errorsAt = (field: string) => told.at(field).map((problem) => sentenceOf(problem, lang))
  const change = (part: Partial<Registration>): void => {
    setVisit({ ...visit, ...part })
    register.clear()
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const made = await register.run(visit)
    if (made === null) return
    remember({ ...who, encounterId: made.encounterId, ...maskedOf(patient) })
    await navigate(`/visits/${who.region}/${who.personId}/${made.encounterId}`)
  }
  return (
    <section aria-labelledby="register">
      <h2 id="register">{say('counter.register')}</h2>
      <form onSubmit={(event) => void submit(event)}>
        <ChoiceField
          id="care"
          label={say('counter.care')}
          value={visit.care}
          options={CARES.map((care) => ({ value: care, label: wordFor('care', care, lang) }))}
          errors={errorsAt('care')}
          onChange={(care) => change({ care: care as Registration['care'] })}
        />
        <div className="pair">
          <SelectField
            id="diagnosis"
            label={say('counter.diagnosis')}
            value={visit.diagnosis ?? 'none'}
            options={DIAGNOSES.map((one) => ({ value: one, label: wordFor('diagnosis', one, lang) }))}
            empty={null}
            errors={errorsAt('diagnosis')}
            onChange={(diagnosis) => change({ diagnosis: diagnosis as NonNullable<Registration['diagnosis']> })}
          />
          <TextField
            id="admittedOn"
            kind="date"
            label={say('counter.admittedOn')}
            value={visit.admittedOn ?? today}
            errors={errorsAt('admittedOn')}
            onChange={(admittedOn) => change({ admittedOn })}
          />
          <SelectField
            id="injury"
            label={say('counter.injury')}
            value={visit.injury ?? 'none'}
            options={[
              { value: 'none', label: say('counter.injuryNone') },
              { value: 'no-third-party', label: say('counter.injuryOwn') },
              { value: 'third-party', label: say('counter.injuryOther') },
            ]}
            empty={null}
            errors={errorsAt('injury')}
            onChange={(injury) => change({ injury: injury as NonNullable<Registration['injury']> })}
          />
        </div>
        <div className="field">
          <div className="choices">
            {FACTS.map((fact) => (
              <CheckField
                key={fact}
                id={fact}
                label={say(`counter.${fact}`)}
                {...(fact === 'emergency' ? { hint: say('counter.emergencyHint') } : {})}
                checked={visit[fact] ?? false}
                onChange={(checked) => change({ [fact]: checked })}
              />
            ))}
          </div>
        </div>
        <ActProblems act={register} fields={FIELDS} />
        <div className="buttons">
          <button type="submit" disabled={register.busy}>
            {say(visit.care === 'inpatient' ? 'counter.admitStay' : 'counter.registerVisit')}
          </button>
        </div>
      </form>
    </section>
  )
}
