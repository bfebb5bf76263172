import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'

/** People. */
export function PeoplePages() {
  const { say } = useAgencyWords()
  usePageTitle(say('people.title'))
  return <h1>{say('people.title')}</h1>
}
