import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'

/** Audit trail. */
export function AuditPages() {
  const { say } = useAgencyWords()
  usePageTitle(say('audit.title'))
  return <h1>{say('audit.title')}</h1>
}
