import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { grouped } from '../../public/amounts.ts'
import { useInsuredWords } from '../words.ts'
import { Card } from './card.tsx'
import type { LoadedAccount } from './loaded.ts'

/** What is in the personal account. */
export function AccountCard({ account }: { readonly account: LoadedAccount }) {
  const { say } = useInsuredWords()
  return (
    <Card id="account" title={say('overview.account')} to="/account" page={say('account.title')}>
      <WhenLoaded loaded={account}>
        {({ balance, setAside }) => (
          <dl className="fact-list">
            <div>
              <dt>{say('overview.balance')}</dt>
              <dd>
                {grouped(balance)} {say('shell.yuan')}
              </dd>
            </div>
            {setAside !== '0.00' && (
              <div>
                <dt>{say('overview.setAside')}</dt>
                <dd>
                  {grouped(setAside)} {say('shell.yuan')}
                </dd>
              </div>
            )}
          </dl>
        )}
      </WhenLoaded>
    </Card>
  )
}
