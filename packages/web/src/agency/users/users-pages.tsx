import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'

/** Users. */
export function UsersPages() {
  const { say } = useAgencyWords()
  usePageTitle(say('users.title'))
  return <h1>{say('users.title')}</h1>
}
