import { useInsuredWords } from '../../words.ts'
import { PayingPage } from './paying-page.tsx'
import { SendForm } from './send-form.tsx'

/** Money for a relative's wallet. */
export function SendPage() {
  const { say } = useInsuredWords()
  return (
    <PayingPage title={say('account.sendTitle')} lead={say('account.sendLead')}>
      {(payable) => <SendForm payable={payable} />}
    </PayingPage>
  )
}
