import { useAgencyWords } from '../words.ts'

/** Pages below `/people`. */
export function PeoplePages() {
  const { say } = useAgencyWords()
  return <h1>{say('people.title')}</h1>
}
