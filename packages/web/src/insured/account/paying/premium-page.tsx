import { useInsuredWords } from '../../words.ts'
import { PayingPage } from './paying-page.tsx'
import { PremiumForm } from './premium-form.tsx'

/** A relative's resident premium, paid from the account. */
export function PremiumPage() {
  const { say } = useInsuredWords()
  return (
    <PayingPage title={say('account.premiumTitle')} lead={say('account.premiumLead')}>
      {(payable) => <PremiumForm payable={payable} />}
    </PayingPage>
  )
}
