import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'

/** Personal account. */
export function AccountPages() {
  const { say } = useInsuredWords()
  usePageTitle(say('account.title'))
  return <h1>{say('account.title')}</h1>
}
