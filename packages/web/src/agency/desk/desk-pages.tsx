import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'

/** Waiting. */
export function DeskPages() {
  const { say } = useAgencyWords()
  usePageTitle(say('desk.title'))
  return <h1>{say('desk.title')}</h1>
}
