import { useInsuredWords } from '../words.ts'

/** Pages below `/enrolments`. */
export function EnrolmentsPages() {
  const { say } = useInsuredWords()
  return <h1>{say('enrolments.title')}</h1>
}
