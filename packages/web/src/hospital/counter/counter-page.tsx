import { useState } from 'react'
import { usePageTitle } from '../../shell/page-title.ts'
import { useHospitalWords } from '../words.ts'
import { useCounter } from './counter-context.tsx'
import { IdentifyForm } from './identify-form.tsx'
import { PatientCard } from './patient-card.tsx'
import { PatientVisits } from './patient-visits.tsx'
import { RegisterForm } from './register-form.tsx'
import { WorklistTable } from './worklist-table.tsx'

/** Whoever comes to the window: identified, registered or gone on with; below, those who were here today. */
export function CounterPage() {
  const { say } = useHospitalWords()
  const { patient, setPatient } = useCounter()
  const [region, setRegion] = useState('')
  usePageTitle(say('counter.counter'))
  const home = patient?.homes.find((one) => one.region === region) ?? patient?.homes[0]
  return (
    <>
      <h1>{say('counter.title')}</h1>
      {patient === null || home === undefined ? (
        <>
          <p className="lead">{say('counter.lead')}</p>
          <IdentifyForm onIdentified={setPatient} />
        </>
      ) : (
        <>
          <PatientCard patient={patient} home={home} onHome={setRegion} onAnother={() => setPatient(null)} />
          <PatientVisits key={home.region} patient={patient} home={home} />
          {home.enrolment !== null && <RegisterForm key={`r${home.region}`} patient={patient} home={home} />}
        </>
      )}
      <WorklistTable />
    </>
  )
}
