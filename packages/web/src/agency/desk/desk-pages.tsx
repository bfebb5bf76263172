import { useAgencyWords } from '../words.ts'

/** Pages below `/desk`. */
export function DeskPages() {
  const { say } = useAgencyWords()
  return <h1>{say('desk.title')}</h1>
}
