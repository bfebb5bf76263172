import { type FormEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { RequestOf } from '../../office/api/routes.ts'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { useMe } from '../../office/session/session-context.ts'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'
import { DocumentFields, tidyNumber } from './document-fields.tsx'
import { PEOPLE } from './person.ts'

type Registration = RequestOf<typeof PEOPLE, 'post'>['body']

const FIELDS = ['idNumber', 'name', 'phone', 'bankAccount']
const TOLD_BY_NUMBER = ['sex', 'birthDate']
const EMPTY = { idType: '01', idNumber: '', name: '', sex: '', birthDate: '', phone: '', bankAccount: '' }
/** The document of which the number tells sex and date of birth (GB 11643). */
const TELLING = '01'

/** Registers somebody, with everything told at once that is wrong. */
export function RegisterPage() {
  const { say, lang } = useAgencyWords()
  const path = { region: useMe().region ?? '' }
  const navigate = useNavigate()
  const [entered, setEntered] = useState(EMPTY)
  const register = useAct(`register/${path.region}`, (api, body: Registration, key) =>
    api.post(PEOPLE, { path, body, key }),
  )
  usePageTitle(say('people.register'))
  const telling = entered.idType === TELLING
  const fields = telling ? FIELDS : [...FIELDS, ...TOLD_BY_NUMBER]
  const told = problemsByField(register.problems, fields)
  const errorsOf = (field: string) => told.at(field).map((problem) => sentenceOf(problem, lang))
  const change = (part: Partial<typeof EMPTY>): void => {
    register.clear()
    setEntered((now) => ({ ...now, ...part }))
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const { idType, idNumber, name, sex, birthDate, phone, bankAccount } = entered
    const made = await register.run({
      idType,
      idNumber: tidyNumber(idNumber),
      name: name.trim(),
      // What is not asked for is not sent, whatever was entered before.
      sex: telling || sex === '' ? null : (sex as 'male' | 'female'),
      birthDate: telling ? null : birthDate || null,
      phone: phone.trim() || null,
      bankAccount: bankAccount.replace(/[\s-]/g, '') || null,
    })
    if (made !== null) await navigate(`/people/${made.personId}`, { replace: true })
  }
  return (
    <>
      <p>
        <Link to="/people">{say('people.back')}</Link>
      </p>
      <h1>{say('people.register')}</h1>
      <form className="narrow" onSubmit={(event) => void submit(event)}>
        <DocumentFields value={entered} onChange={change} errors={errorsOf('idNumber')} />
        <TextField
          id="name"
          label={say('people.name')}
          value={entered.name}
          onChange={(name) => change({ name })}
          errors={errorsOf('name')}
        />
        {!telling && (
          <>
            <ChoiceField
              id="sex"
              label={say('people.sex')}
              value={entered.sex}
              options={[
                { value: 'male', label: say('people.male') },
                { value: 'female', label: say('people.female') },
              ]}
              onChange={(sex) => change({ sex })}
              errors={errorsOf('sex')}
            />
            <TextField
              id="birthDate"
              kind="date"
              label={say('people.birthDate')}
              value={entered.birthDate}
              onChange={(birthDate) => change({ birthDate })}
              errors={errorsOf('birthDate')}
            />
          </>
        )}
        <TextField
          id="phone"
          label={say('people.phone')}
          optional
          value={entered.phone}
          onChange={(phone) => change({ phone })}
          errors={errorsOf('phone')}
        />
        <TextField
          id="bankAccount"
          label={say('people.bankAccount')}
          optional
          value={entered.bankAccount}
          onChange={(bankAccount) => change({ bankAccount })}
          errors={errorsOf('bankAccount')}
        />
        <ActProblems act={register} fields={fields} />
        <div className="buttons">
          <button type="submit" disabled={register.busy}>
            {say('people.register')}
          </button>
        </div>
      </form>
    </>
  )
}
