import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'

/** Claims by hand. */
export function ClaimsPages() {
  const { say } = useAgencyWords()
  usePageTitle(say('claims.title'))
  return <h1>{say('claims.title')}</h1>
}
