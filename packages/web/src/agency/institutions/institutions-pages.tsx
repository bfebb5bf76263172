import { useAgencyWords } from '../words.ts'

/** Pages below `/institutions`. */
export function InstitutionsPages() {
  const { say } = useAgencyWords()
  return <h1>{say('institutions.title')}</h1>
}
