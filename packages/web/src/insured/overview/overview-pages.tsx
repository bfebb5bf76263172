import { useLoaded } from '../../office/api/use-loaded.ts'
import { useMe } from '../../office/session/session-context.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'
import { AccountCard } from './account-card.tsx'
import { BillsCard } from './bills-card.tsx'
import { FilingsCard } from './filings-card.tsx'
import { InsuranceCard } from './insurance-card.tsx'
import { useSelf } from './use-self.ts'
import { WaitingCard } from './waiting-card.tsx'

const PERSON = '/api/v1/regions/{region}/persons/{personId}'

/** The first page: whether somebody is insured, what they have, and what waits for them. */
export function OverviewPages() {
  const { say } = useInsuredWords()
  const { displayName } = useMe()
  const path = useSelf()
  const account = useLoaded(`account/${path.personId}`, (api) => api.get(`${PERSON}/account`, { path }))
  const filings = useLoaded(`filings/${path.personId}`, (api) => api.get(`${PERSON}/filings`, { path }))
  const claims = useLoaded(`claims/${path.personId}`, (api) => api.get(`${PERSON}/claims`, { path }))
  usePageTitle(say('overview.title'))
  return (
    <>
      <h1>{say('overview.hello', { name: displayName })}</h1>
      <InsuranceCard />
      <WaitingCard account={account} filings={filings} claims={claims} />
      <AccountCard account={account} />
      <FilingsCard filings={filings} />
      <BillsCard />
    </>
  )
}
