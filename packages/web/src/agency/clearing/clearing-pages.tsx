import { useAgencyWords } from '../words.ts'

/** Pages below `/clearing`. */
export function ClearingPages() {
  const { say } = useAgencyWords()
  return <h1>{say('clearing.title')}</h1>
}
