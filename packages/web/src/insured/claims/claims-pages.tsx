import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'

/** Claims by hand. */
export function ClaimsPages() {
  const { say } = useInsuredWords()
  usePageTitle(say('claims.title'))
  return <h1>{say('claims.title')}</h1>
}
