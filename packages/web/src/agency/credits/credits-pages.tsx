import { useAgencyWords } from '../words.ts'

/** Pages below `/credits`. */
export function CreditsPages() {
  const { say } = useAgencyWords()
  return <h1>{say('credits.title')}</h1>
}
