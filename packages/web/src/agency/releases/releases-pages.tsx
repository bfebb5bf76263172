import { useAgencyWords } from '../words.ts'

/** Pages below `/releases`. */
export function ReleasesPages() {
  const { say } = useAgencyWords()
  return <h1>{say('releases.title')}</h1>
}
