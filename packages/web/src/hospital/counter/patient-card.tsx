import { wordFor } from '../../office/words/word-for.ts'
import { nameOf as nameOfPlace } from '../../public/places-of-china.ts'
import { policies } from '../../public/policies.ts'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { useHospitalWords } from '../words.ts'
import type { Home, Identified } from './counter-context.tsx'

type PatientCardProps = {
  readonly patient: Identified
  readonly home: Home
  readonly onHome: (region: string) => void
  readonly onAnother: () => void
}

/** Whose visit it is, masked; where they are insured and how it stands today. */
export function PatientCard({ patient, home, onHome, onAnother }: PatientCardProps) {
  const { say, lang } = useHospitalWords()
  const nameOf = (region: string): string => nameOfPlace(policies, region, lang)
  const { enrolment, shared } = home
  const { name, idNumber } = patient.person
  return (
    <section className="card" aria-labelledby="patient">
      <div className="heading-row">
        <h2 id="patient">{say('counter.patient')}</h2>
        <button type="button" className="quiet" onClick={onAnother}>
          {say('counter.another')}
        </button>
      </div>
      <dl className="fact-list">
        <div>
          <dt>{say('counter.name')}</dt>
          <dd>
            {name} <small className="own-line">{idNumber}</small>
          </dd>
        </div>
        <div>
          <dt>{say('counter.home')}</dt>
          <dd>{nameOf(home.region)}</dd>
        </div>
        <div>
          <dt>{say('counter.insurance')}</dt>
          <dd>
            {enrolment === null ? (
              <span className="state bad">{say('counter.notInsured')}</span>
            ) : (
              <>
                {wordFor('scheme', enrolment.scheme, lang)} · {wordFor('category', enrolment.category, lang)}{' '}
                <small className="own-line">{say('counter.benefitsFrom', { day: enrolment.benefitsFrom })}</small>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('counter.relatives')}</dt>
          <dd>
            {shared.length === 0
              ? say('counter.relativesNone')
              : shared.map(({ relation }) => wordFor('kin', relation, lang)).join(lang === 'zh' ? '、' : ', ')}
          </dd>
        </div>
      </dl>
      {patient.homes.length > 1 && (
        <ChoiceField
          id="home"
          label={say('counter.chooseHome')}
          value={home.region}
          options={patient.homes.map(({ region }) => ({ value: region, label: nameOf(region) }))}
          onChange={onHome}
        />
      )}
    </section>
  )
}
