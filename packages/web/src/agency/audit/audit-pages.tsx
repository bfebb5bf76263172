import { useAgencyWords } from '../words.ts'

/** Pages below `/audit`. */
export function AuditPages() {
  const { say } = useAgencyWords()
  return <h1>{say('audit.title')}</h1>
}
