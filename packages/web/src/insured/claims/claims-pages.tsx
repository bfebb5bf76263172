import { useInsuredWords } from '../words.ts'

/** Pages below `/claims`. */
export function ClaimsPages() {
  const { say } = useInsuredWords()
  return <h1>{say('claims.title')}</h1>
}
