import { useAgencyWords } from '../words.ts'

/** Pages below `/claims`. */
export function ClaimsPages() {
  const { say } = useAgencyWords()
  return <h1>{say('claims.title')}</h1>
}
