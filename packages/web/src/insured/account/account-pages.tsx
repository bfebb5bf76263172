import { useInsuredWords } from '../words.ts'

/** Pages below `/account`. */
export function AccountPages() {
  const { say } = useInsuredWords()
  return <h1>{say('account.title')}</h1>
}
