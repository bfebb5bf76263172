import { useInsuredWords } from '../words.ts'

/** Pages below `/overview`. */
export function OverviewPages() {
  const { say } = useInsuredWords()
  return <h1>{say('overview.title')}</h1>
}
