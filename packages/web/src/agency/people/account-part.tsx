import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { grouped } from '../../public/amounts.ts'
import { useAgencyWords } from '../words.ts'
import { ActButtons } from './acts/act-buttons.tsx'
import { PROPOSE_CREDIT } from './acts/credit-act.ts'
import { PERSON, type PersonAt } from './person.ts'

/** What is in the personal account; a clerk may propose a credit, which finance decides on. */
export function AccountPart({ at }: { readonly at: PersonAt }) {
  const { say } = useAgencyWords()
  const isClerk = useMe().role === 'clerk'
  const account = useLoaded(`account/${at.personId}`, (api) => api.get(`${PERSON}/account`, { path: at }))
  return (
    <section className="card" aria-labelledby="account">
      <h2 id="account">{say('people.account')}</h2>
      <WhenLoaded loaded={account}>
        {({ balance, setAside }) => (
          <dl className="fact-list">
            <div>
              <dt>{say('people.balance')}</dt>
              <dd>{grouped(balance)}</dd>
            </div>
            {setAside !== '0.00' && (
              <div>
                <dt>{say('people.setAside')}</dt>
                <dd>{grouped(setAside)}</dd>
              </div>
            )}
          </dl>
        )}
      </WhenLoaded>
      {isClerk && <ActButtons acts={[PROPOSE_CREDIT]} at={at} onDone={account.again} />}
    </section>
  )
}
