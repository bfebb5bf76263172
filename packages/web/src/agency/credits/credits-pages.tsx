import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'

/** Account credits. */
export function CreditsPages() {
  const { say } = useAgencyWords()
  usePageTitle(say('credits.title'))
  return <h1>{say('credits.title')}</h1>
}
