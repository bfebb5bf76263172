import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'

/** Policy releases. */
export function ReleasesPages() {
  const { say } = useAgencyWords()
  usePageTitle(say('releases.title'))
  return <h1>{say('releases.title')}</h1>
}
